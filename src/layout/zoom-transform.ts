import { timeScale } from './time-scale.js';
import type { View } from './view.js';

/** The part of d3-zoom's transform that the layout needs: the zoom factor and the shift in pixels. */
export interface Transform {
  readonly k: number;
  readonly x: number;
}

/**
 * @param extent - what shows when `k` is 1
 * @param width - of the chart, in pixels
 * @returns the view that a zoom transform shows, in whole milliseconds; the inverse of `transformOf`
 */
export function viewOf({ k, x }: Transform, extent: View, width: number): View {
  const scale = timeScale(extent, width);
  return { start: scale.invert(-x / k).getTime(), end: scale.invert((width - x) / k).getTime() };
}

/**
 * @param extent - what shows when `k` is 1
 * @param width - of the chart, in pixels
 * @returns the zoom transform that shows a view; the inverse of `viewOf`
 */
export function transformOf(view: View, extent: View, width: number): Transform {
  const scale = timeScale(view, width);
  return { k: (scale(extent.end) - scale(extent.start)) / width, x: scale(extent.start) };
}
