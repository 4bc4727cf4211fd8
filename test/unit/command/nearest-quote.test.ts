import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../../../data/article.js';
import { locateQuote, paragraphRole, paragraphText } from '../../../src/timeline/locate-quote.js';
import { findNearest, nearestQuote } from '../../../src/command/nearest-quote.js';
import type { Source } from '../../../src/timeline/types.js';

describe('nearestQuote(quote, source)', () => {
  it.each(['end. Begin', 'end.\nBegin', 'end.\n\nBegin', 'end.Begin'])(
    'says that %j spans a paragraph break',
    (quote) => {
      const source = { publisher: 'P', published: '2023', paragraphs: ['The end.', 'Begin here'] };
      expect(locateQuote(quote, source)).toEqual({ found: false, fault: 'missing quote' });
      expect(nearestQuote(quote, source)).toBe('across paragraphs');
    },
  );

  it('names the passage, its paragraph counted from 1 and how many letters differ', () => {
    expect(nearestQuote('until a ceasefire was singed in 1994', article)).toBe(
      '“until a ceasefire was signed in 1994” in paragraph 18, 2 letters differ',
    );
    expect(nearestQuote('Since then, the conflict has remainet', article)).toBe(
      '“Since then, the conflict has remained” in paragraph 18, 1 letter differs',
    );
  });

  it('is undefined where less than half of the letters agree', () => {
    expect(nearestQuote('ЖЖЖЖЖЖЖЖЖЖЖЖ', article)).toBeUndefined();
    expect(nearestQuote('Ж'.repeat(200), article)).toBeUndefined();
    expect(nearestQuote('Ж', article)).toBeUndefined();
  });

  it('never points at a heading or a link of the site', () => {
    expect(findNearest('Azerbaijan-Armenia Conflic!', article)?.paragraph).not.toBe(14);
  });

  it('finds a long passage of which a part was left out, in a source of 100 kB', () => {
    const text = paragraphText(article.paragraphs[17]!);
    const paragraphs = Array.from({ length: 25 }, () => article.paragraphs).flat();
    const nearest = findNearest(`${text.slice(0, 100)} … ${text.slice(150)}`, { ...article, paragraphs });
    expect(nearest).toMatchObject({ paragraph: 17, start: 0, text });
  });

  it('finds a passage wherever it stands in a long paragraph', () => {
    const passage = paragraphText(article.paragraphs[17]!).slice(0, 100);
    for (let start = 0; start <= 700; start += 35) {
      const source = { ...article, paragraphs: ['x'.repeat(start) + passage + 'x'.repeat(700 - start)] };
      const nearest = findNearest(passage.replace('declared', 'declined'), source);
      expect(nearest).toEqual({ paragraph: 0, start, text: passage, distance: 2 });
    }
  });

  it('takes no more than seconds for a long quotation of a text that repeats one letter', () => {
    const source = { ...article, paragraphs: ['a'.repeat(100_000)] };
    const quote = `${'a'.repeat(2000)}###${'a'.repeat(2000)}`;
    expect(findNearest(quote, source)?.distance).toBe(3);
    expect(findNearest(quote.replaceAll('aa', 'a#'), source)).toBeUndefined();
  }, 20_000);

  it('searches no source that is too large for the quotation', () => {
    const paragraphs = Array.from({ length: 20 }, () => 'x'.repeat(100_000));
    expect(findNearest(`${'x'.repeat(800)}y`, { ...article, paragraphs })).toBeUndefined();
  });
});

/** How far a quotation is from the passages that end at each character of a text, worked out cell by cell. */
function distancesAt(quote: string, text: string): number[] {
  let column = Array.from({ length: quote.length + 1 }, (_, row) => row);
  return Array.from(text.split(''), (letter) => {
    const next = [0];
    for (let row = 1; row <= quote.length; row++) {
      const change = column[row - 1]! + (quote[row - 1] === letter ? 0 : 1);
      next.push(Math.min(change, column[row]! + 1, next[row - 1]! + 1));
    }
    column = next;
    return next[quote.length]!;
  });
}

/** How far two texts are from each other as wholes. */
function distanceBetween(one: string, other: string): number {
  let column = Array.from({ length: one.length + 1 }, (_, row) => row);
  for (const letter of other.split('')) {
    const next = [column[0]! + 1];
    for (let row = 1; row <= one.length; row++) {
      const change = column[row - 1]! + (one[row - 1] === letter ? 0 : 1);
      next.push(Math.min(change, column[row]! + 1, next[row - 1]! + 1));
    }
    column = next;
  }
  return column[one.length]!;
}

