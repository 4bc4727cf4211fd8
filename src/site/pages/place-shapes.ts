import { drawOverview } from '../../drawing/draw-overview.js';
import type { Shape } from '../../drawing/shape.js';
import { round } from '../../layout/chart-sizes.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { timeScale } from '../../layout/time-scale.js';
import { wholeView, type View } from '../../layout/view.js';

const MONTH_MS = 30.4 * 86_400_000;
/** So that the frame around a short period can still be seen. */
const LEAST_WINDOW_PX = 8;

/** @returns two months around an event, or more around a long one */
export function closeUpView({ from, to }: ChartEntry): View {
  const air = Math.max(2 * MONTH_MS, (to - from) * 0.15);
  return { start: from - air, end: to + air };
}

/**
 * Draws the whole timeline in miniature, with a frame around the place of one event: the event alone would be too small
 * to be found.
 *
 * @param entry - the event that it is about, if it has a date
 */
export function placeShapes(index: EntryIndex, entry: ChartEntry | undefined, width: number, height: number): Shape[] {
  const scale = timeScale(wholeView(index.span), width).clamp(true);
  return [
    { type: 'rect', look: 'strip', x: 0, y: 0, width, height },
    ...(entry ? [frameAround(closeUpView(entry), scale, width, height)] : []),
    ...drawOverview({ index, plot: { width, margin: 0 }, height, scale, selected: entry?.event.id }),
  ];
}

function frameAround({ start, end }: View, scale: (time: number) => number, width: number, height: number): Shape {
  const across = Math.max(scale(end) - scale(start), LEAST_WINDOW_PX);
  const middle = (scale(start) + scale(end)) / 2;
  const left = Math.min(Math.max(middle - across / 2, 0.5), width - across - 0.5);
  return { type: 'rect', look: 'window', x: round(left), y: 0.5, width: round(across), height: height - 1 };
}
