import type { Measure } from '../../layout/text.js';

/** Fonts the chart writes in, by the class of their text. */
export type ChartFont = 'label' | 'when' | 'tick';

export type ChartMeasure = Measure & ((text: string, font: ChartFont) => number);

/**
 * Measures text in the fonts the chart really has: families differ by system, so widths are never assumed. They are
 * read off the probes once (hidden texts, one a class); measuring itself touches no layout.
 *
 * @param size - font size in pixels: given, because the probes still have the size of the last drawing
 */
export function textMeasurer(probe: (font: ChartFont) => Element, size: (font: ChartFont) => number): ChartMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<ChartFont, { css: string; spacing: number; widths: Map<string, number> }>();
  return (text, font) => {
    let known = fonts.get(font);
    if (!known) {
      const { fontStyle, fontWeight, fontFamily, letterSpacing } = getComputedStyle(probe(font));
      const css = `${fontStyle} ${fontWeight} ${size(font)}px ${fontFamily}`;
      fonts.set(font, (known = { css, spacing: parseFloat(letterSpacing) || 0, widths: new Map<string, number>() }));
    }
    let width = known.widths.get(text);
    if (width === undefined) {
      if (context) context.font = known.css;
      width = (context?.measureText(text).width ?? text.length * 8) + text.length * known.spacing;
      known.widths.set(text, width);
    }
    return width;
  };
}
