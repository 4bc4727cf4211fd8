import type { ChartEntry } from './entries.js';

/** Whole years, both included, in which nothing that is dated begins. */
export interface Quiet {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Shorter ones are not felt: so many years at least, and such a share of all that the timeline spans. */
const LEAST_YEARS = 5;
const LEAST_SHARE = 0.1;

/**
 * The years between the last moment at which one entry may have begun and the first at which the next may have, where
 * they are many; undefined where they are few.
 *
 * @param span - length of the whole timeline, in milliseconds
 */
export function quietBetween(before: ChartEntry, after: ChartEntry, span: number): Quiet | undefined {
  const from = Number.isFinite(before.bounds.latestStart) ? before.bounds.latestStart : before.to;
  const to = after.from;
  if (to - from < span * LEAST_SHARE) return undefined;
  // The bounds are exclusive: what may begin until the end of 1994 leaves 1995 free.
  const firstYear = new Date(from - 1).getUTCFullYear() + 1;
  const lastYear = new Date(to).getUTCFullYear() - 1;
  return lastYear - firstYear + 1 >= LEAST_YEARS ? { firstYear, lastYear } : undefined;
}
