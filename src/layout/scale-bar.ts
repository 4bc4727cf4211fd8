import { DAY, HOUR, duration, type View } from './view.js';

/** The units Intl can name, with their lengths in milliseconds; a year and a month are means. */
export type ScaleUnit = 'hour' | 'day' | 'month' | 'year';

const YEAR = 365.2425 * DAY;
const STEPS: readonly (readonly [count: number, unit: ScaleUnit, length: number])[] = [
  [1, 'hour', HOUR],
  [6, 'hour', 6 * HOUR],
  [1, 'day', DAY],
  [5, 'day', 5 * DAY],
  [1, 'month', YEAR / 12],
  [3, 'month', YEAR / 4],
  [1, 'year', YEAR],
  [5, 'year', 5 * YEAR],
  [10, 'year', 10 * YEAR],
  [50, 'year', 50 * YEAR],
  [100, 'year', 100 * YEAR],
  [1000, 'year', 1000 * YEAR],
];

/** A length of time that is easy to picture. */
export interface ScaleBar {
  readonly count: number;
  readonly unit: ScaleUnit;
  /** Its length in milliseconds. */
  readonly length: number;
}

/** The longest scale bar that takes up to a share of a view; the shortest there is where none does. */
export function scaleBar(view: View, share: number): ScaleBar {
  const [count, unit, length] = STEPS.findLast(([, , length]) => length <= duration(view) * share) ?? STEPS[0]!;
  return { count, unit, length };
}
