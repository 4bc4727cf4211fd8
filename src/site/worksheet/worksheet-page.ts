import { indexEntries, type ChartEntry } from '../../chart/entries.js';
import { dateInWords } from '../../model/date-words.js';
import type { Timeline, TimelineEvent } from '../../model/types.js';
import { markup, type Content, type Markup } from '../markup.js';
import { sitePage, type PageFiles } from '../site-page.js';
import type { PageWords } from '../words/words.js';

/** What a worksheet leaves out, for the learner to find. */
export type Hidden = 'dates' | 'events';

/** From a worksheet to the site's folder. */
const HOME = '../../';

export const WORKSHEETS: readonly { readonly hides: Hidden; readonly path: string }[] = [
  { hides: 'dates', path: 'worksheet/dates/' },
  { hides: 'events', path: 'worksheet/events/' },
];

interface WorksheetPageParameters {
  readonly timeline: Timeline;
  readonly words: PageWords;
  readonly hides: Hidden;
  readonly files: PageFiles;
  readonly siteUrl: string | undefined;
}

/**
 * A page to print: the article's sentences without their dates, or the dates without their events, with lines to write
 * on, and the answers on a page of their own. Events without a date are in neither.
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
<ol class="tasks">${tasks.map((entry) => item(entry, question(entry.event, hides, words)))}</ol>
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

function question(event: TimelineEvent, hides: Hidden, words: PageWords): Markup {
  if (hides === 'events') return markup`<p class="date">${said(event, words)}</p>${lines(2)}`;
  const quote = quoteOf(event);
  const dates = event.date?.stated ?? [];
  // What the sentence says of its date is what is asked for.
  const parts = dates.reduce<Content[]>(
    (rest, date) => rest.flatMap((part) => (typeof part === 'string' ? gapped(part.split(date)) : [part])),
    [quote],
  );
  return markup`<blockquote>${parts}</blockquote><p class="blank">${words.worksheet.when} <span class="line"></span></p>`;
}

function answer(event: TimelineEvent, words: PageWords): Markup {
  return markup`<b>${said(event, words)}</b> ${event.title} <q>${quoteOf(event)}</q>`;
}

const said = ({ date }: TimelineEvent, words: PageWords): string =>
  date ? `${dateInWords(date, words.dates, words.lang)}${date.basis === 'inferred' ? words.asOurReading : ''}` : '';

const quoteOf = ({ citations }: TimelineEvent): string =>
  (citations.find(({ supports }) => supports === 'event') ?? citations[0]).quote;

function sources({ sources: all }: Timeline, words: PageWords): Content {
  return Object.values(all).map(
    ({ publisher, dateline, published }) =>
      markup`<p class="credit">${words.worksheet.source(publisher, dateline ?? published)}</p>`,
  );
}
