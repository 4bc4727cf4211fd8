import type { ChartEntry } from './entry-index.js';
import type { ChartSizes } from './chart-sizes.js';

/** Where something ends in time. */
export type Side = 'start' | 'end';

/** A stretch of a date's drawing: `sure` is certain, `unsure` may be it, and what is open fades out to one side. */
export interface DatePart {
  readonly look: 'sure' | 'unsure' | 'open-start' | 'open-end';
  readonly from: number;
  readonly to: number;
}

/** The bound of what is unsure. */
export interface Bracket {
  readonly at: number;
  readonly side: Side;
}

/** The drawing of a date at one scale. Positions in pixels, within the plot and its margins. */
export interface DateShape {
  /** What the drawing takes, its brackets and the ink of its mark included. */
  readonly left: number;
  readonly right: number;
  readonly parts: readonly DatePart[];
  readonly brackets: readonly Bracket[];
  /** The mark that stands for a range narrower than itself; without one the range is drawn at its true width. */
  readonly mark?: { readonly x: number; readonly isSure: boolean };
}

/** The plot and what it is extended by at both sides, in pixels. */
export interface Plot {
  readonly width: number;
  readonly margin: number;
}

/** What is less wide than a bracket's line cannot be seen. */
const HAIR_PX = 1.5;
/** The ink of a mark is that much wider than its size. */
export const MARK_INK = 1.2;
/** A period that goes on after the sources end fades out in half the width of a date that is open. */
const ONGOING_FADE = 0.5;
const DAY_MS = 86_400_000;

/**
 * Draws a date: solid where it is certain, in one soft form where it may lie, at its true width.
 *
 * @param x - from a time to pixels from the plot's left edge
 * @returns the drawing, or the side on which the date is out of sight
 */
export function dateShape(
  entry: ChartEntry,
  x: (time: number) => number,
  plot: Plot,
  sizes: Pick<ChartSizes, 'markSize' | 'fadeWidth'>,
): DateShape | Side {
  const { open } = entry;
  const range = rangeOf(entry, x, sizes.fadeWidth);
  // The bound of what is open to a side has to be in sight: a fade without it would say nothing.
  const [first, last] =
    entry.bounds.moment && open ? [boundOf(range, open), boundOf(range, open)] : [range.left, range.right];
  if (!open && last - first < sizes.markSize) return markShape(entry, (first + last) / 2, plot, sizes.markSize);
  if (last <= 0) return 'start';
  if (first >= plot.width) return 'end';
  return clipped(range, plot);
}

/** A drawing that is not clipped to the plot. */
interface Range {
  readonly left: number;
  readonly right: number;
  readonly parts: DatePart[];
  readonly brackets: Bracket[];
}

const boundOf = ({ left, right }: Range, open: Side): number => (open === 'start' ? right : left);

function rangeOf(entry: ChartEntry, x: (time: number) => number, fade: number): Range {
  const { bounds, open } = entry;
  const { moment, latestStart } = bounds;
  const left = bounds.earliestStart === -Infinity ? undefined : x(bounds.earliestStart);
  const right = bounds.latestEnd === Infinity ? undefined : x(bounds.latestEnd);
  // What is still going on is certain until the sources end.
  const sureEnd = bounds.earliestEnd === Infinity ? entry.to : bounds.earliestEnd;
  const isCertain = !moment && latestStart < sureEnd;
  const middle = openMiddle(entry, isCertain, x);
  const from = isCertain ? x(latestStart) : middle;
  const to = isCertain ? x(sureEnd) : middle;
  const fadeEnd = bounds.earliestEnd === Infinity ? fade * ONGOING_FADE : fade;
  const known = [
    left === undefined
      ? part('open-start', from - fade, from)
      : part('unsure', left, open || isCertain ? from : right!),
    isCertain ? ({ look: 'sure', from, to } as const) : undefined,
    right === undefined
      ? part('open-end', to, to + fadeEnd)
      : open || isCertain
        ? part('unsure', to, right)
        : undefined,
  ].filter((one) => one !== undefined);
  const parts = isDoubtful(entry) ? doubted(known, left ?? from, right ?? to) : known;
  const isSoft = (look: DatePart['look'], at: number): boolean =>
    parts.some((one) => one.look === look && (one.from === at || one.to === at));
  return {
    left: left ?? from - fade,
    right: right ?? to + fadeEnd,
    parts,
    brackets: [
      ...(left !== undefined && (isSoft('unsure', left) || (moment && right === undefined))
        ? [{ at: left, side: 'start' as const }]
        : []),
      ...(right !== undefined && (isSoft('unsure', right) || (moment && left === undefined))
        ? [{ at: right, side: 'end' as const }]
        : []),
    ],
  };
}

