import { bisector } from 'd3-array';
import type { ChartEntry, EntryIndex } from './entry-index.js';
import type { ChartSizes } from './chart-sizes.js';
import { MARK_INK } from './date-shape.js';
import { TAG_GAP_PX } from './name-tag.js';
import { wholeView } from './view.js';

/**
 * A level of zoom of a timeline that has more events than rows: which row each event has, and on which side its name
 * stands. It holds until the scale is √2 times as close, so panning changes nothing of it. Positions are pixels at the
 * level's own rate, from the start of time (1970).
 */
export interface PackedLevel {
  /** Pixels a millisecond at its coarse end. Whatever is apart here is further apart at every closer scale. */
  readonly rate: number;
  /** By row: the entries in it, in the order of time. */
  readonly rows: readonly (readonly PackedEvent[])[];
  /** What found no row, by the cell of the axis it begins in. */
  readonly stacks: ReadonlyMap<number, readonly ChartEntry[]>;
  /** -1 for what is in a stack. */
  readonly rowOf: (entry: ChartEntry) => number;
}

export interface PackedEvent {
  readonly entry: ChartEntry;
  /** `alone` where its name has no room beside it even in the view of the whole: it has the row for itself. */
  readonly side: 'start' | 'end' | 'alone';
}

export const MOST_ROWS = 11;
/** A stack stands for what begins within so many pixels; its card is narrower. */
export const STACK_CELL_PX = 216;
/** Between what shares a row: wide where there is room, narrower where there is less. */
const GAPS_PX = [20, 12];
/** How much wider things become until the next level. */
const LEVEL_FACTOR = Math.SQRT2;
/** The kind's shape in the tag of a date that may become a band on this level. */
const SHAPE_IN_TAG_PX = 16;

/** What packing has to know of names: their widths, by the entries' positions. */
export type NameWidths = Float64Array;

/**
 * Packs events into rows: each takes the first free row after the one that was taken last, with its name at the right if
 * there is room, else at the left. This is Plot's `dodge` with rows that are filled in turn, so that events that are
 * near in time stand above each other. A name that no row has room for beside its date gets one of the rows that are still
 * empty for itself: otherwise a narrow chart would have nothing but stacks.
 *
 * @param widths - of the tags, by position
 */
export function packLevel(index: EntryIndex, rate: number, sizes: ChartSizes, widths: NameWidths): PackedLevel {
  const whole = wholeView(index.span);
  const edges = { left: whole.start * rate, right: whole.end * rate };
  const { byAnchor, byStart } = index;
  const rows: PackedEvent[][] = Array.from({ length: MOST_ROWS }, () => []);
  const ends = new Float64Array(MOST_ROWS).fill(-Infinity);
  const rowOf = new Int8Array(byAnchor.length).fill(-1);
  const stacks = new Map<number, ChartEntry[]>();
  let next = 0;
  for (const position of byStart) {
    const entry = byAnchor[position]!;
    const extent = extentOf(entry, rate, sizes);
    const place = freePlace(ends, next, extent, widths[position]! + TAG_GAP_PX, edges) ?? emptyRow(ends);
    if (place) {
      ends[place.row] = place.end;
      rows[place.row]!.push({ entry, side: place.side });
      rowOf[position] = place.row;
      next = (place.row + 1) % MOST_ROWS;
    } else {
      const cell = Math.floor((entry.from * rate) / STACK_CELL_PX);
      const stack = stacks.get(cell);
      if (stack) stack.push(entry);
      else stacks.set(cell, [entry]);
    }
  }
  return { rate, rows, stacks, rowOf: ({ position }) => rowOf[position]! };
}

interface Extent {
  readonly left: number;
  readonly right: number;
  /** More than a mark: its tag holds the kind's shape. */
  readonly isBand: boolean;
}

/** What the drawing of a date takes at most on a level. */
function extentOf({ from, to, open, bounds }: ChartEntry, rate: number, sizes: ChartSizes): Extent {
  const [left, right] = [from * rate, to * rate];
  if (open && bounds.moment) {
    return open === 'start'
      ? { left: right - sizes.fadeWidth, right, isBand: true }
      : { left, right: left + sizes.fadeWidth, isBand: true };
  }
  if (open) {
    const fade = (bound: number): number => (Number.isFinite(bound) ? 0 : sizes.fadeWidth);
    return { left: left - fade(bounds.earliestStart), right: right + fade(bounds.latestEnd), isBand: true };
  }
  const isBand = (right - left) * LEVEL_FACTOR >= sizes.markSize;
  const half = Math.max((right - left) / 2, (sizes.markSize * MARK_INK) / 2);
  const middle = (left + right) / 2;
  return { left: middle - half, right: middle + half, isBand };
}

function freePlace(
  ends: Float64Array,
  first: number,
  { left, right, isBand }: Extent,
  nameWidth: number,
  edges: { readonly left: number; readonly right: number },
): { row: number; side: 'start' | 'end'; end: number } | undefined {
  const width = nameWidth + (isBand ? SHAPE_IN_TAG_PX : 0);
  for (const gap of GAPS_PX) {
    for (let turn = 0; turn < ends.length; turn++) {
      const row = (first + turn) % ends.length;
      const free = ends[row]! + gap;
      if (left >= free && right + width <= edges.right) return { row, side: 'end', end: right + width };
      if (left - width >= Math.max(free, edges.left)) return { row, side: 'start', end: right };
    }
  }
  return undefined;
}

function emptyRow(ends: Float64Array): { row: number; side: 'alone'; end: number } | undefined {
  const row = ends.indexOf(-Infinity);
  return row < 0 ? undefined : { row, side: 'alone', end: Infinity };
}

/** Levels are so many steps per doubling of the scale. */
const STEPS_PER_DOUBLING = 2;

/** @returns the number of the level that a rate in pixels a millisecond belongs to */
export const levelNumber = (rate: number): number => Math.floor(Math.log2(rate) * STEPS_PER_DOUBLING + 1e-6);

/** @returns the rate at the coarse end of a level, in pixels a millisecond; the inverse of `levelNumber` */
export const levelRate = (level: number): number => 2 ** (level / STEPS_PER_DOUBLING);

/** Where the drawing of a date begins, but for what fades: a moment open to the start is drawn at its bound alone. */
const drawnFrom = ({ from, to, open, bounds }: ChartEntry): number => (open === 'start' && bounds.moment ? to : from);
const byStartTime = bisector(({ entry }: PackedEvent) => drawnFrom(entry));

/** @returns the entries of a row that may be drawn between two times: one on either side may reach in */
export function between(row: readonly PackedEvent[], start: number, end: number): readonly PackedEvent[] {
  return row.slice(Math.max(byStartTime.left(row, start) - 1, 0), byStartTime.right(row, end) + 1);
}
