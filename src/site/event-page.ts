import { citationFormats } from '../link/citation-formats.js';
import { entryItem, sourceItem } from '../link/citation-item.js';
import { eventPath } from '../link/canonical.js';
import { scriptJson, structuredData } from '../link/structured-data.js';
import { chronological } from '../model/bounds.js';
import { dateInWords } from '../model/date-words.js';
import type { Timeline, TimelineEvent } from '../model/types.js';
import { citedParagraphs } from './cited-paragraphs.js';
import { entryHead, entryNotes } from './entry-list.js';
import { markup, trusted, type Content, type Markup } from './markup.js';
import { previewText } from './preview/preview.js';
import { socialTags } from './social-tags.js';
import type { PageWords } from './words/words.js';

export interface EventPageParameters {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
  readonly words: PageWords;
  /** Address of the site's folder with its slash, where it is known; addresses that have to be absolute need it. */
  readonly siteUrl: string | undefined;
  /** The style sheets' addresses, relative to the site's folder. */
  readonly styles: readonly string[];
}

/** From an event's page to the site's folder. */
const HOME = '../../';

/** A page of one event, complete without script: what is said, how sure its date is, and the words it rests on. */
export function eventPage({ timeline, event, words, siteUrl, styles }: EventPageParameters): string {
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
<script type="application/ld+json">${trusted(scriptJson(structuredData(timeline, event, url)))}</script>
</head>
<body class="event-page">
<header class="masthead"><p class="kicker"><a href="${HOME}">${timeline.title}</a></p></header>
<main>
<article class="entry">
<h1>${title}</h1>
${entryHead(event, timeline, words)}
<p class="links"><a href="${HOME}#${id}">${words.onTimeline}</a></p>
${citedParagraphs(event, timeline, words)}
${entryNotes(event, timeline, words)}
</article>
${citations(timeline, event, words, url)}
${neighbours(timeline, event, words)}
</main>
</body>
</html>
`;
  return page.toString();
}

/** The citations as text to copy by hand. The day of reading is the reader's: it is left out. */
function citations(timeline: Timeline, event: TimelineEvent, words: PageWords, url: string | undefined): Markup {
  const keys = [...new Set(event.citations.map(({ source }) => source))];
  const items = [
    { name: words.citeEntry, item: entryItem(timeline, event, url) },
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

function neighbours({ events }: Timeline, event: TimelineEvent, words: PageWords): Markup {
  const all = chronological(events);
  const position = all.findIndex(({ id }) => id === event.id);
  const link = (label: string, neighbour: TimelineEvent | undefined): Content =>
    neighbour && markup`<a href="../${neighbour.id}/">${label} <b>${neighbour.title}</b></a>`;
  return markup`<nav class="neighbours" aria-label="${words.steps}">${link(words.previous, all[position - 1])} ${link(words.next, all[position + 1])}</nav>`;
}

/** Where an old name of an event leads: on to its page, by itself and by a link. */
export function aliasPage(event: TimelineEvent, words: PageWords, siteUrl: string | undefined): string {
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
