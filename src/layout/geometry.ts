import { heightOf } from './measures.js';

/** The chart's measures in pixels. Two sizes: a phone's or a narrow column's, and everything wider. */
export interface Geometry {
  /** Of labels, in pixels; ticks are 12 at every size. */
  readonly fontSize: number;
  readonly lanes: number;
  readonly laneHeight: number;
  readonly lineHeight: number;
  readonly labelWidth: number;
  /** Least distance of two labelled ticks. */
  readonly tickSpacing: number;
  /** Where the axis lies, and how high the drawing is with what is written below the axis. */
  readonly axis: number;
  readonly height: number;
}

/** Two rows of ticks and the line that says where the source ends. */
const BELOW_AXIS = 60;
const TOP = 8;

const geometry = (sizes: Omit<Geometry, 'axis' | 'height'>): Geometry => {
  const axis = TOP + sizes.lanes * sizes.laneHeight;
  return { ...sizes, axis, height: axis + BELOW_AXIS };
};

const COMPACT = geometry({
  fontSize: 12,
  lanes: 4,
  laneHeight: 45,
  lineHeight: 14,
  labelWidth: 120,
  tickSpacing: 48,
});
const WIDE = geometry({
  fontSize: 14,
  lanes: 6,
  laneHeight: 52,
  lineHeight: 16,
  labelWidth: 190,
  tickSpacing: 76,
});

/** The band above the drawing. */
const BAND = 48;

/** @param height - of band and drawing, at least: what is more than they need goes to the lanes */
export function geometryFor(width: number, height = 0): Geometry {
  const sizes = width < 600 ? COMPACT : WIDE;
  const laneHeight = (height - BAND - TOP - BELOW_AXIS) / sizes.lanes;
  return laneHeight > sizes.laneHeight ? geometry({ ...sizes, laneHeight }) : sizes;
}

/**
 * Finds the middle of a lane. Lanes count from the axis up.
 *
 * @returns pixels from the top of the drawing
 */
export const laneCenter = ({ axis, laneHeight }: Geometry, lane: number): number => axis - (lane + 0.5) * laneHeight;

/**
 * Finds how far down in the drawing an item stands.
 *
 * @returns pixels from the top of the drawing
 */
export const centerOf = ({ axis, laneHeight }: Geometry, item: { readonly lane: number }): number =>
  axis - heightOf(item, laneHeight);

/**
 * Rounds to tenths of a pixel, which are finer than any screen and shorter to write.
 *
 * @returns pixels
 */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
