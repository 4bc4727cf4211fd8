import { nothing, svg, type SVGTemplateResult } from 'lit';
import { glyph, toneClass } from '../../drawing/glyph.js';
import { densityOf } from '../../layout/move-brush.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { wholeView } from '../../layout/view.js';

/** Height of the overview. */
export const HEIGHT_PX = 46;
/** The strip draws each of so many events. Of more it draws only how many there are. */
const MAX_GLYPHS = 60;
/** Of a column of the density, with the space to the next one. */
const COLUMN_WIDTH_PX = 3;
/** A shorter period is drawn as its kind's shape. */
const MIN_BAR_PX = 8;

/**
 * The events on the whole span.
 *
 * @param width - in pixels; nothing is drawn for 0
 * @param x - gives a time's position in pixels
 */
export function overviewStrip(
  index: EntryIndex,
  width: number,
  x: (time: number) => number,
): SVGTemplateResult | typeof nothing {
  if (width === 0) return nothing;
  if (index.byAnchor.length > MAX_GLYPHS) return density(index, width);
  return svg`<g aria-hidden="true">${index.byAnchor.map((entry) => entryShape(entry, x))}</g>`;
}

function entryShape(
  { from, to, anchor, bounds, kind, open }: ChartEntry,
  x: (time: number) => number,
): SVGTemplateResult {
  const left = x(from);
  const width = x(to) - left;
  const isBar = width >= MIN_BAR_PX && !(bounds.moment && open);
  const isCertain = bounds.latestStart < bounds.earliestEnd;
  return svg`<g class=${toneClass(kind)}>${
    isBar
      ? svg`<rect class=${isCertain ? 'core' : 'loose'} x=${left} y=${isCertain ? 30 : 34} width=${width} height="4"></rect>`
      : glyph(kind, x(anchor), 15, 0.6)
  }</g>`;
}

/** Columns whose height grows with the logarithm of the count: a single event must show beside a thousand. */
function density(index: EntryIndex, width: number): SVGTemplateResult {
  const bins = Math.max(Math.floor(width / COLUMN_WIDTH_PX), 1);
  const anchors = index.byAnchor.map(({ anchor }) => anchor);
  const counts = densityOf(anchors, wholeView(index.span), bins);
  const highest = Math.log1p(Math.max(...counts, 1));
  const columns = counts.map((count, bin) => {
    const height = (Math.log1p(count) / highest) * (HEIGHT_PX - 8);
    return count > 0 ? `M${bin * COLUMN_WIDTH_PX} ${HEIGHT_PX - 2}v${-height}h${COLUMN_WIDTH_PX - 0.5}v${height}z` : '';
  });
  return svg`<path class="density" d=${columns.join('')} aria-hidden="true"></path>`;
}
