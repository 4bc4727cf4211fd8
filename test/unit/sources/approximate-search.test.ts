import approxStringMatch from 'approx-string-match';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximateSearch } from '../../../src/sources/approximate-search.js';

const search = (pattern: string, text: string, most: number, anchored = false) =>
  approximateSearch(pattern)(text, { start: 0, end: text.length, most, anchored });

describe('approximateSearch(pattern)', () => {
  it('finds where the passage ends that differs least, and by how many letters', () => {
    expect(search('in 1994', 'signed in 1994.', 0)).toEqual({ end: 14, distance: 0 });
    expect(search('in 1993', 'signed in 1994.', 2)).toEqual({ end: 14, distance: 1 });
  });

  it('finds nothing where more letters differ than may', () => {
    expect(search('war', 'peace', 1)).toBeUndefined();
    expect(search('', 'peace', 2)).toBeUndefined();
  });

  it('looks at no more of the text than it is told to', () => {
    const look = approximateSearch('one');
    expect(look('one two one', { start: 1, end: 10, most: 0 })).toBeUndefined();
    expect(look('one two one', { start: 1, end: 11, most: 0 })).toEqual({ end: 11, distance: 0 });
  });

  it('begins where it is told to when anchored', () => {
    expect(search('two', 'one two', 1, true)).toBeUndefined();
    expect(search('one', 'one two', 1, true)).toEqual({ end: 3, distance: 0 });
  });

  it('is as near as another search, with patterns of one to four words of bits', () => {
    const letters = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ж'), maxLength: most });
    fc.assert(
      fc.property(letters(300), letters(20), letters(110), fc.nat(60), fc.nat(250), (text, other, own, most, at) => {
        // A part of the text with other letters in it, so that there is something to find.
        const pattern = (own.length % 2 ? own : text.slice(at, at + 40) + other + text.slice(at + 45, at + 95)) || 'a';
        const allowed = Math.min(most, pattern.length);
        const [theirs] = approxStringMatch(text, pattern, allowed);
        // It never says that nothing of the text is the nearest.
        const found = search(pattern, text, allowed);
        expect(found?.distance).toBe(theirs?.errors);
        if (found)
          expect(approxStringMatch(text.slice(0, found.end), pattern, found.distance).at(-1)!.end).toBe(found.end);
      }),
      { numRuns: 2000 },
    );
  });
});
