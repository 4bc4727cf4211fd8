/** What takes part in packing: where it begins and ends, and how far beyond its end it would like to keep free. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly reserve: number;
}

/**
 * Packs spans, sorted by their start, into at most `limit` rows: each into the lowest row that is free with what its
 * neighbour likes to keep free, else into the lowest that is free at all. -1 for those that find no row.
 */
export function packRows(spans: readonly Span[], limit: number): Int32Array {
  const rows = new Int32Array(spans.length).fill(-1);
  const ends: number[] = [];
  const reserved: number[] = [];
  spans.forEach(({ from, to, reserve }, index) => {
    let row = reserved.findIndex((end) => end <= from);
    if (row < 0 && ends.length < limit) row = ends.length;
    if (row < 0) row = ends.findIndex((end) => end <= from);
    if (row < 0) return;
    rows[index] = row;
    ends[row] = to;
    reserved[row] = to + reserve;
  });
  return rows;
}
