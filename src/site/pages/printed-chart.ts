import { chartSettings } from '../../drawing/chart-settings.js';
import { drawChart } from '../../drawing/draw-chart.js';
import { shapesMarkup } from '../../drawing/markup-writer.js';
import { ChartLayout } from '../../layout/chart-layout.js';
import { chartSizes, MARGIN_PX } from '../../layout/chart-sizes.js';
import { spanOf, type EntryIndex } from '../../layout/entry-index.js';
import type { Measure } from '../../layout/name-tag.js';
import { viewAround, wholeView, type View } from '../../layout/view.js';
import type { PageWords } from '../../words/site-words.js';
import { markup, trusted, type Markup } from '../shared/markup.js';

/** A period as a drawing that needs nothing else: for paper, and where there is no script. */
export interface PrintedChart {
  readonly view: View;
  readonly drawing: (name: string) => Markup;
}

/** As wide as what a sheet of A4 or Letter holds between its margins, in pixels. */
export const PAPER_WIDTH = 680;
/** Where more is crowded than that, the list has to do. */
const MOST_INSETS = 7;
/** An inset of a single moment shows so much around it. */
const AROUND_MS = 8 * 86_400_000;

/** What the sources end with, for the line in the drawing. */
export interface SourceEnd {
  readonly horizon: number | undefined;
  readonly ending: string;
}

/**
 * Draws the whole timeline, and each period that is too crowded in it once more by itself.
 *
 * @param measure - measures text in whatever font; readers with other fonts see each text as wide as it was measured
 * @returns the drawings, the whole first, the others in the order of time
 */
export function printedCharts(index: EntryIndex, words: PageWords, end: SourceEnd, measure: Measure): PrintedChart[] {
  const layout = new ChartLayout(
    index,
    chartSettings(PAPER_WIDTH - 2 * MARGIN_PX, chartSizes(PAPER_WIDTH), measure, words),
  );
  const whole = wholeView(index.span);
  const crowded = layout.sceneAt(whole).stacks.slice(0, MOST_INSETS);
  const insets = crowded.map(({ entries }) => viewAround(spanOf(entries), AROUND_MS));
  return [whole, ...insets].map((view) => ({ view, drawing: (name) => svgOf(layout, view, name, words, end) }));
}

function svgOf(layout: ChartLayout, view: View, name: string, words: PageWords, end: SourceEnd): Markup {
  const { settings } = layout;
  const scene = layout.sceneAt(view);
  const shapes = drawChart({ scene, settings, lang: words.lang, ...end });
  const viewBox = `${-MARGIN_PX} 0 ${PAPER_WIDTH} ${scene.height}`;
  return markup`<svg class="drawing" viewBox="${viewBox}" role="img" aria-label="${name}">${trusted(shapesMarkup(shapes, settings.measure))}</svg>`;
}
