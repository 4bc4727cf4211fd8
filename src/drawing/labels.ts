import { nothing, svg, type SVGTemplateResult } from 'lit';
import { clusterKey, type SceneElement, type SceneLabel } from '../layout/scene-items.js';
import { SMALL_SHAPE_PX } from '../layout/mark-placement.js';
import { GLYPH_RADIUS_PX } from '../layout/measures.js';
import type { Scene } from '../layout/scene.js';
import { rowsOf } from '../layout/label-text.js';
import type { Kind } from '../timeline/types.js';
import { glyph, toneClass } from './glyph.js';
import { round, type Geometry } from '../layout/geometry.js';

/** How far descenders reach below a baseline. */
export const DESCENT_PX = 3;
/** The distance from a baseline up to the middle of the letters. */
export const MIDDLE_PX = 4.5;

/**
 * All labels. They are drawn above everything else, apart from their options, and a click on one opens its option.
 * Screen readers pass over them, because the options' names say the same in full. A group's `transform` moves each:
 * browsers would lay out the text again if its own coordinates changed.
 */
export function labels(
  { marks, clusters, spans }: Scene,
  geometry: Geometry,
  selected: SceneElement | undefined,
): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${[...marks, ...spans, ...clusters].map((item) => {
      const { label } = item;
      if (!label) return nothing;
      const entry = 'entry' in item ? item.entry : undefined;
      return svg`<g class="item ${entry ? toneClass(entry.kind) : ''} ${item === selected ? 'on' : ''}"
        data-event=${entry?.event.id ?? nothing} data-cluster=${'first' in item ? clusterKey(item) : nothing}
        transform="translate(${round(label.x)} ${round(geometry.axis - label.up - DESCENT_PX)})"
        >${lines(label, geometry, entry?.kind)}</g>`;
    })}
  </g>`;
}

/** The lines of a label. Their origin is where the lowest line begins; a cluster's shapes stand next to its mark. */
function lines(
  { text, align, icon }: SceneLabel,
  { lineHeight }: Geometry,
  kind: Kind | undefined,
): SVGTemplateResult[] {
  const { when, ours, kinds = [] } = text;
  const words = ours ? 'when ours' : 'when';
  const first = (1 - rowsOf(text)) * lineHeight;
  const side = align === 'start' ? 1 : -1;
  return [
    ...(icon && kind ? [glyph(kind, side * (GLYPH_RADIUS_PX - icon), first - MIDDLE_PX)] : []),
    ...text.lines.map(
      (line, row) => svg`<text class="label" y=${first + row * lineHeight} text-anchor=${align}>${line}</text>`,
    ),
    ...kinds.map(
      (one, place) =>
        svg`<g class=${toneClass(one)}>${glyph(one, side * (place + 0.4) * SMALL_SHAPE_PX, -MIDDLE_PX, 0.7)}</g>`,
    ),
    ...(when
      ? [svg`<text class=${words} x=${side * kinds.length * SMALL_SHAPE_PX} text-anchor=${align}>${when}</text>`]
      : []),
  ];
}
