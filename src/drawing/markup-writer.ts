import type { ChartFont, Measure } from '../layout/name-tag.js';
import type { GroupData, Shape, TextShape } from './shape.js';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @returns attributes with a space before each; without those that are undefined */
const attributesOf = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');

const dataOf = (data: GroupData = {}): Record<string, string | number | undefined> =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));

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
  switch (shape.type) {
    case 'path':
      return `<path${attributesOf({ class: shape.look, d: shape.d, transform: shape.transform })}/>`;
    case 'rect': {
      const { look, x, y, width, height, radius } = shape;
      return look === 'hit' ? '' : `<rect${attributesOf({ class: look, x, y, width, height, rx: radius })}/>`;
    }
    case 'text':
      return textMarkup(shape, measure);
    case 'group': {
      const { look, transform, data, children } = shape;
      return `<g${attributesOf({ class: look, transform, ...dataOf(data) })}>${shapesMarkup(children, measure)}</g>`;
    }
  }
}

function textMarkup({ look, x, y, text, size, anchor }: TextShape, measure: Measure | undefined): string {
  const length = measure && Math.round(measure(text, fontOf(look), size) * 10) / 10;
  const fixed = { textLength: length, lengthAdjust: length && 'spacingAndGlyphs' };
  return `<text${attributesOf({ class: look, x, y, 'font-size': size, 'text-anchor': anchor, ...fixed })}>${escapeText(text)}</text>`;
}

/** The font that a look has in the style sheet. */
function fontOf(look: string): ChartFont {
  if (look === 'stated') return 'stated';
  return ['name', 'name bare', 'head', 'tick coarse'].includes(look) ? 'name' : 'plain';
}
