import { shapesMarkup } from '../../drawing/markup-writer.js';
import { round } from '../../layout/chart-sizes.js';
import type { EntryIndex } from '../../layout/entry-index.js';
import { axisOf } from '../../layout/ticks.js';
import { timeScale } from '../../layout/time-scale.js';
import { wholeView } from '../../layout/view.js';
import { markup, trusted, type Markup } from '../shared/markup.js';
import { placeShapes } from './place-shapes.js';

/** What the strip is drawn for; it is as wide as the page makes it. Lengths in pixels. */
const WIDTH_PX = 640;
const HEIGHT_PX = 40;
/** The line of years below the strip. */
const YEARS_PX = 20;
/** So that the years have room on a phone, where the strip is half as wide. */
const TICK_SPACING_PX = 90;
/** A year so near to an edge would be cut on a phone. */
const EDGE_PERCENT = 4.5;

/**
 * Draws the whole timeline in miniature for an event's page, with the event's place on it. The strip is stretched to the
 * width of the page, the years are not: they keep their size on a phone.
 *
 * @param id - of the event that it is about
 * @param said - describes it for readers who do not see it
 * @returns SVG
 */
export function placeStrip(index: EntryIndex, id: string, lang: string, said: string): Markup {
  const view = wholeView(index.span);
  const percent = timeScale(view, 100);
  const years = axisOf(view, WIDTH_PX, TICK_SPACING_PX, lang)
    .ticks.map(({ time, label }) => ({ x: round(percent(time)), label }))
    .filter(({ x, label }) => label && x > EDGE_PERCENT && x < 100 - EDGE_PERCENT)
    .map(
      ({ x, label }) =>
        markup`<text class="tick" x="${x}%" y="${HEIGHT_PX + 15}" font-size="12" text-anchor="middle">${label}</text>`,
    );
  const strip = trusted(shapesMarkup(placeShapes(index, index.byId.get(id), WIDTH_PX, HEIGHT_PX)));
  return markup`<svg class="place drawing" height="${HEIGHT_PX + YEARS_PX}" role="img" aria-label="${said}"><svg width="100%" height="${HEIGHT_PX}" viewBox="0 0 ${WIDTH_PX} ${HEIGHT_PX}" preserveAspectRatio="none">${strip}</svg>${years}</svg>`;
}