interface Case {
  readonly source: Source;
  readonly quote: string;
  /** Where the quotation was taken from, before anything in it was changed. */
  readonly taken: { readonly paragraph: number; readonly start: number; readonly end: number };
  readonly changes: number;
}

const words = fc.constantFrom(
  'war',
  'peace',
  'the ',
  'a',
  'corridor',
  ' ',
  '. ',
  'é',
  'Лачин',
  '“',
  '”',
  '\ud83d\udd4a',
);
const sources: fc.Arbitrary<Source> = fc.oneof(
  fc.constant(article),
  fc
    .array(
      fc.oneof(
        fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
        fc.string({ minLength: 1 }),
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((paragraphs) => ({ publisher: 'P', published: '2023', paragraphs })),
);

/** A passage of a source with up to three letters changed, put in or left out. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    source: sources,
    paragraph: fc.nat(),
    at: fc.nat(),
    length: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 250 })),
    changes: fc.array(
      fc.record({ at: fc.nat(), out: fc.boolean(), letter: fc.constantFrom('', 'a', 'e', ' ', 'W', '¤', '’') }),
      { maxLength: 3 },
    ),
  })
  .map(({ source, paragraph: anyParagraph, at, length, changes }) => {
    const paragraph = anyParagraph % source.paragraphs.length;
    const text = paragraphText(source.paragraphs[paragraph]!);
    const start = at % text.length;
    const end = Math.min(start + length, text.length);
    const quote = changes.reduce(
      (words, { at: place, out, letter }) => {
        const here = place % words.length || 0;
        return words.slice(0, here) + letter + words.slice(here + (out ? 1 : 0));
      },
      text.slice(start, end),
    );
    return { source, quote, taken: { paragraph, start, end }, changes: changes.length };
  });

/** Every place a quotation stands at letter for letter, headings and links of the site included. */
const placesOf = (quote: string, { paragraphs }: Source): [number, number][] =>
  paragraphs.flatMap((item, paragraph) => {
    const text = paragraphText(item);
    return [...text.split('').keys()].flatMap((at): [number, number][] =>
      text.startsWith(quote, at) ? [[paragraph, at]] : [],
    );
  });

describe('a quotation with up to three letters changed, put in or left out', () => {
  it('is found where it stands once, called ambiguous where it stands more often, else missing', () => {
    fc.assert(
      fc.property(cases, ({ source, quote }) => {
        const match = locateQuote(quote, source);
        const places = quote === '' ? [] : placesOf(quote, source);
        if (places.length > 1) expect(match).toEqual({ found: false, fault: 'ambiguous quote' });
        else if (places.length === 1) {
          const [paragraph, start] = places[0]!;
          const role = paragraphRole(source.paragraphs[paragraph]!)?.replace('-', ' ');
          const place = { found: true, paragraph, start, end: start + quote.length };
          expect(match).toEqual(role ? { found: false, fault: `quote of a ${role}` } : place);
        } else {
          expect(match.found).toBe(false);
          expect(match).toHaveProperty('fault', 'missing quote');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has for its nearest the first of the passages that differ least, where it was taken from if no other is as near', () => {
    let right = 0;
    fc.assert(
      fc.property(cases, ({ source, quote, taken, changes }) => {
        fc.pre(quote !== '' && placesOf(quote, source).length === 0);
        const distances = source.paragraphs.map((item) =>
          paragraphRole(item) ? [] : distancesAt(quote, paragraphText(item)),
        );
        const least = Math.min(...distances.map((row) => Math.min(...row, quote.length)));
        const nearest = findNearest(quote, source);
        if (least > quote.length / 2) {
          expect(nearest).toBeUndefined();
          return;
        }

        const { text, paragraph, start, distance } = nearest!;
        expect(distance).toBe(least);
        expect(paragraph).toBe(distances.findIndex((row) => row.includes(least)));
        expect(paragraphText(source.paragraphs[paragraph]!).slice(start, start + text.length)).toBe(text);
        expect(distanceBetween(quote, text)).toBe(distance);

        const near = (end: number): boolean => Math.abs(end - taken.end) <= 2 * changes;
        const only = distances.every((row, index) =>
          row.every((value, at) => value > least || (index === taken.paragraph && near(at + 1))),
        );
        if (!only) return;
        right++;
        expect(paragraph).toBe(taken.paragraph);
        expect(near(start + text.length)).toBe(true);
        // Its end, its length and the quotation's length may each be off.
        expect(Math.abs(start - taken.start)).toBeLessThanOrEqual(4 * changes);
      }),
      { numRuns: 1000 },
    );
    // It was put to the test often enough.
    expect(right).toBeGreaterThan(300);
  });
});
