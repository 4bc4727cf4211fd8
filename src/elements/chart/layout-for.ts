import { chartSettings } from '../../drawing/chart-settings.js';
import { ChartLayout, MOST_IN_CASCADE } from '../../layout/chart-layout.js';
import { AXIS_PX, BOTTOM_PX, chartSizes, MARGIN_PX, TOP_PX } from '../../layout/chart-sizes.js';
import type { EntryIndex } from '../../layout/entry-index.js';
import type { Words } from '../../words/words.js';
import { textMeasurer } from './text-measurer.js';

interface LayoutParameters {
  readonly index: EntryIndex;
  readonly words: Words;
  /** Of the chart with its margins, in pixels. */
  readonly width: number;
  /** The least height that the page gives the chart, in pixels; 0 where it gives none. */
  readonly height: number;
  /** Differs whenever text has another width. */
  readonly textKey: string;
}

/** A layout and what it was made for. */
export interface KeptLayout extends LayoutParameters {
  readonly layout: ChartLayout;
}

/** What a page's height is for beside the rows: the band above the drawing, the axis, and the space around the rows. */
const BESIDE_ROWS_PX = 90;

/**
 * Lays out a chart's events.
 *
 * @param root - holds the probes of the chart's fonts
 * @param kept - is returned where nothing that the layout depends on has changed
 */
export function layoutFor(parameters: LayoutParameters, root: ShadowRoot, kept?: KeptLayout): KeptLayout {
  const { index, words, width, height } = parameters;
  const names = Object.keys(parameters) as (keyof LayoutParameters)[];
  if (kept && names.every((name) => kept[name] === parameters[name])) return kept;
  const count = index.rows.length;
  const rowsHeight = Math.max(height - BESIDE_ROWS_PX, 0);
  // A phone's story has not the height for a row each: what is out of sight shares one.
  const isFolded = rowsHeight > 0 && rowsHeight < count * chartSizes(width).rowHeight && count <= MOST_IN_CASCADE;
  const sizes = chartSizes(width, isFolded ? 0 : rowsHeight, count > MOST_IN_CASCADE ? 0 : count);
  const foldedHeight = isFolded ? rowsHeight : undefined;
  const settings = chartSettings(width - 2 * MARGIN_PX, sizes, textMeasurer(root), words, foldedHeight);
  return { ...parameters, layout: new ChartLayout(index, settings) };
}

/**
 * @param pageHeight - the least height that the page gives the chart, in pixels; 0 where it gives none
 * @returns the height of a drawing that is not measured yet, so that what is below it does not jump; in pixels
 */
export function expectedHeight({ rows }: EntryIndex, windowWidth: number, pageHeight: number): number {
  const cascade = Math.min(rows.length, MOST_IN_CASCADE) * chartSizes(windowWidth).rowHeight;
  const rowsHeight = pageHeight > 0 ? Math.min(pageHeight - BESIDE_ROWS_PX, cascade) : cascade;
  return TOP_PX + rowsHeight + BOTTOM_PX + AXIS_PX;
}
