import type { GroupData, Shape } from './shape.js';

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
 * @returns SVG, to stand inside an `<svg>` whose style sheet is that of `drawingStyles`
 */
export const shapesMarkup = (shapes: readonly Shape[]): string => shapes.map(shapeMarkup).join('');

function shapeMarkup(shape: Shape): string {
  switch (shape.type) {
    case 'path':
      return `<path${attributesOf({ class: shape.look, d: shape.d, transform: shape.transform })}/>`;
    case 'rect': {
      const { look, x, y, width, height, radius } = shape;
      return look === 'hit' ? '' : `<rect${attributesOf({ class: look, x, y, width, height, rx: radius })}/>`;
    }
    case 'text': {
      const { look, x, y, text, size, anchor } = shape;
      return `<text${attributesOf({ class: look, x, y, 'font-size': size, 'text-anchor': anchor })}>${escapeText(text)}</text>`;
    }
    case 'group': {
      const { look, transform, data, children } = shape;
      return `<g${attributesOf({ class: look, transform, ...dataOf(data) })}>${shapesMarkup(children)}</g>`;
    }
  }
}
