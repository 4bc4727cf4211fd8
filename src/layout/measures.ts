import type { ClusterSpan } from './clusters.js';
import type { ChartEntry } from './entry-index.js';
import type { LabelText, Measure } from './label-text.js';

/** The least distance of two marks' centres, in pixels: what a finger can tell apart. */
export const MIN_TARGET_PX = 24;
/** Half the ink of a mark. */
export const GLYPH_RADIUS_PX = 7;
/** How far the open side of "on or before" reaches at every zoom; it has no length in time. */
export const OPEN_SIDE_PX = 48;
/** From the edge of a mark or bar to its label, and from a label to the frame of what is selected. */
export const LABEL_GAP_PX = 8;
/** How far that frame reaches beyond what it is round. */
export const RING_GAP_PX = 6;

/** What the layout needs to know of the chart's box and fonts. Lengths in pixels. */
export interface LayoutSettings {
  readonly width: number;
  readonly lanes: number;
  readonly laneHeight: number;
  readonly lineHeight: number;
  /** Lines of text that fit in a lane. */
  readonly lines: number;
  readonly labelWidth: number;
  /** The labels that were written so far, by form and event. */
  readonly labels: Map<string, LabelText>;
  readonly measure: Measure;
  readonly when: (entry: ChartEntry) => string;
  readonly cluster: (span: ClusterSpan, count: number) => { title: string; when: string; name: string };
}

/** Bars lie low in their lanes, so that words find room above them. */
const BAR_DROP_PX = 8;

/**
 * Says half the height of an entry's drawing: a period of background is a slim rail, other bars are blocks.
 *
 * @returns pixels
 */
export const halfHeight = ({ bounds, kind }: ChartEntry): number =>
  !bounds.moment && kind.tone === 'background' ? 4 : GLYPH_RADIUS_PX;

/**
 * Finds how high above the axis an item stands: marks in the middle of their lane, bars below it.
 *
 * @returns pixels
 */
export const heightOf = (item: { readonly lane: number }, laneHeight: number): number =>
  (item.lane + 0.5) * laneHeight - ('left' in item ? BAR_DROP_PX : 0);
