import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstWindow,
  MAX_UNPAGED,
  paragraphCount,
  partsIn,
  widerWindow,
  windowWith,
} from '../../../src/sources/paragraph-window.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';

/** A timeline with sources of so many paragraphs each. */
const withSources = (counts: readonly number[]): ResolvedTimeline => {
  const sources = counts.map((count, number): [string, unknown] => [
    `source-${number}`,
    { paragraphs: Array.from({ length: count }, () => 'Text.') },
  ]);
  return { sources: Object.fromEntries(sources) } as unknown as ResolvedTimeline;
};
const counts = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 8 });
const window = fc.tuple(fc.nat(900), fc.nat(900)).map(([start, length]) => ({ start, end: start + length }));

describe('the paragraphs of the sources that are shown', () => {
  it('are all of them where there are few, and a page where there are many', () => {
    expect(firstWindow(withSources([100, MAX_UNPAGED - 100]))).toEqual({ start: 0, end: MAX_UNPAGED });
    expect(firstWindow(withSources([MAX_UNPAGED, 1]))).toEqual({ start: 0, end: 20 });
  });

  it('are exactly those of the window, each in its source', () => {
    fc.assert(
      fc.property(counts, window, (counts, { start, end }) => {
        const all = counts.flatMap((count, number) =>
          Array.from({ length: count }, (_, index) => `source-${number} ${index}`),
        );
        const shown = partsIn(withSources(counts), { start, end }).flatMap((part) =>
          Array.from({ length: part.end - part.start }, (_, index) => `${part.key} ${part.start + index}`),
        );
        expect(shown).toEqual(all.slice(start, end));
        expect(paragraphCount(withSources(counts))).toBe(all.length);
      }),
    );
  });

  it('name a source without paragraphs too', () => {
    expect(partsIn(withSources([0, 2]), { start: 0, end: 2 }).map(({ key }) => key)).toEqual(['source-0', 'source-1']);
  });

  it('grow by a page on the side that the reader asks for, and never begin before the first', () => {
    expect(widerWindow({ start: 30, end: 50 }, 'before')).toEqual({ start: 10, end: 50 });
    expect(widerWindow({ start: 10, end: 50 }, 'before')).toEqual({ start: 0, end: 50 });
    expect(widerWindow({ start: 30, end: 50 }, 'after')).toEqual({ start: 30, end: 70 });
  });

  it('hold the paragraph that a link leads to, and stay as they are where they do already', () => {
    fc.assert(
      fc.property(fc.nat(900), window, (place, before) => {
        const { start, end } = windowWith(place, before);
        expect(start <= place && place < end).toBe(true);
        expect(start).toBeGreaterThanOrEqual(0);
      }),
    );
    const before = { start: 30, end: 50 };
    expect(windowWith(49, before)).toBe(before);
    expect(windowWith(3, before)).toEqual({ start: 0, end: 13 });
  });
});
