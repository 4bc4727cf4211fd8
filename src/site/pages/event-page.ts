import { indexEntries } from '../../layout/entry-index.js';
import { citationFormats } from '../../sources/citation-formats.js';
import { entryItem, sourceItem } from '../../sources/citation-item.js';
import { eventPath } from '../../url/event-address.js';
import { scriptJson, structuredData } from './structured-data.js';
import { chronological } from '../../timeline/chronological.js';
import { dateInWords } from '../../dates/date-words.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { citedParagraphs } from './cited-paragraphs.js';
import { entryHead, entryNotes } from './entry-list.js';
import { markup, trusted, type Content, type Markup } from '../shared/markup.js';
import { previewText } from './preview.js';
import { placeStrip } from './place-strip.js';
import { published } from '../shared/published.js';
import { shortAddress } from '../../url/short-address.js';
import { siteHeader } from './site-header.js';
import { socialTags } from './social-tags.js';
import type { PageWords } from '../../words/site-words.js';

export interface EventPageParameters {
  readonly timeline: ResolvedTimeline;
  readonly event: ResolvedEvent;
  readonly words: PageWords;
  /** Address of the site's folder with its slash, where it is known; addresses that have to be absolute need it. */
  readonly siteUrl: string | undefined;
  /** The style sheets' addresses, relative to the site's folder. */
  readonly styles: readonly string[];
  /** The script's, without which the page says all it has to say. */
  readonly script?: string | undefined;
}

/** From an event's page to the site's folder. */
const HOME = '../../';

/**
 * Writes the page of one event, complete without script: what is said, how sure its date is, and the words it rests
 * on.
 *
 * @returns an HTML document
 */
export function eventPage({ timeline, event, words, siteUrl, styles, script }: EventPageParameters): string {
  const { id, title, summary, date } = event;
  const url = siteUrl && `${siteUrl}${eventPath(id)}`;
  const when = date ? dateInWords(date, words.dates, words.lang) : words.noDateGiven;
  const name = `${title} – ${timeline.title}`;
  const page = markup`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<meta name="description" content="${`${when}. ${summary}`}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${HOME}icon.svg" type="image/svg+xml">
${styles.map((style) => markup`<link rel="stylesheet" href="${HOME}${style}">\n`)}${socialTags({ type: 'article', site: timeline.title, title, description: `${when}. ${summary}`, url, picture: previewText(event, words) })}
${
  script &&
  markup`<script type="module" src="${HOME}${script}"></script>
`
}<script type="application/ld+json">${trusted(scriptJson(structuredData(timeline, event, url)))}</script>
</head>
<body class="event-page">
${siteHeader(timeline.title, HOME, words)}
<main>
<article class="entry">
<h1>${title}</h1>
${entryHead(event, timeline, words)}
${place(timeline, event, words)}
<p class="links"><a href="${HOME}#${id}">${words.onTimeline}</a></p>
${accounts(timeline, event, words)}
${citedParagraphs(event, timeline, words)}
${entryNotes(event, timeline, words)}
</article>
<p class="address">${words.address} <a href="./">${url && shortAddress(url)}</a> <button type="button" class="plain" hidden>${words.copyLink}</button> <span role="status" data-copied="${words.copied}"></span></p>
${citations(timeline, event, words, url)}
${neighbours(timeline, event, words)}
</main>
</body>
</html>
`;
  return page.toString();
}

/** Where the event is on the whole timeline; one without a date is nowhere on it. */
function place(timeline: ResolvedTimeline, { id, title, date }: ResolvedEvent, words: PageWords): Content {
  if (!date) return undefined;
  const said = words.placeOf(title, dateInWords(date, words.dates, words.lang));
  return placeStrip(indexEntries(timeline), id, words.lang, said);
}

/** How many accounts it rests on: which they are. */
function accounts({ sources }: ResolvedTimeline, { citations }: ResolvedEvent, words: PageWords): Content {
  const keys = [...new Set(citations.map(({ source }) => source))];
  const [source] = keys.flatMap((key) => sources[key] ?? []);
  return (
    keys.length === 1 &&
    source &&
    markup`<p class="account">${words.oneArticle(source.publisher, published(source, words))}</p>`
  );
}

/** The citations as text to copy by hand. The day of reading is the reader's: it is left out. */
function citations(
  timeline: ResolvedTimeline,
  event: ResolvedEvent,
  words: PageWords,
  url: string | undefined,
): Markup {
  const keys = [...new Set(event.citations.map(({ source }) => source))];
  const items = [
    { name: words.citeEvent, item: entryItem(timeline, event, url) },
    ...keys.map((key) => ({ name: timeline.sources[key]?.title ?? words.citeSource, item: sourceItem(timeline, key) })),
  ];
  const groups = items.map(({ name, item }): Content => {
    if (!item) return undefined;
    const formats = citationFormats.map(
      ({ label, write }) => markup`<dt>${label}</dt><dd><pre>${write(item)}</pre></dd>`,
    );
    return markup`<h2>${name}</h2><dl>${formats}</dl>`;
  });
  return markup`<details class="citing"><summary>${words.cite}</summary>${groups}</details>`;
}

function neighbours({ events }: ResolvedTimeline, event: ResolvedEvent, words: PageWords): Markup {
  const all = chronological(events);
  const position = all.findIndex(({ id }) => id === event.id);
  const link = (label: string, neighbour: ResolvedEvent | undefined): Content =>
    neighbour && markup`<a href="../${neighbour.id}/">${label} <b>${neighbour.title}</b></a>`;
  return markup`<nav class="neighbours" aria-label="${words.steps}">${link(words.previous, all[position - 1])} ${link(words.next, all[position + 1])}</nav>`;
}

/**
 * Writes the page of an event's old name, which leads on to the event's page by itself and by a link.
 *
 * @returns an HTML document
 */
export function aliasPage(event: ResolvedEvent, words: PageWords, siteUrl: string | undefined): string {
  const target = `../${event.id}/`;
  return markup`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<title>${event.title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
${siteUrl && markup`<link rel="canonical" href="${siteUrl}${eventPath(event.id)}">`}
</head>
<body><p><a href="${target}">${event.title}</a></p></body>
</html>
`.toString();
}
