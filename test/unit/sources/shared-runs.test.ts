import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedRuns, stretchesSharing, windowsSharingMost } from '../../../src/sources/shared-runs.js';

describe('sharedRuns(quote, length)', () => {
  it('counts the runs of a text that stand in the quotation too', () => {
    expect([...sharedRuns('a war', 3)('the war')]).toEqual([0, 0, 0, 0, 1, 2, 2, 2]);
  });

  it('misses none', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });
    fc.assert(
      fc.property(letters, letters, (quote, text) => {
        const before = sharedRuns(quote, 3)(text);
        for (let at = 0; at + 3 <= text.length; at++) {
          const shared = quote.includes(text.slice(at, at + 3));
          expect(before[at + 1]! - before[at]!).toBe(shared ? 1 : 0);
        }
      }),
    );
  });
});

describe('stretchesSharing(before, width, least)', () => {
  it('joins the windows that share enough', () => {
    const before = sharedRuns('abcdef', 3)('......abcdef............abc.......');
    expect(stretchesSharing(before, 6, 4)).toEqual([{ start: 4, end: 12 }]);
    expect(stretchesSharing(before, 6, 1)).toEqual([
      { start: 1, end: 15 },
      { start: 19, end: 30 },
    ]);
  });
});

describe('windowsSharingMost(before, width)', () => {
  it('gives for each half of a width the window that shares most, where one shares anything', () => {
    const before = sharedRuns('abcdef', 3)('....................abcdef....................');
    expect(windowsSharingMost(before, 10)).toEqual([
      { start: 14, end: 24, shared: 4 },
      { start: 15, end: 25, shared: 4 },
      { start: 20, end: 30, shared: 4 },
    ]);
  });
});
