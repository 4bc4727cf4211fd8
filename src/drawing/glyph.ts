import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Kind } from '../timeline/types.js';
import { SHAPE_PATHS } from './shape-paths.js';

/** The class that gives a group the colour of a kind. */
export const toneClass = ({ tone }: Kind): string => `tone-${tone}`;

/**
 * A kind's shape inside a drawing, in the colour of the group that holds it.
 *
 * @param x - of its middle, in pixels; `y` likewise
 * @param size - 1 for some 14 px
 */
export const glyph = ({ shape }: Kind, x: number, y: number, size = 1): SVGTemplateResult =>
  svg`<path class="glyph" d=${SHAPE_PATHS[shape]} transform="translate(${x} ${y}) scale(${size})"></path>`;

/** A kind's shape beside the words that name the kind. */
export const kindIcon = (kind: Kind): TemplateResult =>
  html`<svg class="icon ${toneClass(kind)}" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    ${glyph(kind, 0, 0)}
  </svg>`;
