import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { openSync, type Font } from 'fontkit';
import type { ChartFont, Measure } from '../../layout/name-tag.js';
import type { PreviewFont, PreviewMeasure } from '../pages/preview-text.js';

/** The rasteriser reads TrueType files alone; the pictures look the same wherever they are built. */
const FILES: Record<PreviewFont, string> = {
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans bold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
};

const path = (font: PreviewFont): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${FILES[font]}`));

/**
 * Reads the fonts of the pictures.
 *
 * @returns a measure of text in them, in pixels
 */
export function previewMeasure(): PreviewMeasure {
  const fonts = new Map<PreviewFont, Font>();
  return (text, name, size) => {
    let font = fonts.get(name);
    if (!font) fonts.set(name, (font = openSync(path(name)) as Font));
    return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
  };
}

/** The fonts that stand for those of the chart where nobody knows which ones a reader has. */
const CHART_FONTS: Readonly<Record<ChartFont, PreviewFont>> = {
  name: 'sans bold',
  stated: 'serif italic',
  plain: 'sans',
};
/** Most systems have fonts that are a little wider. */
const WIDER = 1.08;

/** @returns a measure for drawings in a page: in the fonts of the pictures, and a little wider */
export function printMeasure(): Measure {
  const measure = previewMeasure();
  return (text, font, size) => measure(text, CHART_FONTS[font], size) * WIDER;
}

/**
 * Draws an SVG whose text is in the fonts of the pictures.
 *
 * @returns the bytes of a PNG
 */
export async function png(svg: string): Promise<Uint8Array> {
  const fontFiles = (Object.keys(FILES) as PreviewFont[]).map(path);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
  return image.asPng();
}
