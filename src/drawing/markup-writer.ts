import type { ChartFont, Measure } from '../layout/name-tag.js';
import type { Shape, TextShape } from './shape.js';

/** The attributes of an element of SVG; without those that are undefined. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The element of SVG that each shape becomes. */
const ELEMENTS = { path: 'path', rect: 'rect', text: 'text', group: 'g' } as const;

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

/** @returns the attributes of a shape's element, in the order in which they are written */
function attributesOf(shape: Shape): Attributes {
  switch (shape.type) {
    case 'path':
      return { class: shape.look, d: shape.d, transform: shape.transform };
    case 'rect': {
      const { look, x, y, width, height, radius } = shape;
      return { class: look, x, y, width, height, rx: radius };
    }
    case 'text': {
      const { look, x, y, size, anchor } = shape;
      return { class: look, x, y, 'font-size': size, 'text-anchor': anchor };
    }
    case 'group': {
      const { look, transform, data = {} } = shape;
      const names = Object.entries(data).map(([name, value]) => [`data-${name}`, value] as const);
      return { class: look, transform, ...Object.fromEntries(names) };
    }
  }
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
