import type { Measure } from '../../chart/text.js';

/** Fonts the chart writes in, by the class of their text. */
export type ChartFont = 'label' | 'when' | 'tick';

/**
 * Measures text in the fonts the chart really has: families differ by system, so widths are never assumed. Read off
 * the probes once (hidden texts, one a class); measuring itself touches no layout.
 */
export function measurerOf(probe: (font: ChartFont) => Element): Measure & ((text: string, font: ChartFont) => number) {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<ChartFont, { css: string; spacing: number; widths: Map<string, number> }>();
  return (text, font) => {
    let known = fonts.get(font);
    if (!known) {
      const {
        font: shorthand,
        fontStyle,
        fontWeight,
        fontSize,
        fontFamily,
        letterSpacing,
      } = getComputedStyle(probe(font));
      const css = shorthand || `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      fonts.set(font, (known = { css, spacing: parseFloat(letterSpacing) || 0, widths: new Map() }));
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
