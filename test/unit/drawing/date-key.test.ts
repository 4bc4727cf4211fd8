import { describe, expect, it } from 'vitest';
import { KEY_DRAWINGS, KEY_HEIGHT_PX } from '../../../src/drawing/date-key.js';
import { drawDate } from '../../../src/drawing/draw-date.js';
import { english } from '../../../src/words/english.js';
import { drawnAt, entryOf, SIZES } from '../layout/support/doubt-table.js';

/** The looks that the chart draws a date with, 40 px wide or 4. */
const looksOf = (pixels: number, start: string, end?: string): string[] => {
  const entry = entryOf(start, end);
  const { shape } = drawnAt(entry, pixels, 500);
  if (typeof shape === 'string') throw new Error('out of sight');
  return drawDate({ kind: entry.kind, shape, y: 10, height: 10, markSize: SIZES.markSize }).map(({ look }) => look!);
};
const keyOf = (wanted: string): string[] =>
  KEY_DRAWINGS.find(({ item }) => item === wanted)!.shapes.map(({ look }) => look!);

describe('the key', () => {
  it('draws what it explains as the chart does', () => {
    expect(keyOf('sure')).toEqual(looksOf(40, '2020-03-01', '2020-12-31').filter((look) => look === 'sure'));
    expect(keyOf('within')).toEqual(looksOf(40, '1994'));
    expect(keyOf('before')).toEqual(looksOf(40, '[..2023-05-01]'));
    expect(keyOf('short')).toEqual(looksOf(4, '[2020-10-13..2020-11-11]'));
  });

  it('has words for each drawing, all within its width and height', () => {
    for (const { item, width, shapes } of KEY_DRAWINGS) {
      expect(english.dateKey[item]).not.toBe('');
      for (const shape of shapes) {
        if (shape.type !== 'rect') continue;
        expect(shape.x >= 0 && shape.x + shape.width <= width).toBe(true);
        expect(shape.y >= 0 && shape.y + shape.height <= KEY_HEIGHT_PX).toBe(true);
      }
    }
  });
});
