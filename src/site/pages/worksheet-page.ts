import { indexEntries, type ChartEntry } from '../../layout/entry-index.js';
import { dateInWords } from '../../dates/date-words.js';
import { paragraphText } from '../../timeline/locate-quote.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { sitePage, type PageFiles } from './site-page.js';
import type { PageWords } from '../../words/site-words.js';

/** What a worksheet leaves out, for the learner to find. */
export type Hidden = 'dates' | 'events';

/** From a worksheet to the site's folder. */
const HOME = '../../';

export const WORKSHEETS: readonly { readonly hides: Hidden; readonly path: string }[] = [
  { hides: 'dates', path: 'worksheet/dates/' },
  { hides: 'events', path: 'worksheet/events/' },
];

interface WorksheetPageParameters {
  readonly timeline: ResolvedTimeline;
  readonly words: PageWords;
  readonly hides: Hidden;
  readonly files: PageFiles;
  readonly siteUrl: string | undefined;
}

/**
 * Writes a page to print: the article's sentences without their dates, or the dates without their events, with lines
 * to write on, and the answers on a page of their own. Events without a date are in neither.
 *
 * @returns an HTML document
 */
export function worksheetPage({ timeline, words, hides, files, siteUrl }: WorksheetPageParameters): string {
  const { name, task } = words.worksheet[hides];
  const dated = indexEntries(timeline).byAnchor;
  // In order of time the sentences would give their dates away: they stand in the order of the alphabet.
  const tasks = hides === 'dates' ? dated.toSorted((a, b) => (quoteOf(a.event) < quoteOf(b.event) ? -1 : 1)) : dated;
  const path = WORKSHEETS.find((worksheet) => worksheet.hides === hides)!.path;
  return sitePage({
    timeline,
    words,
    title: name,
    description: task,
    home: HOME,
    files,
    url: siteUrl && `${siteUrl}${path}`,
    className: 'worksheet-page',
    main: markup`<p class="pupil">${words.worksheet.name} <span></span> ${words.worksheet.day} <span></span></p>
<p class="task">${task}</p>
<p class="screen-only"><button type="button" class="print">${words.worksheet.print}</button></p>
<ol class="tasks">${tasks.map((entry) => item(entry, question(entry.event, hides, timeline, words)))}</ol>
<p class="screen-only"><label class="ask"><input type="checkbox" class="show-answers"> ${words.worksheet.showAnswers}</label></p>
<section class="answers"><h2>${words.worksheet.answers}</h2>
<ol>${tasks.map((entry) => item(entry, answer(entry.event, words)))}</ol>
${sources(timeline, words)}
</section>`,
  });
}

/** Each says its kind and where it stands on the axis, so that the page's script can leave out what was not chosen. */
function item({ event, from, to }: ChartEntry, content: Content): Markup {
  return markup`<li data-kind="${event.kind}" data-from="${from}" data-to="${to}">${content}</li>
`;
}

const lines = (count: number): Markup[] => Array.from({ length: count }, () => markup`<span class="line"></span>`);

/** The pieces with a gap to write in between them. */
const gapped = (pieces: readonly string[]): Content[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [markup`<span class="gap"></span>`, piece]));

function question(event: ResolvedEvent, hides: Hidden, timeline: ResolvedTimeline, words: PageWords): Markup {
  if (hides === 'events') return markup`<p class="date">${asked(event, words)}</p>${lines(2)}`;
  const quote = quoteOf(event);
  const dates = event.date?.stated ?? [];
  // What the sentence says of its date is what is asked for.
  const parts = dates.reduce<Content[]>(
    (rest, date) => rest.flatMap((part) => (typeof part === 'string' ? gapped(part.split(date)) : [part])),
    [quote],
  );
  const cut = cutOf(event, timeline);
  return markup`<blockquote${cut && markup` class="${cut}"`}>${parts}</blockquote><p class="blank">${words.worksheet.when} <span class="line"></span></p>`;
}

/** The article's own words for a date, and apart from them how it is drawn. */
function asked(event: ResolvedEvent, words: PageWords): Content {
  const { stated = [] } = event.date ?? {};
  return [
    stated.length > 0 && markup`<i>${words.quoted(stated.join(' … '))}</i> `,
    markup`<span>${said(event, words)}</span>`,
  ];
}

/** What a passage begins or ends in the middle of: a sentence of the article. */
function cutOf({ citations }: ResolvedEvent, { sources }: ResolvedTimeline): string {
  const citation = citations.find(({ supports }) => supports === 'event') ?? citations[0];
  const text = paragraphText(sources[citation.source]!.paragraphs[citation.paragraph]!);
  const begins = /(?:^|[.!?]["”’]?\s+)$/.test(text.slice(0, citation.start));
  const ends = /[.!?]["”’]?$/.test(citation.quote);
  return [!begins && 'cut-before', !ends && 'cut-after'].filter(Boolean).join(' ');
}

function answer(event: ResolvedEvent, words: PageWords): Markup {
  return markup`<b>${said(event, words)}</b> ${event.title} <q>${quoteOf(event)}</q>`;
}

const said = ({ date }: ResolvedEvent, words: PageWords): string =>
  date ? `${dateInWords(date, words.dates, words.lang)}${date.basis === 'inferred' ? words.asOurEstimate : ''}` : '';

const quoteOf = ({ citations }: ResolvedEvent): string =>
  (citations.find(({ supports }) => supports === 'event') ?? citations[0]).quote;

function sources({ sources: all }: ResolvedTimeline, words: PageWords): Content {
  return Object.values(all).map(
    ({ publisher, dateline, published }) =>
      markup`<p class="credit">${words.worksheet.source(publisher, dateline ?? published)}</p>`,
  );
}
