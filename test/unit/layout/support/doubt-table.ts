import { chartSizes } from '../../../../src/layout/chart-sizes.js';
import { dateShape, type DateShape, type Side } from '../../../../src/layout/date-shape.js';
import { indexEntries, type ChartEntry } from '../../../../src/layout/entry-index.js';
import { timeScale } from '../../../../src/layout/time-scale.js';
import { dated, eventOf, timelineOf } from './timelines.js';

/** What is said of a date, the date, and whether a mark for it is sure. */
type Row = readonly [said: string, start: string, end: string | undefined, isSure: boolean];

/** The table of doubt: dates with a bound at both ends. */
export const BOUNDED: readonly Row[] = [
  ['a moment, known to its minute', '2023-05-01T10:30Z', undefined, true],
  ['a moment, known to its day', '2023-05-01', undefined, true],
  ['a moment, known to its year', '1994', undefined, true],
  ['a moment, known to its month', '2020-09', undefined, true],
  ['a moment, one of several days', '[2020-10-13..2020-11-11]', undefined, false],
  ['a moment, one of two years', '[1990,1994]', undefined, false],
  ['a moment in some decade', '198X', undefined, false],
  ['a moment in some century', '19XX', undefined, false],
  ['a moment about a year', '1994~', undefined, false],
  ['a moment in a doubtful year', '1994?', undefined, false],
  ['a moment about a doubtful year', '1994%', undefined, false],
  ['a moment before our era', '-0043', undefined, true],
  ['a period, both ends known', '2020-03-01', '2020-05-09', true],
  ['a period of one day', '2020-03-01', '2020-03-01', true],
  ['a period, ends unsure', '1991', '1994', false],
  ['a period, ends about known', '1991~', '1994~', false],
  ['a period, wholly unsure', '[1901..1933]', '[1901..1933]', false],
  ['a period that may end before it begins', '[1990..1995]', '[1991..1993]', false],
  ['a period whose end may come before its start', '[1990..1995]', '[1985..1993]', false],
  ['a period before our era', '-0490', '-0449', false],
];

/** Dates that are open to a side. */
export const OPEN: readonly Row[] = [
  ['a moment, this day or earlier', '[..2023-05-01]', undefined, false],
  ['a moment, this year or earlier', '[..1994]', undefined, false],
  ['a moment, this year or later', '[1994..]', undefined, false],
  ['a period still going on', '2019', '..', false],
  ['a period still going on since some year', '[1990..1994]', '..', false],
  ['a period that has gone on since a year or longer', '[..1990]', '..', false],
  ['a period that begins after the sources end', '2030', '..', false],
  ['a period, start open', '[..1990]', '2000', false],
  ['a period, end open', '1990', '[2000..]', false],
  ['a period, start open and end earlier', '[..1990]', '1985', false],
  ['a period before our era, start open', '[..-0500]', '-0449', false],
];

/** @returns the entry of a timeline whose sources end with 1 May 2023 */
export const entryOf = (start: string, end?: string): ChartEntry =>
  indexEntries(timelineOf([eventOf('one', dated(start, end))])).rows[0]!;

export const PLOT = { width: 1000, margin: 8 };
export const SIZES = chartSizes(1000);
/** From a range of a hundredth of a pixel to one of 20,000. */
export const SCALES = Array.from({ length: 200 }, (_, step) => 0.01 * (20_000 / 0.01) ** (step / 199));

export interface Drawn {
  readonly shape: DateShape | Side;
  readonly x: (time: number) => number;
}

/** Draws a range so wide, beginning so far from the left edge. */
export function drawnAt(entry: ChartEntry, pixels: number, left: number): Drawn {
  const length = entry.to - entry.from;
  const view = {
    start: entry.from - (left / pixels) * length,
    end: entry.from + ((PLOT.width - left) / pixels) * length,
  };
  const x = timeScale(view, PLOT.width);
  return { x, shape: dateShape(entry, x, PLOT, SIZES) };
}

/** Draws a date at all scales: in sight, reaching beyond an edge or both, and wholly out of sight to either side. */
export const drawnEverywhere = (entry: ChartEntry): Drawn[] =>
  SCALES.flatMap((pixels) =>
    [100, 500, 995, -pixels / 2, -pixels - 20, 1020, 1000 - pixels / 3].map((left) => drawnAt(entry, pixels, left)),
  );

/** @returns the nearest place within the plot and its margins */
export const clip = (at: number): number => Math.min(Math.max(at, -PLOT.margin), PLOT.width + PLOT.margin);
