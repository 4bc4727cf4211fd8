import { dateInWords } from '../../dates/date-words.js';
import { drawKind } from '../../drawing/draw-date.js';
import { drawOverview } from '../../drawing/draw-overview.js';
import { drawingStyles } from '../../drawing/drawing-styles.js';
import { toneClass } from '../../drawing/draw-chart.js';
import { shapesMarkup } from '../../drawing/markup-writer.js';
import { movedTo, type Shape } from '../../drawing/shape.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { viewPeriod } from '../../drawing/view-period.js';
import { indexEntries, type EntryIndex } from '../../layout/entry-index.js';
import { timeScale } from '../../layout/time-scale.js';
import { wholeView } from '../../layout/view.js';
import type { ResolvedDate, ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { PageWords } from '../../words/site-words.js';
import { markup, trusted, type Content, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import { wellFormedXml } from '../shared/xml.js';
import { titleParts } from './masthead.js';
import { closeUp, closeUpView } from './preview-closeup.js';
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
const OVERVIEW = { width: 300, height: 40 };
const TITLE_SIZES = [68, 56, 46];
/** A quotation is complete in the largest size that has room for it. */
const QUOTE_SIZES = [36, 30, 26, 22];

/**
 * Draws the picture that a link to an event, or to the timeline, is shown with.
 *
 * @returns an SVG of 1200 by 630 pixels
 */
export function previewPicture({ timeline, event, words, measure }: PreviewParameters): string {
  const index = indexEntries(timeline);
  const content = event ? eventContent(event, timeline, index, words, measure) : wholeContent(timeline, measure);
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
  const head = paragraph(title, { font: 'display', sizes: TITLE_SIZES, top: 82, bottom: 236, leading: 1.12 }, measure);
  const quote = words.quoted(quoteOf(citations));
  const said = paragraph(
    quote,
    { font: 'serif', sizes: QUOTE_SIZES, top: head.bottom + 12, bottom: bottom - 12, leading: 1.34 },
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
    entry && drawnAt(MARGIN, CLOSE_UP_TOP, closeUp({ index, entry, width: WIDTH, lang: words.lang, measure })),
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
    ? `${dateInWords(date, words.dates, words.lang)}${date.basis === 'inferred' ? words.asOurReading : ''}`
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

function wholeContent({ title, summary }: ResolvedTimeline, measure: PreviewMeasure): Content {
  const [name, aside] = titleParts(title);
  const head = paragraph(name, { font: 'display', sizes: TITLE_SIZES, top: 56, bottom: 220, leading: 1.12 }, measure);
  const second = { font: 'serif italic', sizes: [54, 44, 36], top: head.bottom, bottom: head.bottom + 80 } as const;
  const tail = aside ? paragraph(aside, { ...second, leading: 1.2 }, measure) : head;
  const rest = { font: 'serif', sizes: [34, 30, 26], top: tail.bottom + 24, bottom: FOOT_TOP - 12 } as const;
  const said = paragraph(summary, { ...rest, leading: 1.34 }, measure);
  return [head.content, aside && tail.content, said.content];
}

/** Whose account it is, and where on the whole timeline it is. */
function foot(
  timeline: ResolvedTimeline,
  index: EntryIndex,
  event: ResolvedEvent | undefined,
  words: PageWords,
  measure: PreviewMeasure,
): Content {
  const source = event ? timeline.sources[event.citations[0].source] : Object.values(timeline.sources)[0];
  const credit = source ? `${source.publisher}, ${published(source, words)}` : '';
  const view = wholeView(index.span);
  const period = viewPeriod(index, view, words);
  const periodWidth = measure(period, 'sans', 20);
  const left = MARGIN + WIDTH - OVERVIEW.width - periodWidth - 12;
  const entry = event && index.byId.get(event.id);
  const baseline = FOOT_TOP + 27;
  return [
    paragraph(
      credit,
      {
        font: 'sans',
        sizes: [22, 20],
        top: FOOT_TOP + 4,
        bottom: FOOT_TOP + 40,
        leading: 1.3,
        width: left - MARGIN - 24,
      },
      measure,
    ).content,
    textLine(period, { x: left, y: baseline, font: 'sans', size: 20, look: 'ours' }),
    drawnAt(left + periodWidth + 12, FOOT_TOP, overviewShapes(index, entry && closeUpView(entry), event?.id)),
  ];
}

function overviewShapes(
  index: EntryIndex,
  shown: { start: number; end: number } | undefined,
  selected?: string,
): Shape[] {
  const { width, height } = OVERVIEW;
  const scale = timeScale(wholeView(index.span), width).clamp(true);
  const window: Shape[] = shown
    ? [
        {
          type: 'rect',
          look: 'window',
          x: scale(shown.start),
          y: 0.5,
          width: Math.max(scale(shown.end) - scale(shown.start), 6),
          height: height - 1,
        },
      ]
    : [];
  return [
    { type: 'rect', look: 'strip', x: 0, y: 0, width, height },
    ...window,
    ...drawOverview({ index, plot: { width, margin: 0 }, height, scale, selected }),
  ];
}
