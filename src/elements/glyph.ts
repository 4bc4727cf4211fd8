import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Kind, Shape } from '../model/types.js';

/** Paths about the origin in a box of about 14 pixels, drawn to equal weight. */
const PATHS: Record<Shape, string> = {
  circle: 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z',
  triangle: 'M0-7.4L7.6 5.8H-7.6z',
  square: 'M-5.7-5.7h11.4v11.4h-11.4z',
  'split-disc': 'M-1.5-6.8v13.6a6.8 6.8 0 0 1 0-13.6zM1.5-6.8v13.6a6.8 6.8 0 0 0 0-13.6z',
  diamond: 'M0-7.7L7.7 0L0 7.7L-7.7 0z',
  house: 'M0-7.4L6-1.6V5.8H-6V-1.6z',
};

export const toneClass = ({ tone }: Kind): string => `tone-${tone}`;

/** A kind's shape inside a drawing; the caller's group sets the tone. */
export const glyph = ({ shape }: Kind, x: number, y: number, size = 1): SVGTemplateResult =>
  svg`<path class="glyph" d=${PATHS[shape]} transform="translate(${x} ${y}) scale(${size})"></path>`;

/** A kind's shape beside words in the page. The words say what it is. */
export const kindIcon = (kind: Kind): TemplateResult =>
  html`<svg class="icon ${toneClass(kind)}" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    ${glyph(kind, 0, 0)}
  </svg>`;
