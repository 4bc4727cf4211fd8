import { KEY_DRAWINGS, KEY_HEIGHT_PX } from '../../../drawing/date-key.js';
import type { DrawnChart } from '../../../drawing/draw-chart.js';
import { drawingStyles, type TokenValue } from '../../../drawing/drawing-styles.js';
import { shapesMarkup } from '../../../drawing/markup-writer.js';
import { movedTo, type Shape } from '../../../drawing/shape.js';
import { MARGIN_PX, round } from '../../../layout/chart-sizes.js';
import type { Measure } from '../../../layout/name-tag.js';
import { wrapName } from '../../../layout/wrap-name.js';
import { wellFormedXml } from '../../shared/xml.js';
import type { Words } from '../../../words/words.js';

/** What a picture says beside the drawing. */
export interface PictureCaption {
  readonly title: string;
  /** The period that the chart shows, in words. */
  readonly period: string;
  /** Who is quoted, and where the picture is from; below the drawing. */
  readonly lines: readonly string[];
}

const SPACE_PX = 24;
const TITLE_PX = 22;
const TITLE_LINE_PX = 28;
const PERIOD_PX = 14;
const LINE_PX = 20;
const KEY_LINE_PX = 26;
const SMALL_PX = 12;
const GAP_PX = 8;

/**
 * Makes a file of its own from a drawing of the page, with its title above, and how to read it and its sources below.
 *
 * @param token - gives the value that a token has on the page
 * @returns the text of an SVG file
 */
export function standalonePicture(chart: DrawnChart, caption: PictureCaption, words: Words, token: TokenValue): string {
  const room = chart.width + 2 * MARGIN_PX;
  const column = new Column(room, chart.measure);
  column.text('title', caption.title, TITLE_PX, TITLE_LINE_PX);
  column.text('plain', caption.period, PERIOD_PX, LINE_PX);
  column.space(SPACE_PX / 2);
  column.add([{ type: 'group', transform: movedTo(MARGIN_PX, 0), children: chart.shapes }], chart.height);
  column.space(SPACE_PX / 2);
  const key = keyShapes(room, chart.measure, words);
  column.add(key.shapes, key.height);
  column.space(GAP_PX);
  for (const line of caption.lines) column.text('plain', line, SMALL_PX, LINE_PX);
  const [width, height] = [room + 2 * SPACE_PX, Math.ceil(column.bottom) + SPACE_PX];
  return wellFormedXml(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${drawingStyles(token)}
.title{font-family:${token('display')}}.ground{fill:${token('paper')}}</style>
<rect class="ground" width="100%" height="100%"/>
${shapesMarkup(column.shapes)}
</svg>`);
}

/** Sets one thing below the other, from the picture's upper left corner. */
class Column {
  readonly shapes: Shape[] = [];
  bottom = SPACE_PX;
  readonly #width: number;
  readonly #measure: Measure;

  constructor(width: number, measure: Measure) {
    this.#width = width;
    this.#measure = measure;
  }

  space(height: number): void {
    this.bottom += height;
  }

  add(children: readonly Shape[], height: number): void {
    this.shapes.push({ type: 'group', transform: movedTo(SPACE_PX, this.bottom), children });
    this.bottom += height;
  }

  /** A text in as many lines as it takes. */
  text(look: string, text: string, size: number, lineHeight: number): void {
    // Only the chart's fonts are measured; the bold one is no narrower than that of the title.
    const font = look === 'title' ? 'name' : 'plain';
    for (const line of wrapName(text, this.#width, (words) => this.#measure(words, font, size))) {
      this.add([{ type: 'text', look, x: 0, y: lineHeight - size / 2, text: line, size }], lineHeight);
    }
  }
}

/** How to read the dates, in as many lines as it takes. */
function keyShapes(room: number, measure: Measure, words: Words): { shapes: Shape[]; height: number } {
  let [x, y] = [0, 0];
  const children = KEY_DRAWINGS.flatMap(({ item, width, shapes }): Shape[] => {
    const text = words.dateKey[item];
    const full = width + GAP_PX + measure(text, 'plain', SMALL_PX);
    if (x > 0 && x + full > room) [x, y] = [0, y + KEY_LINE_PX];
    const at = x;
    x += full + 2 * GAP_PX;
    return [
      { type: 'group', transform: movedTo(at, y), children: shapes },
      {
        type: 'text',
        look: 'plain',
        x: round(at + width + GAP_PX),
        y: y + KEY_HEIGHT_PX / 2 + 4,
        text,
        size: SMALL_PX,
      },
    ];
  });
  return { shapes: [{ type: 'group', look: 'tone-background', children }], height: y + KEY_LINE_PX };
}
