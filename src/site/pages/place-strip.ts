import { axisOf } from '../../layout/ticks.js';
import { shapesMarkup } from '../../drawing/markup-writer.js';
import type { Shape } from '../../drawing/shape.js';
import { round } from '../../layout/chart-sizes.js';
import type { EntryIndex } from '../../layout/entry-index.js';
import { timeScale } from '../../layout/time-scale.js';
import { wholeView } from '../../layout/view.js';
import { placeShapes } from './place-shapes.js';
import { markup, trusted, type Markup } from '../shared/markup.js';

/** The whole timeline in miniature, on which one event's place is shown. Lengths in pixels. */
interface StripParameters {
  readonly index: EntryIndex;
  /** Id of the event that it is about. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lang: string;
}

const TICK_SPACING_PX = 90;
const TICK_SIZE_PX = 12;
/** The line of years below the strip. */
const YEARS_PX = 20;
/** A year whose label would be cut is left out. */
const HALF_LABEL_PX = 16;

/**
 * Draws the strip for an event's page.
 *
 * @param said - describes it for readers who do not see it
 * @returns SVG
 */
export function placeStrip({ index, id, width, height, lang }: StripParameters, said: string): Markup {
  const view = wholeView(index.span);
  const scale = timeScale(view, width);
  const years = axisOf(view, width, TICK_SPACING_PX, lang)
    .ticks.map(({ time, label }) => ({ x: scale(time), label }))
    .filter(({ x, label }) => label && x > HALF_LABEL_PX && x < width - HALF_LABEL_PX);
  const shapes: Shape[] = [
    ...placeShapes(index, index.byId.get(id), width, height),
    ...years.map(({ x, label }): Shape => ({
      type: 'text',
      look: 'tick',
      x: round(x),
      y: height + 15,
      text: label,
      size: TICK_SIZE_PX,
      anchor: 'middle',
    })),
  ];
  return markup`<svg class="place drawing" viewBox="0 0 ${width} ${height + YEARS_PX}" role="img" aria-label="${said}">${trusted(shapesMarkup(shapes))}</svg>`;
}
