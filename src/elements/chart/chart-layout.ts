import { entryNamer, type EntryNamer } from '../../drawing/entry-namer.js';
import { layoutSettings } from '../../drawing/layout-settings.js';
import type { EntryIndex } from '../../layout/entry-index.js';
import { geometryFor, type Geometry } from '../../layout/geometry.js';
import { Levels } from '../../layout/levels.js';
import type { Measure } from '../../layout/label-text.js';
import type { Words } from '../../words/words.js';
import { textMeasurer } from './text-measurer.js';

interface ChartLayoutParameters {
  readonly index: EntryIndex;
  readonly words: Words;
  /** Of the chart, in pixels. */
  readonly width: number;
  /** The least height the page gives the chart, in pixels; 0 where it gives none. */
  readonly height: number;
}

/** The layout of a chart's entries, which all views share. */
export interface ChartLayout extends ChartLayoutParameters {
  readonly geometry: Geometry;
  readonly measure: Measure;
  readonly nameOf: EntryNamer;
  readonly levels: Levels;
}

/**
 * Lays out a chart's entries.
 *
 * @param root - holds the probes of the chart's fonts
 * @param previous - is returned where nothing that the layout depends on has changed
 */
export function chartLayout(parameters: ChartLayoutParameters, root: ShadowRoot, previous?: ChartLayout): ChartLayout {
  const { index, words, width, height } = parameters;
  const geometry = geometryFor(width, height);
  if (
    previous?.index === index &&
    previous.words === words &&
    previous.width === width &&
    previous.geometry.height === geometry.height
  ) {
    return previous;
  }
  const measure = textMeasurer(root, geometry.fontSize);
  const levels = new Levels(index, layoutSettings(width, geometry, measure, words));
  return { ...parameters, geometry, measure, nameOf: entryNamer(words), levels };
}
