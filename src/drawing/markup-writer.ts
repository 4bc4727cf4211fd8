import type { ChartFont, Measure } from '../layout/name-tag.js';
import { attributesOf, ELEMENTS, type Attributes, type Shape, type TextShape } from './shape.js';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attributesMarkup = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');

/**
 * Writes shapes as text for pages and files.
 *
 * @param measure - what the drawing was laid out with, where its reader may have other fonts: each text is then made as
 *   wide as it was measured
 * @returns SVG, to stand inside an `<svg>` whose style sheet is that of `drawingStyles`
 */
export const shapesMarkup = (shapes: readonly Shape[], measure?: Measure): string =>
  shapes.map((shape) => shapeMarkup(shape, measure)).join('');

function shapeMarkup(shape: Shape, measure: Measure | undefined): string {
  if (shape.look === 'hit') return '';
  const name = ELEMENTS[shape.type];
  const attributes = { ...attributesOf(shape), ...(shape.type === 'text' ? lengthOf(shape, measure) : {}) };
  return `<${name}${attributesMarkup(attributes)}>${contentOf(shape, measure)}</${name}>`;
}

function contentOf(shape: Shape, measure: Measure | undefined): string {
  if (shape.type === 'text') return escapeText(shape.text);
  return shape.type === 'group' ? shapesMarkup(shape.children, measure) : '';
}

function lengthOf({ look, text, size }: TextShape, measure: Measure | undefined): Attributes {
  if (!measure) return {};
  return { textLength: Math.round(measure(text, fontOf(look), size) * 10) / 10, lengthAdjust: 'spacingAndGlyphs' };
}

/** The font that a look has in the style sheet. */
function fontOf(look: string): ChartFont {
  if (look === 'stated') return 'stated';
  return ['name', 'name bare', 'head', 'tick coarse'].includes(look) ? 'name' : 'plain';
}
