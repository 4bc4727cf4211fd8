import { svg, type SVGTemplateResult } from 'lit';
import { centerOf, round, type Geometry } from '../layout/geometry.js';
import type { SceneElement } from '../layout/scene-items.js';
import { GLYPH_RADIUS_PX, halfHeight } from '../layout/measures.js';

/** How far each ring stays clear of what it surrounds, in pixels. */
const CLEARANCE_PX = { ring: 5, focus: 8 };

/**
 * A frame around a mark, bar or cluster.
 *
 * @param kind - `ring` around what is selected, `focus` around what the keyboard is on
 */
export function ring(kind: keyof typeof CLEARANCE_PX, item: SceneElement, geometry: Geometry): SVGTemplateResult {
  const isBar = 'left' in item;
  const left = isBar ? item.left : item.x - GLYPH_RADIUS_PX;
  const right = isBar ? item.right : item.x + GLYPH_RADIUS_PX;
  const clearance = CLEARANCE_PX[kind];
  const half = (isBar ? halfHeight(item.entry) : GLYPH_RADIUS_PX) + clearance;
  return svg`<rect class=${kind} x=${round(left - clearance)} y=${centerOf(geometry, item) - half}
    width=${round(right - left + 2 * clearance)} height=${2 * half} rx=${isBar ? 3 : half}></rect>`;
}
