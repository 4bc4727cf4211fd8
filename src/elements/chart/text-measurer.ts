import { html, type TemplateResult } from 'lit';
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
  /** In pixels, at each space. */
  readonly wordSpacing: number;
  readonly widths: Map<string, number>;
}

/**
 * Texts that nobody sees, one for each font: from them `textMeasurer` reads the fonts that the page's styles give the
 * chart. The styles write them, so that they are no part of what the chart says.
 */
export const fontProbes = (): TemplateResult =>
  html`<div class="probes" aria-hidden="true">${FONTS.map((font) => html`<span class=${CLASSES[font]}></span>`)}</div>`;

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
      const spacing = text.length * metrics.letterSpacing + (text.split(' ').length - 1) * metrics.wordSpacing;
      width = (context?.measureText(text).width ?? text.length * size * 0.6) + spacing;
      metrics.widths.set(key, width);
    }
    return width;
  };
}

function readFont(root: ShadowRoot, font: ChartFont): FontMetrics {
  const probe = root.querySelector(`.probes .${CLASSES[font]}`) ?? root.host;
  const { fontStyle, fontWeight, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(probe);
  return {
    style: `${fontStyle} ${fontWeight}`,
    family: fontFamily,
    letterSpacing: parseFloat(letterSpacing) || 0,
    wordSpacing: parseFloat(wordSpacing) || 0,
    widths: new Map(),
  };
}
