/** The measures of a chart in pixels. */
export interface ChartSizes {
  /** Of names, in pixels. Date words have the same size; ticks have 12 at every size. */
  readonly nameSize: number;
  readonly rowHeight: number;
  /** Width of a mark, and the width below which a mark stands for the range of a date. */
  readonly markSize: number;
  /** How far an open side fades out; it has no length in time. */
  readonly fadeWidth: number;
  /** Whether names are followed by the words for their dates. */
  readonly hasDateWords: boolean;
  /** The least distance of two labelled ticks. */
  readonly tickSpacing: number;
}

/** Left and right of the plot, so that a mark at its edge is whole. */
export const MARGIN_PX = 8;
/** Above the first row. */
export const TOP_PX = 4;
/** Between the last row and the axis. */
export const BOTTOM_PX = 6;
/** Ticks with their labels, and a second line for the coarser unit. */
export const AXIS_PX = 24;

const LEAST_ROW_PX = 24;
/** Rows that share out the height of a page grow no further than that. */
const MOST_ROW_GROWTH = 1.25;

const WIDE: ChartSizes = {
  nameSize: 14,
  rowHeight: 28,
  markSize: 14,
  fadeWidth: 56,
  hasDateWords: true,
  tickSpacing: 76,
};
const MEDIUM: ChartSizes = { ...WIDE, nameSize: 13, rowHeight: 26, markSize: 13, tickSpacing: 64 };
const NARROW: ChartSizes = {
  nameSize: 12,
  rowHeight: 36,
  markSize: 12,
  fadeWidth: 40,
  hasDateWords: false,
  tickSpacing: 48,
};

/**
 * Chooses the measures of a chart.
 *
 * @param width - of the chart with its margins, in pixels
 * @param rowsHeight - what a page gives to all rows, in pixels; 0 where it leaves the height to the content
 * @param rows - how many there are
 */
export function chartSizes(width: number, rowsHeight = 0, rows = 0): ChartSizes {
  const sizes = width >= 900 ? WIDE : width >= 480 ? MEDIUM : NARROW;
  if (rowsHeight <= 0 || rows === 0) return sizes;
  const most = sizes.rowHeight * MOST_ROW_GROWTH;
  return { ...sizes, rowHeight: Math.min(Math.max(Math.floor(rowsHeight / rows), LEAST_ROW_PX), most) };
}

/**
 * Rounds to tenths of a pixel, which are finer than any screen and shorter to write.
 *
 * @returns pixels
 */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
