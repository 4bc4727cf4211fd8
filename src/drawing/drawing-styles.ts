import { TONES } from '../timeline/shapes.js';

/** Gives the value of a token, such as `ink` or `war`: a colour, or a custom property that holds one. */
export type TokenValue = (name: string) => string;

/** The look of every shape, by selector. */
const rulesOf = (token: TokenValue): Readonly<Record<string, string>> => ({
  text: `font-family:${token('sans')};font-style:normal;font-weight:400;fill:${token('ink')}`,
  ...Object.fromEntries(TONES.map((tone) => [`.tone-${tone}`, `color:${token(tone)}`])),
  '.grid': `fill:none;stroke:${token('hair')};stroke-opacity:.7`,
  '.axis': `fill:none;stroke:${token('control')}`,
  '.tick,.years': `fill:${token('ink-3')}`,
  '.coarse': `font-weight:600;fill:${token('ink-2')}`,
  '.after,.strip': `fill:${token('raised')}`,
  '.horizon': `fill:none;stroke:${token('ink-2')};stroke-width:1.25`,
  '.ending': `fill:${token('ink-2')};paint-order:stroke;stroke:${token('paper')};stroke-width:4px`,
  '.sure,.hatch': 'fill:currentColor',
  '.unsure': 'fill:currentColor;fill-opacity:.12',
  '.bracket,.mark-hatch': 'fill:none;stroke:currentColor;stroke-width:1.5',
  '.unsure-mark': `fill:${token('paper')};stroke:currentColor;stroke-width:1.5`,
  '.mark-hatch': 'stroke-width:1.1',
  '.name-tag': `fill:${token('paper')};stroke:${token('hair')}`,
  '.name,.head': 'font-weight:600',
  '.name,.stated,.pinned': 'unicode-bidi:plaintext',
  '.bare': `paint-order:stroke;stroke:${token('paper')};stroke-width:3px`,
  '.stated': `font-family:${token('serif')};font-style:italic;fill:${token('ink-2')}`,
  '.ours': `fill:${token('ink-3')}`,
  '.pinned,.plain': `fill:${token('ink-2')}`,
  '.chevron': `fill:none;stroke:${token('ink-2')};stroke-width:1.5`,
  '.card': `fill:${token('paper')};stroke:${token('control')}`,
  '.stem,.stretch': `fill:none;stroke:${token('ink-2')}`,
  '.stretch': 'stroke-width:4',
  '.density': `fill:${token('control')}`,
  '.window': `fill:${token('paper')};stroke:${token('ink-2')}`,
  '.ring,.focus': 'fill:none;stroke-width:2',
  '.ring': `stroke:${token('accent')}`,
  '.on .name-tag,.on .card': `stroke:${token('accent')};stroke-width:1.5`,
  '.on .name,.on .pinned': `fill:${token('accent')}`,
  '.accent': `color:${token('accent')}`,
  '.hit': 'fill:none',
});

/**
 * Writes the style sheet of a drawing. The chart, the pages and the files that are drawn without a browser share it and
 * differ only in where the tokens come from.
 *
 * @param scope - a selector with a space after it, for a page that has more than the drawing
 * @returns CSS that a reader of plain SVG files understands: classes, nested once at most
 */
export const drawingStyles = (token: TokenValue, scope = ''): string =>
  Object.entries(rulesOf(token))
    .map(([selectors, declarations]) => {
      const scoped = selectors.split(',').map((selector) => scope + selector);
      return `${scoped.join(',')}{${declarations}}`;
    })
    .join('\n');
