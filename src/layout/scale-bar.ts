import { DAY, HOUR, duration, type View } from './view.js';

/** The units Intl can name, with their lengths in milliseconds; a year and a month are means. */
export type ScaleUnit = 'hour' | 'day' | 'month' | 'year';

/** A length of time that is easy to picture. */
export interface ScaleBar {
  readonly count: number;
  readonly unit: ScaleUnit;
  /** Its length in milliseconds. */
  readonly length: number;
}

const YEAR = 365.2425 * DAY;
/** From the shortest to the longest. */
const SCALE_STEPS: readonly ScaleBar[] = [
  { count: 1, unit: 'hour', length: HOUR },
  { count: 6, unit: 'hour', length: 6 * HOUR },
  { count: 1, unit: 'day', length: DAY },
  { count: 5, unit: 'day', length: 5 * DAY },
  { count: 1, unit: 'month', length: YEAR / 12 },
  { count: 3, unit: 'month', length: YEAR / 4 },
  { count: 1, unit: 'year', length: YEAR },
  { count: 5, unit: 'year', length: 5 * YEAR },
  { count: 10, unit: 'year', length: 10 * YEAR },
  { count: 50, unit: 'year', length: 50 * YEAR },
  { count: 100, unit: 'year', length: 100 * YEAR },
  { count: 1000, unit: 'year', length: 1000 * YEAR },
];

/**
 * @param share - how much of the view the bar may take, from 0 to 1
 * @returns the longest scale bar that takes no more than that; the shortest there is where none does
 */
export const scaleBar = (view: View, share: number): ScaleBar =>
  SCALE_STEPS.findLast(({ length }) => length <= duration(view) * share) ?? SCALE_STEPS[0]!;
