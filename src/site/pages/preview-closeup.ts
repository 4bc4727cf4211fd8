import { bandHeight, drawDate } from '../../drawing/draw-date.js';
import { toneClass } from '../../drawing/draw-chart.js';
import type { Shape } from '../../drawing/shape.js';
import { round } from '../../layout/chart-sizes.js';
import { dateShape, type DateShape } from '../../layout/date-shape.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { axisOf } from '../../layout/ticks.js';
import { timeScale, type TimeScale } from '../../layout/time-scale.js';
import { duration, wholeView, type View } from '../../layout/view.js';
import { closeUpView } from './place-shapes.js';
import type { PreviewMeasure } from './preview-text.js';

/** A drawing that can be seen in a thumbnail. Lengths in pixels, from the left end of its axis. */
interface CloseUpParameters {
  readonly index: EntryIndex;
  readonly width: number;
  readonly lang: string;
}

/** Of an event with its neighbours. */
const MOST_ROWS = 3;
const ROW_PX = 50;
/** What the rows of a close-up take above the axis. */
export const CLOSE_UP_PX = MOST_ROWS * ROW_PX;
const TICK_SPACING_PX = 130;
const TEXT_PX = 22;
/** Of dates that are drawn larger than in the chart. */
const SCALE = 1.7;
const MARK_PX = 26;
const FADE_PX = 110;
const NAME_GAP_PX = 24;
/** From the start of a band to the name on it. */
const BAND_INSET_PX = 20;
const TAG_PADDING_PX = 12;

/** Draws an event's period with the events before and after it that reach into it, each in a row with its name. */
export function closeUp(
  { index, width, lang }: CloseUpParameters,
  entry: ChartEntry,
  measure: PreviewMeasure,
): Shape[] {
  const view = closeUpView(entry);
  const scale = timeScale(view, width);
  const rows = datesIn(neighboursOf(index, entry, view), scale, width, 1);
  return [
    ...axisShapes(view, scale, rows.length * ROW_PX, lang),
    ...rows.flatMap(({ one, shape }, row) => {
      const y = (row - rows.length + 0.5) * ROW_PX;
      const isOn = one === entry;
      return groupOf(one, isOn, [
        ...drawDate({ kind: one.kind, shape, y, height: bandHeight(one) * SCALE, markSize: MARK_PX }),
        ...(isOn ? [ring(shape, y)] : []),
        ...nameShapes(one.event.title, shape, y, width, measure),
      ]);
    }),
  ];
}

/** Draws every event in a row of its own, without names: rows of so little height have no room for them. */
export function wholeCascade({ index, width, lang }: CloseUpParameters, height: number): Shape[] {
  const view = wholeView(index.span);
  const scale = timeScale(view, width);
  const rowHeight = Math.min(height / index.rows.length, ROW_PX);
  const share = rowHeight / ROW_PX + 0.2;
  const rows = datesIn(index.rows, scale, width, share);
  return [
    ...axisShapes(view, scale, rows.length * rowHeight, lang),
    ...rows.flatMap(({ one, shape }, row) => {
      const y = round((row - rows.length + 0.5) * rowHeight);
      const [bandPx, markSize] = [round(bandHeight(one) * SCALE * share), MARK_PX * share];
      return groupOf(one, false, drawDate({ kind: one.kind, shape, y, height: bandPx, markSize }));
    }),
  ];
}

const groupOf = ({ kind }: ChartEntry, isOn: boolean, children: readonly Shape[]): Shape[] => [
  { type: 'group', look: `${toneClass(kind)}${isOn ? ' on' : ''}`, children },
];

function datesIn(entries: readonly ChartEntry[], scale: TimeScale, width: number, share: number) {
  const sizes = { markSize: MARK_PX * share, fadeWidth: FADE_PX * share };
  return entries.flatMap((one) => {
    const shape = dateShape(one, scale, { width, margin: 0 }, sizes);
    return typeof shape === 'string' ? [] : [{ one, shape }];
  });
}

/** The event with those next to it that are in the view, three at most, in the order of the rows. */
function neighboursOf({ rows }: EntryIndex, entry: ChartEntry, { start, end }: View): ChartEntry[] {
  const inView = rows.filter(({ from, to }) => to > start && from < end);
  const place = inView.indexOf(entry);
  const first = Math.max(Math.min(place - 1, inView.length - MOST_ROWS), 0);
  return inView.slice(first, first + MOST_ROWS);
}

function axisShapes(view: View, scale: TimeScale, height: number, lang: string): Shape[] {
  const width = scale(view.end);
  const { ticks, context } = axisOf(view, width, TICK_SPACING_PX, lang);
  const labelled = ticks.filter(({ label, time }) => label && scale(time) > 60 && scale(time) < width - 60);
  const at = (time: number): number => round(scale(time));
  return [
    { type: 'path', look: 'grid', d: labelled.map(({ time }) => `M${at(time)} ${-height}V0`).join('') },
    { type: 'path', look: 'axis', d: `M0 0H${width}${labelled.map(({ time }) => `M${at(time)} 0v8`).join('')}` },
    ...labelled.map(({ time, label, context: begins }, place): Shape => {
      const unit = begins || (place === 0 && duration(view) < 400 * 86_400_000 ? context : '');
      const text = unit && unit !== label ? `${label} ${unit}` : label;
      return { type: 'text', look: 'plain', x: at(time), y: 30, text, size: TEXT_PX, anchor: 'middle' };
    }),
  ];
}

const ring = ({ left, right }: DateShape, y: number): Shape => ({
  type: 'rect',
  look: 'ring',
  x: round(left - 8),
  y: y - 20,
  width: round(right - left + 16),
  height: 40,
  radius: 5,
});

/** Behind the drawing, before it, or in a tag on its band where neither has room; none where it fits nowhere. */
function nameShapes(title: string, shape: DateShape, y: number, width: number, measure: PreviewMeasure): Shape[] {
  const { left, right } = shape;
  const nameWidth = measure(title, 'sans bold', TEXT_PX);
  const name = (x: number): Shape => ({
    type: 'text',
    look: 'name',
    x: round(x),
    y: y + 8,
    text: title,
    size: TEXT_PX,
  });
  const box = { type: 'rect', y: y - 16, height: 32 } as const;
  const beside = right + NAME_GAP_PX + nameWidth <= width ? right + NAME_GAP_PX : left - NAME_GAP_PX - nameWidth;
  if (beside >= 0) {
    return [{ ...box, look: 'ground', x: round(beside - 8), width: round(nameWidth + 16) }, name(beside)];
  }
  const tagWidth = nameWidth + 2 * TAG_PADDING_PX;
  if (tagWidth + 2 * BAND_INSET_PX > right - left) return [];
  const x = left + BAND_INSET_PX;
  return [{ ...box, look: 'name-tag', x: round(x), width: round(tagWidth), radius: 2 }, name(x + TAG_PADDING_PX)];
}
