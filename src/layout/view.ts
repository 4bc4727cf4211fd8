/**
 * The view is a stretch of time, `{start, end}` in epoch milliseconds UTC, end exclusive. Pixels and zoom transforms
 * are derived from it, so that it survives a resize and fits in an address. Everything here is pure.
 */
export interface View {
  readonly start: number;
  readonly end: number;
}

/** How far the reader may zoom and pan: `extent` is never left, and no view is shorter than `minimum` milliseconds. */
export interface ViewLimits {
  readonly extent: View;
  readonly minimum: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

/** The limits of zoom go from this many times what the timeline spans down to one hour. */
const OUTERMOST = 1.2;
/** Room left at both ends when everything is shown, as a share of the span. */
const MARGIN = 0.04;

export const duration = ({ start, end }: View): number => end - start;

/** Equal but for what calculating with fractions of milliseconds leaves over. */
export function sameView(a: View, b: View): boolean {
  const least = duration(b) * 1e-9;
  return Math.abs(a.start - b.start) <= least && Math.abs(a.end - b.end) <= least;
}

/** Widens a span by a share of its length at both ends; what has no length gets a year. */
function padded(span: View, share: number): View {
  const length = duration(span) || YEAR;
  const middle = (span.start + span.end) / 2;
  return { start: middle - length * (0.5 + share), end: middle + length * (0.5 + share) };
}

/** The view that shows everything between the first and the last date. */
export const wholeView = (span: View): View => padded(span, MARGIN);

export const limitsOf = (span: View): ViewLimits => ({ extent: padded(span, (OUTERMOST - 1) / 2), minimum: HOUR });

/** The nearest view within the limits: first its length, then its place. */
export function clampView(view: View, { extent, minimum }: ViewLimits): View {
  const length = Math.min(Math.max(duration(view), minimum), duration(extent));
  const middle = (view.start + view.end) / 2;
  const start = Math.min(Math.max(middle - length / 2, extent.start), extent.end - length);
  return { start, end: start + length };
}

/** Zooms by a factor (above 1: closer) about a moment that stays where it is on screen. */
export function zoomView(view: View, factor: number, about = (view.start + view.end) / 2): View {
  return { start: about + (view.start - about) / factor, end: about + (view.end - about) / factor };
}

/** Moves the view by a share of its own length; positive is later. */
export function panView(view: View, share: number): View {
  const by = duration(view) * share;
  return { start: view.start + by, end: view.end + by };
}

/** A view that shows a span with some air around it. A span of no length keeps the given context, in milliseconds. */
export function viewAround(span: View, context: number): View {
  return padded(duration(span) > 0 ? span : { start: span.start - context / 2, end: span.end + context / 2 }, 0.15);
}

/** The view that shows one of the sorted items with the ones next to it. */
export function neighbourhood<Item extends { from: number; to: number; anchor: number }>(
  item: Item,
  sorted: readonly Item[],
): View {
  const position = sorted.indexOf(item);
  const before = sorted.slice(0, position).findLast(({ anchor }) => anchor < item.anchor);
  const after = sorted.slice(position + 1).find(({ anchor }) => anchor > item.anchor);
  const start = Math.min(item.from, before?.anchor ?? Infinity);
  const end = Math.max(item.to, after?.anchor ?? -Infinity);
  return padded({ start, end }, 0.15);
}
