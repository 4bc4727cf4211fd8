/** Marks along the axis, each standing for one or more neighbours: `first` to `last` of the swept anchors. */
export interface Marks {
  readonly length: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Where the mark stands, in the anchors' unit. */
  readonly center: Float64Array;
}

/** What a mark stands for as a stretch of time, and how surely its ends are known. */
export interface ClusterSpan {
  readonly from: number;
  readonly to: number;
  /** Milliseconds by which the ends are uncertain. */
  readonly doubt: number;
  /** The earliest of what it holds has no bound at its start. */
  readonly open: boolean;
}

/**
 * Joins neighbours into marks whose centres are at least `separation` apart, in one sweep. A mark's centre only moves
 * right while it takes neighbours in, so marks that were apart before stay apart.
 *
 * @param anchors - sorted
 * @param separation - in the unit of the anchors
 * @returns the marks in the order of their anchors
 */
export function clusterMarks(anchors: ArrayLike<number>, separation: number): Marks {
  const first = new Int32Array(anchors.length);
  const last = new Int32Array(anchors.length);
  const center = new Float64Array(anchors.length);
  let length = 0;
  for (let index = 0; index < anchors.length; index++) {
    const anchor = anchors[index]!;
    if (length > 0 && anchor - center[length - 1]! < separation) {
      last[length - 1] = index;
      center[length - 1] = (anchors[first[length - 1]!]! + anchor) / 2;
      // The centre moved right, so it came no nearer to the mark before it.
    } else {
      first[length] = index;
      last[length] = index;
      center[length] = anchor;
      length++;
    }
  }
  // Copies, so that a level that is kept does not keep room for every event.
  return { length, first: first.slice(0, length), last: last.slice(0, length), center: center.slice(0, length) };
}
