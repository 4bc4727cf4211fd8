import { chartSettings } from '../../../../src/drawing/chart-settings.js';
import { chartSizes, MARGIN_PX } from '../../../../src/layout/chart-sizes.js';
import type { Measure } from '../../../../src/layout/name-tag.js';
import type { StackSettings } from '../../../../src/layout/packed-scene.js';
import { english } from '../../../../src/words/english.js';

/** Every letter is 0.6 of the font's size wide. */
export const measure: Measure = (text, _font, size) => [...text].length * size * 0.6;

/**
 * The settings of a chart, as the chart itself makes them.
 *
 * @param width - with its margins, in pixels
 * @param foldedHeight - of all rows, where names at an edge share a row
 */
export const settingsAt = (width: number, foldedHeight?: number): StackSettings =>
  chartSettings(width - 2 * MARGIN_PX, chartSizes(width), measure, english, foldedHeight);
