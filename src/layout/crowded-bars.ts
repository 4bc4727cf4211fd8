import { bisectLeft, bisectRight } from 'd3-array';
import type { ChartEntry, EntryIndex } from './entry-index.js';
import type { View } from './view.js';

/**
 * The bars of a level for which there is no lane. They are drawn as marks at their middles. Where a view lies between
 * the middle and an end of such a bar, the chart says in words that the bar passes through.
 */
export interface Crowded {
  readonly has: (entry: ChartEntry) => boolean;
  /** Counts those that pass through a view while their middle lies outside of it. */
  readonly countPassing: (view: View) => number;
  /** Lists those that pass through a view, in the order of their middles. */
  readonly passing: (view: View) => ChartEntry[];
}

/** @param isCrowded - by position in the index, 1 for those that are. It is kept, not copied. */
export function crowdedOf(index: EntryIndex, isCrowded: Uint8Array): Crowded {
  const { byAnchor, byStart, byEnd, from, to, anchor } = index;
  const starts = timesOf(byStart, from, isCrowded);
  const ends = timesOf(byEnd, to, isCrowded);
  const middles = timesOf(undefined, anchor, isCrowded);
  return {
    has: ({ position }) => isCrowded[position] === 1,
    countPassing: ({ start, end }) =>
      bisectLeft(starts, end) - bisectRight(ends, start) - (bisectLeft(middles, end) - bisectLeft(middles, start)),
    passing: ({ start, end }) =>
      byAnchor.filter(
        ({ position, from, to, anchor }) =>
          isCrowded[position] === 1 && from < end && to > start && (anchor < start || anchor >= end),
      ),
  };
}

/**
 * Collects one time of each crowded entry.
 *
 * @param order - positions in the order of that time; absent where positions are in that order themselves
 */
function timesOf(order: Int32Array | undefined, times: Float64Array, isCrowded: Uint8Array): Float64Array {
  const found = new Float64Array(times.length);
  let count = 0;
  for (let index = 0; index < times.length; index++) {
    const position = order ? order[index]! : index;
    if (isCrowded[position] === 1) found[count++] = times[position]!;
  }
  // A copy, so that a level that is kept does not keep room for every event.
  return found.slice(0, count);
}
