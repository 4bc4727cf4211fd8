import type { ChartEntry } from './entry-index.js';

/** Whole years, both included, in which nothing that is dated begins. */
export interface Quiet {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Shorter ones are not felt: so many years at least, and such a share of all that the timeline spans. */
const LEAST_YEARS = 5;
const LEAST_SHARE = 0.1;

/**
 * The years between one entry and the next in which none of all can have begun, where they are many; undefined where
 * they are few.
 *
 * @param span - length of the whole timeline, in milliseconds
 */
export function quietBetween(
  all: readonly ChartEntry[],
  before: ChartEntry,
  after: ChartEntry,
  span: number,
): Quiet | undefined {
  const to = after.from;
  // An earlier one may have begun later than the last: dates that are not sure overlap.
  const earlier = all.filter((entry) => entry === before || entry.from < to);
  const from = Math.max(...earlier.map(({ bounds }) => bounds.latestStart));
  if (!(to - from >= span * LEAST_SHARE)) return undefined;
  // The bounds are exclusive: what may begin until the end of 1994 leaves 1995 free.
  const firstYear = new Date(from - 1).getUTCFullYear() + 1;
  const lastYear = new Date(to).getUTCFullYear() - 1;
  return lastYear - firstYear + 1 >= LEAST_YEARS ? { firstYear, lastYear } : undefined;
}
