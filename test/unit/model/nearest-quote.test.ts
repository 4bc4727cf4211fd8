import { describe, expect, it } from 'vitest';
import { article } from '../../../data/article.js';
import { findNearest, nearestQuote } from '../../../src/model/nearest-quote.js';

describe('nearestQuote(quote, source)', () => {
  it('names the passage, its paragraph counted from 1 and how many letters differ', () => {
    expect(nearestQuote('until a ceasefire was singed in 1994', article)).toBe(
      '“until a ceasefire was signed in 1994” in paragraph 18, 2 letters differ',
    );
    expect(nearestQuote('Since then, the conflict has remainet', article)).toMatch(
      /in paragraph 18, 1 letter differs$/,
    );
  });

  it('is undefined where less than half of the letters agree', () => {
    expect(nearestQuote('ЖЖЖЖЖЖЖЖЖЖЖЖ', article)).toBeUndefined();
  });

  it('never points at a heading or a link of the site', () => {
    expect(findNearest('Azerbaijan-Armenia Conflic!', article)?.paragraph).not.toBe(14);
  });

  it('takes well under a tenth of a second in 100 kB', () => {
    const paragraphs = Array.from({ length: 20 }, (_, index) => [...article.paragraphs, `Paragraph ${index}.`]).flat();
    const long = { ...article, paragraphs };
    const quote = 'a war between Armenia and Azerbaijan that lasted until a cease-fire was signed in 1994';
    const began = performance.now();
    expect(findNearest(quote, long)?.distance).toBe(1);
    expect(performance.now() - began).toBeLessThan(100);
  });
});
