import { KEY_DRAWINGS, KEY_HEIGHT_PX } from '../../../drawing/date-key.js';
import { drawingStyles, type TokenValue } from '../../../drawing/drawing-styles.js';
import { shapesMarkup } from '../../../drawing/markup-writer.js';
import { movedTo, type Shape } from '../../../drawing/shape.js';
import { MARGIN_PX } from '../../../layout/chart-sizes.js';
import type { Measure } from '../../../layout/name-tag.js';
import { wellFormedXml } from '../../shared/xml.js';
import type { Words } from '../../../words/words.js';

/** A drawing of the page, as the chart has it now. Lengths in pixels. */
export interface DrawnChart {
  readonly shapes: readonly Shape[];
  /** Of the plot without its margins. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** What a picture says beside the drawing. */
export interface PictureCaption {
  readonly title: string;
  /** The period that the chart shows, in words. */
  readonly period: string;
  /** Who is quoted, and where the picture is from; below the drawing. */
  readonly lines: readonly string[];
}

const SPACE_PX = 24;
/** Height of the title and the period above the drawing. */
const HEAD_PX = 84;
const KEY_PX = 36;
const LINE_PX = 20;
const TITLE_PX = 22;
const PERIOD_PX = 14;
const SMALL_PX = 12;
const GAP_PX = 8;

/**
 * Makes a file of its own from a drawing of the page, with its title above, and how to read it and its sources below.
 *
 * @param token - gives the value that a token has on the page
 * @returns the text of an SVG file
 */
export function standalonePicture(chart: DrawnChart, caption: PictureCaption, words: Words, token: TokenValue): string {
  const width = chart.width + 2 * (MARGIN_PX + SPACE_PX);
  const bottom = HEAD_PX + chart.height + SPACE_PX;
  const height = bottom + KEY_PX + caption.lines.length * LINE_PX;
  const drawing: Shape = {
    type: 'group',
    transform: movedTo(SPACE_PX + MARGIN_PX, HEAD_PX),
    children: chart.shapes,
  };
  const lines = caption.lines.map((line, row) =>
    textShape('plain', line, bottom + KEY_PX + row * LINE_PX - 4, SMALL_PX),
  );
  const shapes = [
    textShape('title', caption.title, 36, TITLE_PX),
    textShape('plain', caption.period, 60, PERIOD_PX),
    drawing,
    keyShape(bottom, chart.measure, words),
    ...lines,
  ];
  return wellFormedXml(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${drawingStyles(token)}
.title{font-family:${token('display')}}.ground{fill:${token('paper')}}</style>
<rect class="ground" width="100%" height="100%"/>
${shapesMarkup(shapes)}
</svg>`);
}

const textShape = (look: string, text: string, y: number, size: number): Shape => ({
  type: 'text',
  look,
  x: SPACE_PX,
  y,
  text,
  size,
});

/** How to read the dates, in one line. */
function keyShape(y: number, measure: Measure, words: Words): Shape {
  let x = SPACE_PX;
  const children = KEY_DRAWINGS.flatMap(({ item, width, shapes }): Shape[] => {
    const text = words.dateKey[item];
    const at = x;
    x += width + GAP_PX + measure(text, 'plain', SMALL_PX) + 2 * GAP_PX;
    return [
      { type: 'group', transform: movedTo(at, y - KEY_HEIGHT_PX / 2), children: shapes },
      { type: 'text', look: 'plain', x: at + width + GAP_PX, y: y + 4, text, size: SMALL_PX },
    ];
  });
  return { type: 'group', look: 'tone-background', children };
}
