import { nothing, svg, type SVGTemplateResult } from 'lit';
import { clusterKey, type Drawn, type SceneLabel } from '../layout/items.js';
import { SMALL } from '../layout/mark-placement.js';
import { GLYPH } from '../layout/measures.js';
import type { Scene } from '../layout/scene.js';
import { rowsOf } from '../layout/text.js';
import type { Kind } from '../timeline/types.js';
import { glyph, toneClass } from './glyph.js';
import { round, type Geometry } from '../layout/geometry.js';

/** From the baseline of the lowest line to the end of its descenders. */
export const DESCENT_PX = 3;
/** From a line's baseline up to the middle of its letters. */
export const MIDDLE_PX = 4.5;

/**
 * All labels, above everything else. They stand apart from the options they belong to, whose spoken names say the same
 * in full, and are hit like them. Each is moved as a whole: text that is given new coordinates is laid out again.
 */
export function labels(
  { marks, clusters, spans }: Scene,
  geometry: Geometry,
  on: Drawn | undefined,
): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${[...marks, ...spans, ...clusters].map((item) => {
      const { label } = item;
      if (!label) return nothing;
      const entry = 'entry' in item ? item.entry : undefined;
      return svg`<g class="item ${entry ? toneClass(entry.kind) : ''} ${item === on ? 'on' : ''}"
        data-event=${entry?.event.id ?? nothing} data-cluster=${'first' in item ? clusterKey(item) : nothing}
        transform="translate(${round(label.x)} ${round(geometry.axis - label.up - DESCENT_PX)})"
        >${lines(label, geometry, entry?.kind)}</g>`;
    })}
  </g>`;
}

/** A label's lines about the baseline of the lowest, where its text begins; shapes of a cluster stand next to its mark. */
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
    ...(icon && kind ? [glyph(kind, side * (GLYPH - icon), first - MIDDLE_PX)] : []),
    ...text.lines.map(
      (line, row) => svg`<text class="label" y=${first + row * lineHeight} text-anchor=${align}>${line}</text>`,
    ),
    ...kinds.map(
      (one, place) => svg`<g class=${toneClass(one)}>${glyph(one, side * (place + 0.4) * SMALL, -MIDDLE_PX, 0.7)}</g>`,
    ),
    ...(when ? [svg`<text class=${words} x=${side * kinds.length * SMALL} text-anchor=${align}>${when}</text>`] : []),
  ];
}
