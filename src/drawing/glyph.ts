import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Kind } from '../timeline/types.js';
import { SHAPE_PATHS } from './shape-paths.js';

export const toneClass = ({ tone }: Kind): string => `tone-${tone}`;

/** A kind's shape inside a drawing; the caller's group sets the tone. */
export const glyph = ({ shape }: Kind, x: number, y: number, size = 1): SVGTemplateResult =>
  svg`<path class="glyph" d=${SHAPE_PATHS[shape]} transform="translate(${x} ${y}) scale(${size})"></path>`;

/** A kind's shape beside words in the page. The words say what it is. */
export const kindIcon = (kind: Kind): TemplateResult =>
  html`<svg class="icon ${toneClass(kind)}" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    ${glyph(kind, 0, 0)}
  </svg>`;
