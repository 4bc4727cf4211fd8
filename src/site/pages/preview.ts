import { dateInWords, formatPeriod } from '../../dates/date-words.js';
import { startOfYear } from '../../dates/years.js';
import { drawKind } from '../../drawing/draw-date.js';
import { drawingStyles } from '../../drawing/drawing-styles.js';
import { toneClass } from '../../drawing/draw-chart.js';
import { shapesMarkup } from '../../drawing/markup-writer.js';
import { movedTo, type Shape } from '../../drawing/shape.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { MOST_IN_CASCADE } from '../../layout/chart-layout.js';
import { indexEntries, type EntryIndex } from '../../layout/entry-index.js';
import type { ResolvedDate, ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { PageWords } from '../../words/site-words.js';
import { markup, trusted, type Content, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import { wellFormedXml } from '../shared/xml.js';
import { titleParts } from './masthead.js';
import { placeShapes } from './place-shapes.js';
import { CLOSE_UP_PX, closeUp, wholeCascade } from './preview-closeup.js';
import { paragraph, textLine, type PreviewMeasure } from './preview-text.js';

/** The size that networks ask for, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;

export interface PreviewParameters {
  readonly timeline: ResolvedTimeline;
  /** The event it is about; absent: the whole timeline. */
  readonly event?: ResolvedEvent;
  readonly words: PageWords;
  readonly measure: PreviewMeasure;
}

const { light } = tokenDeclarations;
const FONTS: Readonly<Record<string, string>> = { sans: '"Source Sans 3"', serif: '"Source Serif 4"' };
/** A picture in a file of its own has no page around it: it is light, in its own fonts. */
const styles = drawingStyles((name) => FONTS[name] ?? light[`--timeline-${name}`] ?? '');

const MARGIN = 48;
const WIDTH = PREVIEW.width - 2 * MARGIN;
const CLOSE_UP_TOP = 356;
const FOOT_TOP = 564;
const AXIS = CLOSE_UP_TOP + CLOSE_UP_PX;
const OVERVIEW = { width: 300, height: 40 };
const YEAR_SIZE = 20;
/** Between the overview and its years. */
const GAP = 12;
const TITLE_SIZES = [68, 56, 46];
const ONE_LINE_SIZES = [68, 60];
/** Sizes of quotations, each up to so many characters; a quotation is complete in the largest that has room for it. */
const QUOTE_SIZES = [
  [36, 180],
  [30, 260],
  [26, Infinity],
  [22, Infinity],
] as const;

const quoteSizes = (quote: string): number[] =>
  QUOTE_SIZES.filter(([, most]) => quote.length < most).map(([size]) => size);

/**
 * Draws the picture that a link to an event, or to the timeline, is shown with.
 *
 * @returns an SVG of 1200 by 630 pixels
 */
export function previewPicture({ timeline, event, words, measure }: PreviewParameters): string {
  const index = indexEntries(timeline);
  const content = event
    ? eventContent(event, timeline, index, words, measure)
    : wholeContent(timeline, index, words, measure);
  return wellFormedXml(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}" viewBox="0 0 ${PREVIEW.width} ${PREVIEW.height}">
<style>${trusted(`${styles}\n.ground{fill:${light['--timeline-paper']}}`)}</style>
<rect class="ground" width="100%" height="100%"/>
${content}
${foot(timeline, index, event, words, measure)}
</svg>
`.toString(),
  );
}

/**
 * Describes the picture for readers who do not see it.
 *
 * @returns plain text
 */
export function previewText({ title, date, citations }: ResolvedEvent, words: PageWords): string {
  const quote = quoteOf(citations);
  return words.preview(title, date ? dateInWords(date, words.dates, words.lang) : words.noDateGiven, quote);
}

/** The words that say what happened, where there are such. */
const quoteOf = (citations: ResolvedEvent['citations']): string =>
  (citations.find(({ supports }) => supports === 'event') ?? citations[0]).quote;

function eventContent(
  event: ResolvedEvent,
  timeline: ResolvedTimeline,
  index: EntryIndex,
  words: PageWords,
  measure: PreviewMeasure,
): Content {
  const { id, title, citations } = event;
  const kind = timeline.kinds[event.kind];
  const entry = index.byId.get(id);
  const bottom = entry ? CLOSE_UP_TOP : FOOT_TOP;
  const head = titleBlock(title, 82, measure);
  const quote = words.quoted(quoteOf(citations));
  const said = paragraph(
    quote,
    { font: 'serif', sizes: quoteSizes(quote), top: head.bottom + 12, bottom: bottom - 12, leading: 1.34 },
    measure,
  );
  const icon: Shape[] = kind
    ? [{ type: 'group', look: toneClass(kind), children: drawKind(kind, MARGIN + 16, 52, 28) }]
    : [];
  return [
    trusted(shapesMarkup(icon)),
    when(event.date, words, measure),
    head.content,
    said.content,
    entry && drawnAt(MARGIN, AXIS, closeUp({ index, width: WIDTH, lang: words.lang }, entry, measure)),
  ];
}

const drawnAt = (x: number, y: number, children: readonly Shape[]): Markup =>
  trusted(shapesMarkup([{ type: 'group', transform: movedTo(x, y), children }]));

const WHEN_SIZE = 25;
const WHEN_BASELINE = 61;

/** The source's words for a date, then ours with whose they are. They become smaller before any is left out. */
function when(date: ResolvedDate | null, words: PageWords, measure: PreviewMeasure): Content {
  const start = MARGIN + 48;
  const stated = date && date.stated.length > 0 ? words.quoted(date.stated.join(' … ')) : '';
  const ours = date
    ? `${dateInWords(date, words.dates, words.lang)}${date.basis === 'inferred' ? words.asOurEstimate : ''}`
    : words.noDateGiven;
  const widthAt = (size: number): number =>
    (stated ? measure(stated, 'serif italic', size) + 14 : 0) + measure(ours, 'sans', size);
  const room = WIDTH - (start - MARGIN);
  const size = Math.max(Math.min(WHEN_SIZE, Math.floor((WHEN_SIZE * room) / widthAt(WHEN_SIZE))), 20);
  const oursX = stated ? start + measure(stated, 'serif italic', size) + 14 : start;
  return [
    stated && textLine(stated, { x: start, y: WHEN_BASELINE, font: 'serif italic', size, look: 'stated' }),
    textLine(ours, { x: oursX, y: WHEN_BASELINE, font: 'sans', size, look: 'plain' }),
  ];
}

function wholeContent(
  { title, summary }: ResolvedTimeline,
  index: EntryIndex,
  words: PageWords,
  measure: PreviewMeasure,
): Content {
  const [name, aside] = titleParts(title);
  const head = titleBlock(name, 48, measure);
  const second = { font: 'serif italic', sizes: [48, 40, 36], top: head.bottom, bottom: head.bottom + 72 } as const;
  const tail = aside ? paragraph(aside, { ...second, leading: 1.2 }, measure) : head;
  const rest = { font: 'serif', sizes: [34, 30, 26], top: tail.bottom + 16, bottom: CLOSE_UP_TOP - 36 } as const;
  const said = paragraph(summary, { ...rest, leading: 1.34 }, measure);
  const drawn = { index, width: WIDTH, lang: words.lang };
  const height = AXIS - said.bottom - 28;
  return [
    head.content,
    aside && tail.content,
    said.content,
    index.rows.length <= MOST_IN_CASCADE
      ? drawnAt(MARGIN, AXIS, wholeCascade(drawn, height))
      : drawnAt(MARGIN, AXIS - height, placeShapes(index, undefined, WIDTH, height)),
  ];
}

/** In one line where it fits, so that the quotation has room. */
function titleBlock(title: string, top: number, measure: PreviewMeasure): ReturnType<typeof paragraph> {
  const leading = 1.12;
  const isShort = measure(title, 'serif', ONE_LINE_SIZES.at(-1)!) <= WIDTH;
  const sizes = isShort ? ONE_LINE_SIZES : TITLE_SIZES;
  const bottom = top + TITLE_SIZES[0]! * leading * (isShort ? 1 : 2) + 1;
  return paragraph(title, { font: 'serif', sizes, top, bottom, leading }, measure);
}

/** Whose account it is, and where on the whole timeline the event is. */
function foot(
  timeline: ResolvedTimeline,
  index: EntryIndex,
  event: ResolvedEvent | undefined,
  words: PageWords,
  measure: PreviewMeasure,
): Content {
  const sources = Object.values(timeline.sources);
  const source = event ? timeline.sources[event.citations[0].source] : sources[0];
  const credit = [
    ...(source ? [`${source.publisher}, ${published(source, words)}`] : []),
    words.kicker(sources.length),
  ];
  const block = { font: 'sans', sizes: [22, 20], top: FOOT_TOP + 4, bottom: FOOT_TOP + 40, leading: 1.3 } as const;
  const years = event ? placeOnWhole(index, event.id, words, measure) : { content: undefined, left: MARGIN + WIDTH };
  const width = years.left - MARGIN - 24;
  return [paragraph(credit.join(' · '), { ...block, width, look: 'plain' }, measure).content, years.content];
}

/** The overview between the first and the last year. */
function placeOnWhole(
  index: EntryIndex,
  id: string,
  words: PageWords,
  measure: PreviewMeasure,
): { content: Content; left: number } {
  const [first, last] = [index.span.start, index.span.end - 1].map((time) => {
    const year = new Date(time).getUTCFullYear();
    return formatPeriod(startOfYear(year), startOfYear(year + 1), words.dates, words.lang);
  }) as [string, string];
  const [firstWidth, lastWidth] = [first, last].map((year) => measure(year, 'sans', YEAR_SIZE)) as [number, number];
  const strip = MARGIN + WIDTH - lastWidth - GAP - OVERVIEW.width;
  const left = strip - GAP - firstWidth;
  const year = { y: FOOT_TOP + 27, font: 'sans', size: YEAR_SIZE, look: 'ours' } as const;
  return {
    left,
    content: [
      textLine(first, { ...year, x: left }),
      drawnAt(strip, FOOT_TOP, placeShapes(index, index.byId.get(id), OVERVIEW.width, OVERVIEW.height)),
      textLine(last, { ...year, x: MARGIN + WIDTH - lastWidth }),
    ],
  };
}
