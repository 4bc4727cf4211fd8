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

export const SECOND = 1000;
export const HOUR = 3600 * SECOND;
export const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

/** The limits of zoom go from this many times what the timeline spans down to an hour, or to its finest date. */
const OUTERMOST = 1.2;
/** Room left at both ends when everything is shown, as a share of the span. */
const MARGIN = 0.04;

/**
 * @returns how long a view is, in milliseconds
 */
export const duration = ({ start, end }: View): number => end - start;

/**
 * Compares two views.
 *
 * @returns true where they differ only by rounding of fractions of milliseconds
 */
export function sameView(a: View, b: View): boolean {
  const least = duration(b) * 1e-9;
  return Math.abs(a.start - b.start) <= least && Math.abs(a.end - b.end) <= least;
}

/** A gesture changes the length of a view by no more than this from one frame to the next; a notch of the wheel by √2. */
const MOST_ZOOM_IN_STEP = 1.6;
/** And it moves the view by no more than this share of its length. */
const MOST_PAN_IN_STEP = 0.5;

/**
 * Compares a view with the one before.
 *
 * @returns whether a gesture leads from one to the other in one step; else it is a jump
 */
export function isStep(before: View, view: View): boolean {
  const zoom = duration(view) / duration(before);
  const pan = Math.abs(view.start + view.end - before.start - before.end) / 2;
  return (
    Math.max(zoom, 1 / zoom) <= MOST_ZOOM_IN_STEP &&
    pan <= MOST_PAN_IN_STEP * Math.max(duration(before), duration(view))
  );
}

/** Widens a span by a share of its length at both ends; what has no length gets a year. */
function padded(span: View, share: number): View {
  const length = duration(span) || YEAR;
  const middle = (span.start + span.end) / 2;
  return { start: middle - length * (0.5 + share), end: middle + length * (0.5 + share) };
}

/**
 * Finds the view that shows everything between the first and the last date, with some room at both ends.
 *
 * @returns the view
 */
export const wholeView = (span: View): View => padded(span, MARGIN);

/**
 * Finds the limits of zooming and panning for a timeline.
 *
 * @param span - from its first date to its last
 * @param finest - how long its finest date is, in milliseconds
 * @returns the limits
 */
export function limitsOf(span: View, finest = HOUR): ViewLimits {
  const extent = padded(span, (OUTERMOST - 1) / 2);
  return { extent, minimum: Math.min(Math.max(finest, SECOND), HOUR, duration(extent)) };
}

/**
 * Finds the view within the limits that is nearest to a view: first by its length, then by its place.
 *
 * @returns a view within the limits
 */
export function clampView(view: View, { extent, minimum }: ViewLimits): View {
  const length = Math.min(Math.max(duration(view), minimum), duration(extent));
  const middle = (view.start + view.end) / 2;
  const start = Math.min(Math.max(middle - length / 2, extent.start), extent.end - length);
  return { start, end: start + length };
}

/**
 * Zooms about a moment that stays where it is on screen.
 *
 * @param factor - above 1 is closer
 * @param about - epoch milliseconds; the middle of the view where it is absent
 * @returns a view that may lie beyond the limits
 */
export function zoomView(view: View, factor: number, about = (view.start + view.end) / 2): View {
  return { start: about + (view.start - about) / factor, end: about + (view.end - about) / factor };
}

/**
 * Moves a view by a share of its own length.
 *
 * @param share - positive is later
 * @returns a view that may lie beyond the limits
 */
export function panView(view: View, share: number): View {
  const by = duration(view) * share;
  return { start: view.start + by, end: view.end + by };
}

/**
 * Finds a view that shows a span with some room around it.
 *
 * @param context - milliseconds that show around a span of no length
 * @returns the view
 */
export function viewAround(span: View, context: number): View {
  return padded(duration(span) > 0 ? span : { start: span.start - context / 2, end: span.end + context / 2 }, 0.15);
}

/**
 * Finds the view that shows one of the sorted items together with those next to it.
 *
 * @param sorted - by their anchors; holds the item
 * @returns the view
 */
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
