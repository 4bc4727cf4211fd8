import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterMarks } from '../../../src/chart/clusters.js';
import { densityOf } from '../../../src/chart/brush.js';
import { Rows } from '../../../src/chart/rows.js';
import { cut, labelText, wrapText } from '../../../src/chart/text.js';

const anchors = fc.array(fc.double({ min: 0, max: 1000, noNaN: true })).map((times) => times.sort((a, b) => a - b));

describe('clusterMarks(anchors, separation)', () => {
  it('sets centres at least the separation apart and puts each anchor in exactly one mark, in order', () => {
    fc.assert(
      fc.property(anchors, fc.double({ min: 0.1, max: 200, noNaN: true }), (times, separation) => {
        const { length, first, last, center } = clusterMarks(times, separation);
        let next = 0;
        for (let mark = 0; mark < length; mark++) {
          expect(first[mark]).toBe(next);
          expect(last[mark]).toBeGreaterThanOrEqual(first[mark]!);
          next = last[mark]! + 1;
          if (mark > 0) expect(center[mark]! - center[mark - 1]!).toBeGreaterThanOrEqual(separation - 1e-9);
        }
        expect(next).toBe(times.length);
      }),
    );
  });

  it('leaves anchors that are apart alone', () => {
    expect([...clusterMarks([0, 10, 20], 10).center]).toEqual([0, 10, 20]);
    expect([...clusterMarks([0, 10, 20], 11).center]).toEqual([5, 20]);
  });
});

describe('Rows', () => {
  it('takes as many rows as spans overlap, and no two in a row do', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        spans.sort((a, b) => a.from - b.from);
        const rows = new Rows(50);
        const placed = spans.map(({ from, to }) => ({ from, to, row: rows.take(from, to, 0) }));
        const depth = Math.max(
          0,
          ...spans.map(({ from }) => spans.filter((other) => other.from <= from && other.to > from).length),
        );
        expect(rows.used).toBe(depth);
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) {
            if (a.row === b.row) expect(b.from).toBeGreaterThanOrEqual(a.to);
          }
        }
      }),
    );
  });

  it('keeps free what a span would like, while there is another row, and then does without', () => {
    const rows = new Rows(2);
    expect([rows.take(0, 10, 20), rows.take(15, 25, 20), rows.take(27, 30, 20)]).toEqual([0, 1, 0]);
    expect(rows.take(28, 40, 0)).toBe(1);
    expect(rows.take(29, 40, 0)).toBe(-1);
  });
});

describe('text', () => {
  const measure = (line: string): number => [...line].length * 7;

  it('is never wider than it may be, in no more lines than it may take', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (title, width, most) => {
          const lines = wrapText(title, width, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('stands whole where it fits, and ends in an ellipsis where it does not', () => {
    expect(wrapText('A ceasefire is signed', 200, 2, measure)).toEqual(['A ceasefire is signed']);
    expect(wrapText('A ceasefire is signed', 90, 2, measure)).toEqual(['A ceasefire', 'is signed']);
    expect(wrapText('Nagorno-Karabakh declares independence', 130, 2, measure)).toEqual([
      'Nagorno-Karabakh',
      'declares independe…'.slice(0, 17) + '…',
    ]);
  });

  it('never cuts a character in half', () => {
    expect(cut('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 40, measure)).not.toMatch(/[\ud800-\udbff]…|…[\udc00-\udfff]/);
  });

  it('wraps so that no word is left alone on the last line', () => {
    const { lines } = labelText('The conflict flares up again', 'late', 190, 2, measure);
    expect(lines).toEqual(['The conflict', 'flares up again']);
  });
});

describe('densityOf(anchors, span, bins)', () => {
  it('counts every anchor of the span once', () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: 1, max: 300 }), (times, bins) => {
        const counted = densityOf(times, { start: 0, end: 1000.001 }, bins).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(times.length);
      }),
    );
  });
});
