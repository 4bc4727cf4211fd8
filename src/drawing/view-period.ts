import { formatPeriod } from '../dates/date-words.js';
import type { EntryIndex } from '../layout/entry-index.js';
import { sameView, wholeView, type View } from '../layout/view.js';
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

/**
 * Says how many entries a view shows.
 *
 * @param count - of the entries in view
 */
export const viewSummary = (index: EntryIndex, view: View, count: number, words: Words): string =>
  sameView(view, wholeView(index.span))
    ? words.wholeTimeline(index.byAnchor.length)
    : words.inView(count, index.byAnchor.length);
