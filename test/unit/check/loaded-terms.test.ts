import { describe, expect, it } from 'vitest';
import { article } from '../../../data/article.js';
import { loadedTerms } from '../../check/loaded-terms.js';
import { paragraphText } from '../../../src/timeline/locate-quote.js';
import { wordingFaults } from '../../check/wording-faults.js';

const found = (text: string, year?: number): string[] =>
  wordingFaults([{ path: 'p', text, ...(year !== undefined && { year }) }], loadedTerms, []).map(
    (fault) => fault.found,
  );

describe('the list of words that take a side', () => {
  it('says of each why it does, in words that complete a sentence, and what to say instead', () => {
    for (const { why, instead } of loadedTerms) {
      expect(why).toMatch(/^[a-z].*[^.]$/);
      if (instead !== undefined) expect(instead).toMatch(/[^.]$/);
    }
  });

  it('names no form twice, and each is found', () => {
    const forms = loadedTerms.flatMap((term) => term.forms);
    expect(new Set(forms.map((form) => form.toLowerCase())).size).toBe(forms.length);
    for (const form of forms) expect(found(`The ${form.replace('*', 's')}.`, 2020)).not.toEqual([]);
  });

  it.each([
    ['Azerbaijan liberated the region', ['liberated']],
    ['the occupation of the region', ['occupation']],
    ['Armenian separatists, a so-called republic', ['separatists', 'so-called']],
    ['an act of aggression by the aggressor', ['aggression', 'aggressor']],
    ['the blockade of Artsakh', ['blockade', 'Artsakh']],
    ['genocide and ethnic cleansing', ['genocide', 'ethnic cleansing']],
    ['the 44-day war', ['44-day war']],
    ['a heroic defence against terrorists', ['heroic', 'terrorists']],
  ])('finds in “%s” what is not neutral', (text, words) => {
    expect(found(text)).toEqual(expect.arrayContaining(words));
  });

  it('leaves the words in which the article tells it', () => {
    for (const paragraph of article.paragraphs) expect(found(paragraphText(paragraph))).toEqual([]);
  });

  it('offers nothing instead that is itself on the list', () => {
    for (const { instead = '' } of loadedTerms) expect(found(instead, 2020)).toEqual([]);
  });
});
