import { CHEVRON_PX, YEARS_SIZE_PX, type PinnedName } from '../layout/cascade.js';
import type { ChartEntry } from '../layout/entry-index.js';
import { shapeSize, type NameTag } from '../layout/name-tag.js';
import type { Plot } from '../layout/date-shape.js';
import { drawKind } from './draw-date.js';
import type { Shape } from './shape.js';

/** From the middle of a line of text down to its baseline, as a share of the font's size. */
export const BASELINE = 0.355;
const WORDS_GAP_PX = 8;

/**
 * Draws a name in its tag about the origin, which is the middle of the tag's left edge: to move the tag its text need
 * not be laid out again.
 *
 * @param nameWidth - of the first line, in pixels: the words for the date follow it
 */
export function drawTag(entry: ChartEntry, tag: NameTag, nameWidth: number): Shape[] {
  const { lines, words, fontSize, lineHeight, width, height, textStart, hasShape, isFramed } = tag;
  const icon = shapeSize(fontSize);
  const frame: Shape[] = isFramed
    ? [{ type: 'rect', look: 'name-tag', x: 0.5, y: 0.5 - height / 2, width: width - 1, height: height - 1, radius: 2 }]
    : [];
  const iconX = textStart - 6 - icon / 2;
  return [
    ...frame,
    ...(hasShape ? drawKind(entry.kind, iconX, 0, icon) : []),
    ...lines.map((text, row): Shape => {
      const middle = (row - (lines.length - 1) / 2) * lineHeight;
      return {
        type: 'text',
        look: isFramed ? 'name' : 'name bare',
        x: textStart,
        y: middle + fontSize * BASELINE,
        text,
        size: fontSize,
      };
    }),
    ...(words ? [wordsText(words, textStart + nameWidth + WORDS_GAP_PX, fontSize)] : []),
  ];
}

const wordsText = ({ text, font }: NonNullable<NameTag['words']>, x: number, size: number): Shape => ({
  type: 'text',
  look: font === 'stated' ? 'stated' : 'ours',
  x,
  y: size * BASELINE,
  text,
  size,
});

/** Draws a name at the edge beyond which its event lies: a chevron, the name, and its years on the inner side. */
export function drawPinned(
  { side, y, name, fontSize, years, width }: PinnedName,
  { width: plotWidth, margin }: Plot,
): Shape[] {
  const direction = side === 'start' ? 1 : -1;
  const edge = side === 'start' ? 3 - margin : plotWidth + margin - 3;
  const left = side === 'start' ? CHEVRON_PX - margin : plotWidth + margin - CHEVRON_PX - width;
  const yearsFirst = side === 'end';
  const text = (look: string, x: number, said: string, size: number, anchor?: 'end'): Shape => ({
    type: 'text',
    look,
    x,
    y: y + fontSize * BASELINE,
    text: said,
    size,
    ...(anchor ? { anchor } : {}),
  });
  const right = left + width;
  return [
    {
      type: 'path',
      look: 'chevron',
      d: `M${edge + 5 * direction} ${y - 4}L${edge} ${y}L${edge + 5 * direction} ${y + 4}`,
    },
    yearsFirst ? text('pinned', right, name, fontSize, 'end') : text('pinned', left, name, fontSize),
    ...(years
      ? [yearsFirst ? text('years', left, years, YEARS_SIZE_PX) : text('years', right, years, YEARS_SIZE_PX, 'end')]
      : []),
  ];
}
