import { utcDay, utcMinute, utcMonth, utcSecond, utcYear, type TimeInterval } from 'd3-time';
import { parseInterval } from '../dates/edtf.js';
import { msPerPixel } from './time-scale.js';
import { DAY, SECOND, type View } from './view.js';

/** Precisions of an EDTF date, coarse to fine, and how many characters of an ISO date each has after the year. */
const PRECISIONS: readonly (readonly [unit: TimeInterval, length: number])[] = [
  [utcYear, 0],
  [utcMonth, 3],
  [utcDay, 6],
  [utcMinute, 12],
  [utcSecond, 15],
];

/**
 * Writes a view as an EDTF interval, both ends included, at the coarsest precision that is finer than a pixel:
 * `1988/1994`. Read again it gives the same picture, not the same milliseconds.
 *
 * @param width - of the view, in pixels
 * @returns the interval
 */
export function formatView(view: View, width: number): string {
  const pixel = msPerPixel(view, width);
  const [unit, length] = PRECISIONS.find(([unit]) => isFine(unit, view, pixel)) ?? [utcSecond, 15];
  const start = nearest(unit, view.start);
  const end = Math.max(nearest(unit, view.end), start + 1);
  // Both ends are included, so the last unit is the one that ends where the view does.
  return `${format(start, length)}/${format(unit.floor(new Date(end - 1)).getTime(), length)}`;
}

/**
 * Reads the view that an EDTF interval names, both ends included.
 *
 * @returns undefined where the text is no interval or has an open side
 */
export function parseView(text: string): View | undefined {
  const interval = parseInterval(text);
  if (!interval) return undefined;
  const start = interval.start.min;
  const end = interval.end.max;
  return Number.isFinite(start) && Number.isFinite(end) && end > start ? { start, end } : undefined;
}

/** What is worth naming in a view that is longer than so many milliseconds. */
const NAMED_UNITS: readonly (readonly [least: number, unit: TimeInterval])[] = [
  [3000 * DAY, utcYear],
  [200 * DAY, utcMonth],
  [2 * DAY, utcDay],
  [600 * SECOND, utcMinute],
  [0, utcSecond],
];

/**
 * Finds the year, month, day, minute or second that a moment lies in, whichever is worth naming in a view.
 *
 * @param time - epoch milliseconds
 * @param length - of the view, in milliseconds
 * @returns that unit as a span
 */
export function unitAround(time: number, length: number): View {
  const [, unit] = NAMED_UNITS.find(([least]) => length > least) ?? NAMED_UNITS.at(-1)!;
  const start = unit.floor(new Date(time));
  return { start: start.getTime(), end: unit.offset(start, 1).getTime() };
}

function isFine(unit: TimeInterval, { start, end }: View, pixel: number): boolean {
  return (
    Math.abs(nearest(unit, start) - start) <= pixel &&
    Math.abs(nearest(unit, end) - end) <= pixel &&
    nearest(unit, end) > nearest(unit, start)
  );
}

function nearest(unit: TimeInterval, time: number): number {
  return unit.round(new Date(time)).getTime();
}

/** EDTF years of more than four digits have no months, so times beyond these are written as the nearest of the two. */
const FIRST = Date.UTC(-9999, 0);
const LAST = Date.UTC(9999, 11, 31);

function format(time: number, length: number): string {
  const date = new Date(Math.min(Math.max(time, FIRST), LAST));
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const rest = date.toISOString().replace(/^[+-]?\d+/, '');
  return `${year < 0 ? '-' : ''}${digits}${rest.slice(0, length)}${length > 6 ? 'Z' : ''}`;
}
