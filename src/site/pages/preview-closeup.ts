import { bandHeight, drawDate } from '../../drawing/draw-date.js';
import { toneClass } from '../../drawing/draw-chart.js';
import type { Shape } from '../../drawing/shape.js';
import { round } from '../../layout/chart-sizes.js';
import { dateShape, type DateShape } from '../../layout/date-shape.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { axisOf } from '../../layout/ticks.js';
import { timeScale } from '../../layout/time-scale.js';
import { duration, type View } from '../../layout/view.js';
import type { PreviewMeasure } from './preview-text.js';

/** An event with its neighbours, large enough to be seen in a thumbnail. Lengths in pixels. */
interface CloseUpParameters {
  readonly index: EntryIndex;
  readonly entry: ChartEntry;
  readonly width: number;
  readonly lang: string;
  readonly measure: PreviewMeasure;
}

const ROWS = 3;
const ROW_PX = 50;
const AXIS_PX = ROWS * ROW_PX;
const TICK_SPACING_PX = 190;
const TEXT_PX = 22;
/** Of dates that are drawn larger than in the chart. */
const SCALE = 1.7;
const SIZES = { markSize: 26, fadeWidth: 110 };
const NAME_GAP_PX = 24;
const MONTH_MS = 30.4 * 86_400_000;

/** @returns two months around an event, or more around a long one */
export function closeUpView({ from, to }: ChartEntry): View {
  const air = Math.max(2 * MONTH_MS, (to - from) * 0.15);
  return { start: from - air, end: to + air };
}

/** Draws an event's period with the events before and after it that reach into it, each in a row with its name. */
export function closeUp({ index, entry, width, lang, measure }: CloseUpParameters): Shape[] {
  const view = closeUpView(entry);
  const scale = timeScale(view, width);
  const plot = { width, margin: 0 };
  const rows = neighboursOf(index, entry, view).flatMap((one) => {
    const shape = dateShape(one, scale, plot, SIZES);
    return typeof shape === 'string' ? [] : [{ one, shape }];
  });
  return [
    ...axisShapes(view, width, lang),
    ...rows.flatMap(({ one, shape }, row) =>
      rowShapes(one, shape, (row + 0.5) * ROW_PX, one === entry, width, measure),
    ),
  ];
}

/** The event with those next to it that are in the view, three at most, in the order of the rows. */
function neighboursOf({ rows }: EntryIndex, entry: ChartEntry, { start, end }: View): ChartEntry[] {
  const inView = rows.filter(({ from, to }) => to > start && from < end);
  const place = inView.indexOf(entry);
  const first = Math.max(Math.min(place - 1, inView.length - ROWS), 0);
  return inView.slice(first, first + ROWS);
}

function axisShapes(view: View, width: number, lang: string): Shape[] {
  const scale = timeScale(view, width);
  const { ticks, context } = axisOf(view, width, TICK_SPACING_PX, lang);
  const labelled = ticks.filter(({ label, time }) => label && scale(time) > 60 && scale(time) < width - 60);
  const at = (time: number): number => round(scale(time));
  return [
    { type: 'path', look: 'grid', d: labelled.map(({ time }) => `M${at(time)} 0V${AXIS_PX}`).join('') },
    {
      type: 'path',
      look: 'axis',
      d: `M0 ${AXIS_PX}H${width}${labelled.map(({ time }) => `M${at(time)} ${AXIS_PX}v8`).join('')}`,
    },
    ...labelled.map(({ time, label, context: begins }, place): Shape => {
      const unit = begins || (place === 0 && duration(view) < 400 * 86_400_000 ? context : '');
      const text = unit && unit !== label ? `${label} ${unit}` : label;
      return { type: 'text', look: 'plain', x: at(time), y: AXIS_PX + 30, text, size: TEXT_PX, anchor: 'middle' };
    }),
  ];
}

function rowShapes(
  entry: ChartEntry,
  shape: DateShape,
  y: number,
  isOn: boolean,
  width: number,
  measure: PreviewMeasure,
): Shape[] {
  const { kind, event } = entry;
  const height = bandHeight(entry) * SCALE;
  const nameWidth = measure(event.title, 'sans bold', TEXT_PX);
  const ring: Shape = {
    type: 'rect',
    look: 'ring',
    x: round(shape.left - 8),
    y: y - 19,
    width: round(shape.right - shape.left + 16),
    height: 38,
    radius: 5,
  };
  return [
    {
      type: 'group',
      look: `${toneClass(kind)}${isOn ? ' on' : ''}`,
      children: [
        ...drawDate({ kind, shape, y, height, markSize: SIZES.markSize }),
        ...(isOn ? [ring] : []),
        ...nameShapes(event.title, nameX(shape, nameWidth, width), y, nameWidth),
      ],
    },
  ];
}

/** Behind the drawing, before it, or on its band where neither has room; undefined where the name fits nowhere. */
function nameX({ left, right }: DateShape, nameWidth: number, width: number): number | undefined {
  if (right + NAME_GAP_PX + nameWidth <= width) return right + NAME_GAP_PX;
  if (left - NAME_GAP_PX - nameWidth >= 0) return left - NAME_GAP_PX - nameWidth;
  return nameWidth + 2 * NAME_GAP_PX <= right - left ? left + NAME_GAP_PX : undefined;
}

function nameShapes(title: string, x: number | undefined, y: number, nameWidth: number): Shape[] {
  if (x === undefined) return [];
  return [
    { type: 'rect', look: 'ground', x: round(x - 8), y: y - 16, width: round(nameWidth + 16), height: 32 },
    { type: 'text', look: 'name', x: round(x), y: y + 8, text: title, size: TEXT_PX },
  ];
}
