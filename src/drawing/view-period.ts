import { formatPeriod } from '../dates/date-words.js';
import { startOfYear } from '../dates/years.js';
import type { ChartScene } from '../layout/chart-layout.js';
import type { EntryIndex } from '../layout/entry-index.js';
import { duration, sameView, wholeView, type View } from '../layout/view.js';
import type { Words } from '../words/words.js';

/**
 * Says which period a view shows.
 *
 * @returns for the whole timeline the dates at its ends, without the space the view leaves around them
 */
export function viewPeriod(index: EntryIndex, view: View, words: Words): string {
  const { start, end } = sameView(view, wholeView(index.span)) ? index.span : view;
  return formatPeriod(start, end, words.dates, words.lang);
}

/** What a view shows, and what lies before and after it. */
export interface ViewCounts {
  readonly shown: number;
  readonly before: number;
  readonly after: number;
}

/**
 * @returns how many of all events a scene shows, and how many lie out of sight on either side. A stack at an edge may hold
 *   events that lie beyond it, so what is shown is what is left of all.
 */
export function viewCounts({ byAnchor }: EntryIndex, { pinned, before, after }: ChartScene): ViewCounts {
  const pinnedAt = (side: 'start' | 'end'): number =>
    pinned.reduce((sum, name) => sum + (name.side === side ? name.entries.length : 0), 0);
  const [earlier, later] = [before + pinnedAt('start'), after + pinnedAt('end')];
  return { shown: byAnchor.length - earlier - later, before: earlier, after: later };
}

/** A gap is worth a word if it takes so much of the whole. */
const LEAST_GAP_SHARE = 0.1;

/** Says how many events a view shows; of the whole timeline also in which long time nothing is dated. */
export function viewSummary(index: EntryIndex, view: View, counts: ViewCounts, words: Words): string {
  if (!sameView(view, wholeView(index.span))) return words.inView(counts.shown, counts.before, counts.after);
  const { gap, span } = index;
  const hasGap = duration(gap) > duration(span) * LEAST_GAP_SHARE;
  const year = (time: number): string => {
    const start = startOfYear(new Date(time).getUTCFullYear());
    return formatPeriod(start, startOfYear(new Date(time).getUTCFullYear() + 1), words.dates, words.lang);
  };
  return words.wholeTimeline(
    index.byAnchor.length,
    hasGap ? words.noneBetween(year(gap.start - 1), year(gap.end)) : '',
  );
}
