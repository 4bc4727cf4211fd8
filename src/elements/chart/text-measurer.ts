import { svg, type SVGTemplateResult } from 'lit';
import type { ChartFont, Measure } from '../../layout/name-tag.js';

/** The class of the text that has each font. */
const CLASSES: Readonly<Record<ChartFont, string>> = { name: 'name', stated: 'stated', plain: 'plain' };
const FONTS = Object.keys(CLASSES) as ChartFont[];

/** What is known of a font: how a canvas writes it without its size, and the widths of texts that were measured. */
interface FontMetrics {
  readonly style: string;
  readonly family: string;
  /** In pixels, after each character. */
  readonly letterSpacing: number;
  readonly widths: Map<string, number>;
}

/** Empty texts, one for each font, from which `textMeasurer` reads the fonts that the page's styles give the chart. */
export const fontProbes = (): SVGTemplateResult =>
  svg`<g class="probes" aria-hidden="true">${FONTS.map((font) => svg`<text class=${CLASSES[font]}></text>`)}</g>`;

/**
 * Measures text in the fonts the chart really has: they differ from system to system. It reads them from the probes
 * once; measuring a text does not make the browser lay out the page.
 *
 * @param root - holds the probes
 * @returns a function that gives a text's width in pixels
 */
export function textMeasurer(root: ShadowRoot): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<ChartFont, FontMetrics>();
  return (text, font, size) => {
    let metrics = fonts.get(font);
    if (!metrics) fonts.set(font, (metrics = readFont(root, font)));
    const key = `${size} ${text}`;
    let width = metrics.widths.get(key);
    if (width === undefined) {
      if (context) context.font = `${metrics.style} ${size}px ${metrics.family}`;
      width = (context?.measureText(text).width ?? text.length * size * 0.6) + text.length * metrics.letterSpacing;
      metrics.widths.set(key, width);
    }
    return width;
  };
}

function readFont(root: ShadowRoot, font: ChartFont): FontMetrics {
  const probe = root.querySelector(`.probes .${CLASSES[font]}`) ?? root.host;
  const { fontStyle, fontWeight, fontFamily, letterSpacing } = getComputedStyle(probe);
  return {
    style: `${fontStyle} ${fontWeight}`,
    family: fontFamily,
    letterSpacing: parseFloat(letterSpacing) || 0,
    widths: new Map(),
  };
}
