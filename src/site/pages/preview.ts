import { wrapText } from '../../layout/label-text.js';
import { SHAPE_PATHS } from '../../drawing/shape-paths.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { dateInWords } from '../../dates/date-words.js';
import type { ResolvedDate, ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { titleParts } from './masthead.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import type { PageWords } from '../../words/site-words.js';
import { wellFormedXml } from '../shared/xml.js';
import type { Strip } from './strip.js';

/** The size that networks ask for, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** Fonts of the pictures, by the class of their text. */
export type PreviewFont = 'sans' | 'sans bold' | 'serif' | 'serif italic' | 'display';

/** Width in pixels of a line in a font at a size. */
export type PreviewMeasure = (text: string, font: PreviewFont, size: number) => number;

export interface PreviewParameters {
  readonly timeline: ResolvedTimeline;
  /** The event it is about; absent: the whole timeline. */
  readonly event?: ResolvedEvent;
  readonly words: PageWords;
  readonly strip: Strip;
  readonly measure: PreviewMeasure;
}

const { light } = tokenDeclarations;
const MARGIN = 64;
const WIDTH = PREVIEW.width - 2 * MARGIN;
/** The strip is drawn larger than on a page: previews are mostly seen as thumbnails. */
const ZOOM = 1.75;
/** How wide the strip has to be laid out. */
export const STRIP_WIDTH = WIDTH / ZOOM;

const FONTS: Record<PreviewFont, Markup> = {
  sans: markup`font-family="Source Sans 3" font-weight="400"`,
  'sans bold': markup`font-family="Source Sans 3" font-weight="600"`,
  serif: markup`font-family="Source Serif 4" font-weight="400"`,
  'serif italic': markup`font-family="Source Serif 4" font-weight="400" font-style="italic"`,
  display: markup`font-family="Source Serif 4" font-weight="600"`,
};

/**
 * Draws the picture that a link to an event, or to the timeline, is shown with.
 *
 * @returns an SVG of 1200 by 630 pixels
 */
export function previewPicture({ timeline, event, words, strip, measure }: PreviewParameters): string {
  const top = PREVIEW.height - MARGIN / 2 - strip.height * ZOOM;
  const content = event ? eventText(event, timeline, words, measure, top) : timelineText(timeline, measure, top);
  return wellFormedXml(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}" viewBox="0 0 ${PREVIEW.width} ${PREVIEW.height}" fill="${light['--timeline-ink']}">
<rect width="100%" height="100%" fill="${light['--timeline-paper']}"/>
${content}
<g transform="translate(${MARGIN} ${top}) scale(${ZOOM})" ${FONTS.sans}>${strip.draw(event?.id)}</g>
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

function eventText(
  event: ResolvedEvent,
  timeline: ResolvedTimeline,
  words: PageWords,
  measure: PreviewMeasure,
  bottom: number,
): Content {
  const { title, date, citations, kind: key } = event;
  const kind = timeline.kinds[key];
  const source = timeline.sources[citations[0].source];
  const credit = source ? `${source.publisher}, ${published(source, words)}` : '';
  const aside = measure(credit, 'sans', 24) + 40;
  const size = wrapText(title, WIDTH, 9, (line) => measure(line, 'display', 64)).length === 1 ? 64 : 54;
  const head = lines(title, { font: 'display', size, top: 196, height: size * 1.12, most: 2 }, measure);
  const start = head.bottom + 30;
  const said = lines(
    words.quoted(quoteOf(citations)),
    { font: 'serif', size: 31, top: start, height: 42, most: Math.max(Math.floor((bottom - 18 - start) / 42), 1) },
    measure,
  );
  return [
    ...lines(
      timeline.title,
      { font: 'sans bold', size: 24, top: 46, height: 30, most: 1, width: WIDTH - aside },
      measure,
    ).content,
    text(credit, { x: MARGIN + WIDTH, y: 70, font: 'sans', size: 24, tone: '--timeline-ink-2', anchor: 'end' }),
    markup`<path d="M${MARGIN} 92.5h${WIDTH}" stroke="${light['--timeline-ink']}"/>`,
    kind &&
      markup`<path d="${SHAPE_PATHS[kind.shape]}" transform="translate(${MARGIN + 16} 147) scale(2.1)" fill="${light[`--timeline-${kind.tone}`]}"/>`,
    when(date, words, measure),
    ...head.content,
    ...said.content,
  ];
}

/** The date in words, with the label that says whose reading it is. */
function when(date: ResolvedDate | null, words: PageWords, measure: PreviewMeasure): Content {
  const said = date ? dateInWords(date, words.dates, words.lang) : words.noDateGiven;
  const start = MARGIN + 44;
  const label = date && words[date.basis];
  const width = label ? Math.ceil(measure(label, 'sans bold', 23)) + 28 : 0;
  // An uncertain date takes many words: they become smaller before anything of them is left out.
  const room = WIDTH - 44 - (width && width + 24);
  const size = Math.min(38, Math.floor((38 * room) / measure(said, 'serif italic', 38)));
  const left = start + measure(said, 'serif italic', size) + 24;
  const dashes = date?.basis === 'inferred' && markup` stroke-dasharray="5 4"`;
  return [
    text(said, { x: start, y: 160, font: 'serif italic', size }),
    label &&
      markup`<rect x="${left}" y="127" width="${width}" height="40" rx="4" fill="none" stroke="${light['--timeline-ink-2']}" stroke-width="1.5"${dashes}/>`,
    label && text(label, { x: left + 14, y: 155, font: 'sans bold', size: 23 }),
  ];
}

function timelineText({ title, summary }: ResolvedTimeline, measure: PreviewMeasure, bottom: number): Content {
  const [name, aside] = titleParts(title);
  const head = lines(name, { font: 'display', size: 60, top: 64, height: 72, most: 2 }, measure);
  const second: Block = { font: 'serif italic', size: 54, top: head.bottom, height: 68, most: 1 };
  const tail = aside ? lines(aside, second, measure) : { content: [], bottom: head.bottom };
  const start = tail.bottom + 28;
  const most = Math.max(Math.floor((bottom - 18 - start) / 44), 1);
  const said = lines(summary, { font: 'serif', size: 32, top: start, height: 44, most }, measure);
  return [...head.content, ...tail.content, ...said.content];
}

interface Block {
  readonly font: PreviewFont;
  readonly size: number;
  readonly top: number;
  /** From line to line. */
  readonly height: number;
  readonly most: number;
  readonly width?: number;
}

/** Text in as many lines as it takes; what does not fit ends in an ellipsis. */
function lines(said: string, block: Block, measure: PreviewMeasure): { content: Markup[]; bottom: number } {
  const { font, size, top, height, most, width = WIDTH } = block;
  const wrapped = wrapText(said, width, most, (line) => measure(line, font, size)).map((line) =>
    wholeWords(line, said),
  );
  return {
    content: wrapped.map((line, row) =>
      text(line, { x: MARGIN, y: Math.round(top + (row + 0.5) * height + size * 0.33), font, size }),
    ),
    bottom: Math.round(top + wrapped.length * height),
  };
}

/** A line that was cut ends with a whole word, and what is quoted with the mark it began with. */
function wholeWords(line: string, said: string): string {
  if (!line.endsWith('…') || said.endsWith('…')) return line;
  const mark = /[”»“"’]$/.exec(said)?.[0] ?? '';
  return `${line.replace(/[\s,;:]+\S*…$|…$/, '')} …${mark}`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly font: PreviewFont;
  readonly size: number;
  readonly tone?: string;
  readonly anchor?: 'end';
}

const text = (said: string, { x, y, font, size, tone, anchor }: Place): Markup =>
  markup`<text x="${x}" y="${y}" ${FONTS[font]} font-size="${size}"${tone !== undefined && markup` fill="${light[tone]}"`}${anchor && markup` text-anchor="${anchor}"`}>${said}</text>
`;
