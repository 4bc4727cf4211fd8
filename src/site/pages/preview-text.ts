import { wrapName } from '../../layout/wrap-name.js';
import { markup, trusted, type Markup } from '../shared/markup.js';

/** Fonts of the pictures, by the class of their text. */
export type PreviewFont = 'sans' | 'sans bold' | 'serif' | 'serif italic';

/** Width in pixels of a line in a font at a size. */
export type PreviewMeasure = (text: string, font: PreviewFont, size: number) => number;

/** Inline, because the style sheet of the drawings gives texts another font. */
const FONT_STYLES: Record<PreviewFont, string> = {
  sans: "font-family:'Source Sans 3'",
  'sans bold': "font-family:'Source Sans 3';font-weight:600",
  serif: "font-family:'Source Serif 4'",
  'serif italic': "font-family:'Source Serif 4';font-style:italic",
};

interface Place {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly font: PreviewFont;
  readonly size: number;
  /** Its class in the picture's style sheet, for the colour. */
  readonly look?: string;
}

/** @returns a line of text as SVG */
export const textLine = (said: string, { x, y, font, size, look }: Place): Markup =>
  markup`<text x="${x}" y="${y}" style="${trusted(FONT_STYLES[font])}" font-size="${size}"${look !== undefined && markup` class="${look}"`}>${said}</text>
`;

interface Block {
  readonly font: PreviewFont;
  /** From the one that is wanted to the one that must do. */
  readonly sizes: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** From line to line, as a share of the size. */
  readonly leading: number;
  readonly width?: number;
  /** Its class in the picture's style sheet, for the colour. */
  readonly look?: string;
}

const LEFT = 48;
const FULL_WIDTH = 1104;

/**
 * Sets text in the largest of some sizes in which all of it has room. What has none in the smallest ends in an ellipsis,
 * after a whole word, and with the mark that closes a quotation.
 *
 * @returns the lines, and where the next block may begin
 */
export function paragraph(said: string, block: Block, measure: PreviewMeasure): { content: Markup[]; bottom: number } {
  const { font, sizes, top, bottom, leading, width = FULL_WIDTH, look } = block;
  const set = (size: number): { size: number; lines: string[]; most: number } => ({
    size,
    lines: wrapName(said, width, (line) => measure(line, font, size)),
    most: Math.max(Math.floor((bottom - top) / (size * leading)), 1),
  });
  const { size, lines, most } = sizes.map(set).find((one) => one.lines.length <= one.most) ?? set(sizes.at(-1)!);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), cutLine(lines[most - 1]!, said)] : lines;
  const height = size * leading;
  return {
    content: shown.map((line, row) =>
      textLine(line, {
        x: LEFT,
        y: Math.round(top + (row + 0.5) * height + size * 0.33),
        font,
        size,
        ...(look ? { look } : {}),
      }),
    ),
    bottom: Math.round(top + shown.length * height),
  };
}

function cutLine(line: string, said: string): string {
  const mark = /[”»“"’]$/.exec(said)?.[0] ?? '';
  return `${line.replace(/[\s,;:]+\S*$/, '')} …${mark}`;
}
