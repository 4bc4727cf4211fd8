import { svg, type SVGTemplateResult } from 'lit';
import type { Measure } from '../../layout/label-text.js';

/** The fonts of the chart, by the class of their text. */
const FONTS = ['label', 'when', 'tick'] as const;
type ChartFont = (typeof FONTS)[number];

/** The font size of ticks, which is the same in every chart. */
const TICK_FONT_PX = 12;

/** What is known of a font: how a canvas writes it, and the widths of texts that were measured. */
interface FontMetrics {
  readonly css: string;
  /** In pixels, after each character. */
  readonly letterSpacing: number;
  readonly widths: Map<string, number>;
}

/**
 * Empty texts, one for each font, from which `textMeasurer` reads the fonts that the page's styles give the chart.
 *
 * @param y - in pixels
 */
export const fontProbes = (y: number): SVGTemplateResult =>
  svg`<g aria-hidden="true">${FONTS.map((font) => svg`<text class="probe ${font}" y=${y}></text>`)}</g>`;

/**
 * Measures text in the fonts the chart really has: they differ from system to system. It reads them from the probes
 * once; measuring a text does not make the browser lay out the page.
 *
 * @param root - holds the probes
 * @param fontSize - of labels, in pixels: the probes still have the size of the last drawing
 * @returns a function that gives a text's width in pixels
 */
export function textMeasurer(root: ShadowRoot, fontSize: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<ChartFont, FontMetrics>();
  return (text, font) => {
    let metrics = fonts.get(font);
    if (!metrics) fonts.set(font, (metrics = readFont(root, font, font === 'tick' ? TICK_FONT_PX : fontSize)));
    const { css, letterSpacing, widths } = metrics;
    let width = widths.get(text);
    if (width === undefined) {
      if (context) context.font = css;
      width = (context?.measureText(text).width ?? text.length * 8) + text.length * letterSpacing;
      widths.set(text, width);
    }
    return width;
  };
}

function readFont(root: ShadowRoot, font: ChartFont, size: number): FontMetrics {
  const probe = root.querySelector(`.probe.${font}`) ?? root.host;
  const { fontStyle, fontWeight, fontFamily, letterSpacing } = getComputedStyle(probe);
  return {
    css: `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`,
    letterSpacing: parseFloat(letterSpacing) || 0,
    widths: new Map(),
  };
}
