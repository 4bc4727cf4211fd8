import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPassages } from '../../../src/sources/marked-passages.js';
import { locateQuote } from '../../../src/timeline/locate-quote.js';
import type { ResolvedCitation } from '../../../src/timeline/resolved-types.js';
import type { Citation, Source } from '../../../src/timeline/types.js';

const source = (...paragraphs: Source['paragraphs']): Source => ({ publisher: 'P', published: '2023', paragraphs });
const cite = (quote: string): Citation => ({ source: 's', quote, supports: 'event' });

describe('markedPassages(source, paragraph, citations)', () => {
  const text = 'one two three four';
  const found = (quote: string): ResolvedCitation[] => {
    const match = locateQuote(quote, source('other', text));
    return match.found ? [{ ...cite(quote), ...match }] : [];
  };
  const split = (...quotes: string[]): [string, string[]][] =>
    markedPassages(source('other', text), 1, quotes.flatMap(found)).map((piece) => [
      piece.text,
      piece.citations.map(({ quote }) => quote),
    ]);

  it('cuts a paragraph where a citation begins or ends', () => {
    expect(split('two three')).toEqual([
      ['one ', []],
      ['two three', ['two three']],
      [' four', []],
    ]);
  });

  it('keeps overlapping citations apart', () => {
    expect(split('one two', 'two three')).toEqual([
      ['one ', ['one two']],
      ['two', ['one two', 'two three']],
      [' three', ['two three']],
      [' four', []],
    ]);
  });

  it('leaves a paragraph whole where nothing in it is cited', () => {
    expect(split('other', 'missing')).toEqual([[text, []]]);
  });

  it('loses no letter, whatever is cited', () => {
    const quote = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(quote), (quotes) => {
        expect(
          split(...quotes)
            .map(([piece]) => piece)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
