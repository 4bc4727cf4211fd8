import { round } from '../layout/chart-sizes.js';
import { dateShape, type DateShape, type Plot } from '../layout/date-shape.js';
import type { ChartEntry, EntryIndex } from '../layout/entry-index.js';
import { densityOf } from '../layout/move-brush.js';
import { wholeView } from '../layout/view.js';
import { drawDate } from './draw-date.js';
import { toneClass } from './draw-chart.js';
import type { Shape } from './shape.js';

export interface OverviewParameters {
  readonly index: EntryIndex;
  readonly plot: Plot;
  readonly height: number;
  readonly scale: (time: number) => number;
  readonly selected?: string | undefined;
}

/** Each of so many events has a bar of its own. Of more the overview draws only how many there are. */
const MAX_BARS = 60;
const PADDING_PX = 3;
const BAR_PX = 2.4;
/** A shorter date is drawn that long. */
const LEAST_BAR_PX = 4;
const FADE_PX = 12;
/** Of a column of the density, with the space to the next one. */
const COLUMN_PX = 3;

/** Draws the chart's cascade in miniature: a row for each event. */
export function drawOverview(parameters: OverviewParameters): Shape[] {
  const { rows } = parameters.index;
  if (rows.length > MAX_BARS) return [density(parameters)];
  const pitch = (parameters.height - 2 * PADDING_PX) / rows.length;
  return rows.flatMap((entry, row) => bar(entry, PADDING_PX + pitch * (row + 0.5), parameters));
}

function bar(entry: ChartEntry, y: number, { plot, scale, selected }: OverviewParameters): Shape[] {
  const shape = dateShape(entry, scale, plot, { markSize: LEAST_BAR_PX, fadeWidth: FADE_PX });
  if (typeof shape === 'string') return [];
  return [
    {
      type: 'group',
      key: entry.event,
      look: entry.event.id === selected ? 'accent' : toneClass(entry.kind),
      children: drawDate({ kind: entry.kind, shape: asBar(shape), y, height: BAR_PX, markSize: LEAST_BAR_PX }),
    },
  ];
}

/** It says where events are, not how sure their dates: a hatch of this height would be a row of dashes. */
function asBar({ left, right, mark }: DateShape): DateShape {
  const from = mark ? mark.x - LEAST_BAR_PX / 2 : left;
  const to = Math.max(mark ? 0 : right, from + LEAST_BAR_PX);
  return { left, right, parts: [{ look: 'sure', from, to }], brackets: [] };
}

/** Columns whose height grows with the logarithm of the count: a single event must show beside a thousand. */
function density({ index, plot, height }: OverviewParameters): Shape {
  const columns = Math.max(Math.floor(plot.width / COLUMN_PX), 1);
  const counts = densityOf(
    index.byAnchor.map(({ anchor }) => anchor),
    wholeView(index.span),
    columns,
  );
  const highest = Math.log1p(Math.max(...counts, 1));
  const d = counts.map((count, column) => {
    const tall = round((Math.log1p(count) / highest) * (height - 8));
    return count > 0 ? `M${column * COLUMN_PX} ${height - 2}v${-tall}h${COLUMN_PX - 0.5}v${tall}z` : '';
  });
  return { type: 'path', look: 'density', d: d.join('') };
}
