import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../../../data/article.js';
import { locateQuote, paragraphRole, paragraphText } from '../../../src/timeline/locate-quote.js';
import type { Source } from '../../../src/timeline/types.js';

const source = (...paragraphs: Source['paragraphs']): Source => ({ publisher: 'P', published: '2023', paragraphs });

describe('locateQuote(quote, source)', () => {
  it('finds the paragraph and the characters of a quotation', () => {
    expect(locateQuote('in 1994', source('First.', 'Signed in 1994. Then'))).toEqual({
      found: true,
      paragraph: 1,
      start: 7,
      end: 14,
    });
  });

  it.each([
    ['another case', 'signed'],
    ['straight for curly quotation marks', '"Signed"'],
    ['a plain for a no-break space', 'on 1 May'],
    ['a space too many', 'Signed  in'],
    ['nothing', ''],
  ])('normalises nothing: %s is missing', (_, quote) => {
    expect(locateQuote(quote, source('“Signed” in 1994, on 1\u00a0May'))).toEqual({
      found: false,
      fault: 'missing quote',
    });
  });

  it('finds a letter only in the form it was written in', () => {
    expect(locateQuote('e\u0301t\u00e9', source('\u00e9t\u00e9')).found).toBe(false);
  });

  it.each([
    ['in two paragraphs', source('a word', 'a word')],
    ['twice in one', source('a word and a word')],
    ['in a heading too', source('a word', { text: 'a word', role: 'heading' })],
  ])('calls a quotation that stands %s ambiguous', (_, twice) => {
    expect(locateQuote('a word', twice)).toEqual({ found: false, fault: 'ambiguous quote' });
  });

  it('counts places that overlap', () => {
    expect(locateQuote('aa', source('aaa'))).toEqual({ found: false, fault: 'ambiguous quote' });
  });

  it.each([
    ['heading', 'quote of a heading'],
    ['site-link', 'quote of a site link'],
  ] as const)('does not take the words of a %s', (role, fault) => {
    expect(locateQuote('word', source('text', { text: 'a word', role }))).toEqual({ found: false, fault });
  });

  it('finds any passage of the article that stands in it once, and no corrupted one', () => {
    const texts = article.paragraphs.filter((paragraph) => !paragraphRole(paragraph)).map(paragraphText);
    const passage = fc
      .constantFrom(...texts)
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 80 }))
          .map(([at, length]) => text.slice(at, at + length)),
      );
    const whole = article.paragraphs.map(paragraphText).join('\n');
    const times = (quote: string): number => whole.split(quote).length - 1;
    fc.assert(
      fc.property(passage, fc.nat(), (quote, at) => {
        const match = locateQuote(quote, article);
        if (match.found) {
          expect(paragraphText(article.paragraphs[match.paragraph]!).slice(match.start, match.end)).toBe(quote);
        } else
          expect([match.fault, whole.indexOf(quote) < whole.lastIndexOf(quote)]).toEqual(['ambiguous quote', true]);
        const corrupted = `${quote.slice(0, at % quote.length)}\u00a4${quote.slice((at % quote.length) + 1)}`;
        expect(times(corrupted)).toBe(0);
        expect(locateQuote(corrupted, article)).toEqual({ found: false, fault: 'missing quote' });
      }),
      { numRuns: 500 },
    );
  });
});
