import type { ChartEntry, EntryIndex } from './entries.js';
import { lowerBound } from './search.js';
import type { View } from './view.js';

/**
 * The bars of a level that found no lane. Their marks stand at their middles, so where a view lies between a middle and
 * an end, it has to be said in words that they pass through.
 */
export interface Crowded {
  readonly has: (entry: ChartEntry) => boolean;
  /** How many pass through a view with their middle outside of it. */
  readonly countPassing: (view: View) => number;
  /** Those that pass through, in the order of their middles. */
  readonly passing: (view: View) => ChartEntry[];
}

/** @param isCrowded - whether the entry at a position of the index is one of them */
export function crowdedOf(index: EntryIndex, isCrowded: (position: number) => boolean): Crowded {
  const { byAnchor, byStart, byEnd, from, to, anchor } = index;
  const sorted = (positions: Int32Array, times: Float64Array): Float64Array =>
    Float64Array.from(positions.filter(isCrowded), (position) => times[position]!);
  const starts = sorted(byStart, from);
  const ends = sorted(byEnd, to);
  const middles = sorted(byStart, anchor).sort();
  const before = (times: Float64Array, bound: number): number => lowerBound(times.length, (at) => times[at]! >= bound);
  return {
    has: ({ position }) => isCrowded(position),
    countPassing: ({ start, end }) =>
      before(starts, end) -
      lowerBound(ends.length, (at) => ends[at]! > start) -
      (before(middles, end) - before(middles, start)),
    passing: ({ start, end }) =>
      byAnchor.filter(
        ({ position, from, to, anchor }) =>
          isCrowded(position) && from < end && to > start && (anchor < start || anchor >= end),
      ),
  };
}
