import { timeScale } from './time-scale.js';
import { clampView, type View, type ViewLimits } from './view.js';

/** What of the overview's window is moved: one of its ends, or all of it. */
export type BrushPart = 'start' | 'end' | 'all';

/**
 * Moves a part of the overview's window. An end stops short of the other end.
 *
 * @param by - in milliseconds; positive is later
 * @returns the view within the limits
 */
export function moveBrush(view: View, part: BrushPart, by: number, limits: ViewLimits): View {
  const { extent, minimum } = limits;
  if (part === 'all') return clampView({ start: view.start + by, end: view.end + by }, limits);
  if (part === 'start') {
    return { start: Math.min(Math.max(view.start + by, extent.start), view.end - minimum), end: view.end };
  }
  return { start: view.start, end: Math.max(Math.min(view.end + by, extent.end), view.start + minimum) };
}

/**
 * Moves the window at its length so that its middle is at a time.
 *
 * @returns the view within the limits
 */
export function centerBrush(view: View, time: number, limits: ViewLimits): View {
  return moveBrush(view, 'all', time - (view.start + view.end) / 2, limits);
}

/**
 * Counts the events in each of `bins` equal parts of a span.
 *
 * @param anchors - epoch milliseconds, in any order; those outside the span count nowhere
 * @returns a count for each part
 */
export function densityOf(anchors: readonly number[], span: View, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const scale = timeScale(span, bins);
  for (const anchor of anchors) {
    const bin = Math.floor(scale(anchor));
    if (bin >= 0 && bin < bins) counts[bin]!++;
  }
  return counts;
}
