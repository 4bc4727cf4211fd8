import { bisectRight, bisector, min } from 'd3-array';
import type { Bounds } from '../dates/bounds.js';
import { horizonOf } from '../timeline/horizon.js';
import type { ResolvedEvent, ResolvedTimeline } from '../timeline/resolved-types.js';
import type { Kind } from '../timeline/types.js';
import { collapseSpace } from './collapse-space.js';
import { duration, type View } from './view.js';

/** An event as the chart sees it. Times are epoch milliseconds UTC, ends exclusive. */
export interface ChartEntry {
  /** Its place among all entries in the order of their anchors. */
  readonly position: number;
  /** Its place in the order of the rows. */
  readonly row: number;
  readonly event: ResolvedEvent;
  /** The event's title with its white space as a drawing shows it. */
  readonly name: string;
  readonly kind: Kind;
  readonly bounds: Bounds;
  /** The finite part of what the date may cover: an open side stops at the date that bounds it. */
  readonly from: number;
  readonly to: number;
  /** Where its mark stands while it is too short to be a bar. */
  readonly anchor: number;
  /** A side on which the date has no bound: "on or before" is open at the start. */
  readonly open?: 'start' | 'end';
}

type UnplacedEntry = Omit<ChartEntry, 'position' | 'row'>;

/**
 * The dated events in the order of their anchors, and what the layout sweeps over for every level of zoom: plain numbers
 * beside the entries, since reading them off a hundred thousand objects takes longer than a frame.
 */
export interface EntryIndex {
  readonly byAnchor: readonly ChartEntry[];
  /** By position: the entries' own `from`, `to` and `anchor`. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly anchor: Float64Array;
  /** In the order of their rows: by earliest start, then by latest end; what is open to the start comes first. */
  readonly rows: readonly ChartEntry[];
  /** Positions of all, in the order of their rows. */
  readonly byStart: Int32Array;
  /** How many end before a time, and how many begin after it. */
  readonly countBefore: (time: number) => number;
  readonly countAfter: (time: number) => number;
  readonly byId: ReadonlyMap<string, ChartEntry>;
  readonly span: View;
  /** The longest time between two entries that none touches; of no length where there is none. */
  readonly gap: View;
  /** How long the finest date is, in milliseconds: the view need be no shorter. */
  readonly finest: number;
}

/**
 * Makes the index of the dated events that are shown.
 *
 * @param kinds - the kinds to show; all where it is absent
 * @param selected - the id of an event that is shown whatever its kind
 * @returns the index; events without a date are not in it
 */
export function indexEntries(timeline: ResolvedTimeline, kinds?: ReadonlySet<string>, selected?: string): EntryIndex {
  const horizon = horizonOf(timeline);
  const entries = timeline.events
    .filter(({ id, kind }) => !kinds || kinds.has(kind) || id === selected)
    .map((event) => entryOf(event, timeline.kinds[event.kind], horizon))
    .filter((entry) => entry !== undefined);
  return indexOf(entries);
}

/**
 * Sorts entries into an index of their own.
 *
 * @returns the index, with positions counted in it
 */
export function indexOf(entries: readonly UnplacedEntry[]): EntryIndex {
  const isOpen = ({ open }: UnplacedEntry): number => (open === 'start' ? 0 : 1);
  const byAnchor = entries
    .toSorted((a, b) => a.from - b.from || a.to - b.to || isOpen(a) - isOpen(b))
    .map((entry, row) => ({ ...entry, row }))
    .sort((a, b) => a.anchor - b.anchor)
    .map((entry, position) => ({ ...entry, position }));
  const rows = byAnchor.toSorted((a, b) => a.row - b.row);
  const ends = Float64Array.from(byAnchor, ({ to }) => to).sort();
  return {
    byAnchor,
    from: Float64Array.from(byAnchor, ({ from }) => from),
    to: Float64Array.from(byAnchor, ({ to }) => to),
    anchor: Float64Array.from(byAnchor, ({ anchor }) => anchor),
    rows,
    byStart: Int32Array.from(rows, ({ position }) => position),
    countBefore: (time) => bisectRight(ends, time),
    countAfter: (time) => rows.length - byFrom.left(rows, time),
    byId: new Map(byAnchor.map((entry) => [entry.event.id, entry])),
    span: spanOf(byAnchor),
    gap: gapIn(rows),
    finest: min(byAnchor, finestPart) ?? Infinity,
  };
}

/** How long the finest of a date's ends is, in milliseconds. */
const finestPart = ({ from, to, bounds }: UnplacedEntry): number => {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return Math.min(...[to - from, latestStart - earliestStart, latestEnd - earliestEnd].filter((length) => length > 0));
};

/**
 * Finds the time from the first date to the last.
 *
 * @returns the current year where there are no dates
 */
export function spanOf(entries: readonly { from: number; to: number }[]): View {
  let start = Infinity;
  let end = -Infinity;
  for (const { from, to } of entries) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  if (start <= end) return { start, end };
  const year = new Date().getUTCFullYear();
  return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
}

const byFrom = bisector(({ from }: ChartEntry) => from);

function gapIn(byStart: readonly ChartEntry[]): View {
  let gap = { start: 0, end: 0 };
  let reached = byStart[0]?.to ?? 0;
  for (const { from, to } of byStart) {
    if (from - reached > duration(gap)) gap = { start: reached, end: from };
    reached = Math.max(reached, to);
  }
  return gap;
}

function entryOf(event: ResolvedEvent, kind: Kind | undefined, horizon: number | undefined): UnplacedEntry | undefined {
  const bounds = event.date?.bounds;
  if (!bounds || !kind) return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd, anchor, moment } = bounds;
  const open = earliestStart === -Infinity ? 'start' : latestEnd === Infinity ? 'end' : undefined;
  // What is still going on is known to go on until the sources end, and no further.
  const known = earliestEnd === Infinity && !moment && horizon !== undefined ? [horizon] : [];
  const finite = [earliestStart, latestStart, earliestEnd, latestEnd, ...known].filter(Number.isFinite);
  // A moment open on one side keeps the whole of the date that bounds it; the anchor is the middle of that.
  const first = moment && open === 'start' ? 2 * anchor - latestEnd : Math.min(...finite, anchor);
  const last = moment && open === 'end' ? 2 * anchor - earliestStart : Math.max(...finite, anchor);
  return {
    event,
    name: collapseSpace(event.title),
    kind,
    bounds,
    // The bounds that are inside may lie beyond the outer ones: an end in "1985 to 1993" after a start in "1990 to 1995".
    from: Number.isFinite(earliestStart) ? earliestStart : first,
    to: Number.isFinite(latestEnd) ? latestEnd : last,
    anchor,
    ...(open ? { open } : {}),
  };
}