/** Where the source itself, or who reads it, doubts a date ("?"), nothing of it is certain. */
const isDoubtful = ({ event: { date } }: ChartEntry): boolean =>
  Boolean(date!.startDate.uncertain || date!.endDate?.uncertain);

/** One hatch instead of what would be certain without the doubt. */
const doubted = (parts: readonly DatePart[], from: number, to: number): DatePart[] => [
  ...parts.filter(({ look }) => look === 'open-start'),
  ...[part('unsure', from, to)].filter((one) => one !== undefined),
  ...parts.filter(({ look }) => look === 'open-end'),
];

/** Where the open side of a date of which nothing is certain meets what bounds it. */
function openMiddle({ bounds, open }: ChartEntry, isCertain: boolean, x: (time: number) => number): number {
  if (isCertain || !open) return NaN;
  const { moment, earliestStart, latestStart, latestEnd } = bounds;
  if (open === 'start') return x(moment ? latestEnd : Math.min(latestStart, latestEnd));
  return x(moment ? earliestStart : latestStart);
}

const part = (look: DatePart['look'], from: number, to: number): DatePart | undefined =>
  to - from > HAIR_PX ? { look, from, to } : undefined;

function markShape(entry: ChartEntry, at: number, { width }: Plot, size: number): DateShape | Side {
  if (at < 0) return 'start';
  if (at > width) return 'end';
  const half = (size * MARK_INK) / 2;
  return { left: at - half, right: at + half, parts: [], brackets: [], mark: { x: at, isSure: isSureMark(entry) } };
}

/**
 * A mark is sure where the source states one calendar unit, and for a period where both ends are known to the day.
 * A mark for one of several days, or for a widened date, is not.
 */
export function isSureMark(entry: ChartEntry): boolean {
  const { bounds, event } = entry;
  const { moment, earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if (isDoubtful(entry)) return false;
  if (!moment) return latestStart - earliestStart <= DAY_MS && latestEnd - earliestEnd <= DAY_MS;
  const { set, approximate, precision } = event.date!.startDate;
  return !set && !approximate && !['decade', 'century', 'millennium'].includes(precision);
}

function clipped({ left, right, parts, brackets }: Range, { width, margin }: Plot): DateShape {
  const clip = (at: number): number => Math.min(Math.max(at, -margin), width + margin);
  return {
    left: clip(left),
    right: clip(right),
    // What fades keeps its true ends: a cut fade would be steeper.
    parts: parts
      .filter(({ from, to }) => to > -margin && from < width + margin)
      .map(({ look, from, to }) =>
        look.startsWith('open') ? { look, from, to } : { look, from: clip(from), to: clip(to) },
      ),
    brackets: brackets.filter(({ at }) => at >= 0 && at <= width),
  };
}

/** @returns the same drawing so many pixels further right */
export function movedShape({ left, right, parts, brackets, mark }: DateShape, by: number): DateShape {
  return {
    left: left + by,
    right: right + by,
    parts: parts.map(({ look, from, to }) => ({ look, from: from + by, to: to + by })),
    brackets: brackets.map(({ at, side }) => ({ at: at + by, side })),
    ...(mark && { mark: { ...mark, x: mark.x + by } }),
  };
}
