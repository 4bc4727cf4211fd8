import type { ChartEntry, EntryIndex } from './entry-index.js';
import { DAY, duration, wholeView, type View } from './view.js';

/** What share of the view an event takes that lasts, and one that does not: around a moment there is more to see. */
const PERIOD_SHARE = 0.5;
const MOMENT_SHARE = 0.2;
/** No step looks closer than ten days, or a tenth of a timeline that is short itself. */
const MIN_STEP = { length: 10 * DAY, share: 0.1 };

/**
 * Chooses the view that tells of an entry in a story: its dates with what lies around them, within the view of the
 * whole. It depends on the data alone and not on a screen, so that what is said of it can be written into the page.
 *
 * @returns the view of the whole for an entry without a date
 */
export function stepView(entry: ChartEntry | undefined, { span }: Pick<EntryIndex, 'span'>): View {
  const whole = wholeView(span);
  if (!entry) return whole;
  const { from, to, bounds } = entry;
  const least = Math.min(MIN_STEP.length, duration(whole) * MIN_STEP.share);
  const wanted = Math.max((to - from) / (bounds.moment ? MOMENT_SHARE : PERIOD_SHARE), least);
  const length = Math.min(wanted, duration(whole));
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, whole.start), whole.end - length);
  return { start, end: start + length };
}

/**
 * Says how many times closer one view is than another.
 *
 * @returns above 1 closer, below 1 farther away
 */
export const closerBy = (before: View, after: View): number => duration(before) / duration(after);
