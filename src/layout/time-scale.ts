import { scaleUtc, type ScaleTime } from 'd3-scale';
import { duration, type View } from './view.js';

/** Maps a time to pixels; `invert` gives the time at a pixel, as a Date in whole milliseconds. */
export type TimeScale = ScaleTime<number, number>;

/**
 * The one map between time and pixels.
 *
 * @param view - what shows, or any stretch of time
 * @param width - how wide that is, in pixels
 * @returns a scale that puts the view's start at 0 and its end at `width`; other times follow at the same rate. An
 *   infinite time has no place: it gives NaN
 */
export const timeScale = ({ start, end }: View, width: number): TimeScale => scaleUtc([start, end], [0, width]);

/**
 * @param width - of the view, in pixels
 * @returns how many pixels a millisecond takes
 */
export const pixelsPerMs = (view: View, width: number): number => width / duration(view);

/**
 * @param width - of the view, in pixels; a width of 0 counts as 1
 * @returns how many milliseconds a pixel takes
 */
export const msPerPixel = (view: View, width: number): number => duration(view) / Math.max(width, 1);
