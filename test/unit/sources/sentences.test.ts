import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../../../data/article.js';
import { paragraphText } from '../../../src/timeline/locate-quote.js';
import { sentenceSplitter } from '../../../src/sources/sentences.js';

const split = (text: string, lang = 'en'): string[] => sentenceSplitter(lang)(text).map((sentence) => sentence.trim());

describe('sentenceSplitter(lang)', () => {
  it('cuts the article into the sentences a reader counts', () => {
    const counts = article.paragraphs.map((paragraph) => split(paragraphText(paragraph)).length);
    expect(counts).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1]);
  });

  it.each([
    ['an initial', 'Antony J. Blinken called. He left.', ['Antony J. Blinken called.', 'He left.']],
    ['letters with full stops', 'The U.S. Secretary spoke. So it is.', ['The U.S. Secretary spoke.', 'So it is.']],
    ['a title', 'Mr. Aliyev met Dr. Smith.', ['Mr. Aliyev met Dr. Smith.']],
    ['a month cut short', 'On Sept. 27 Armenia spoke.', ['On Sept. 27 Armenia spoke.']],
    ['a number', 'It cost 3.5 million. Then it fell.', ['It cost 3.5 million.', 'Then it fell.']],
    ['a question inside one', '“Why?” she asked. Nobody knew.', ['“Why?” she asked.', 'Nobody knew.']],
  ])('takes the full stop of %s for no end', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['curly', 'en', 'He said “Go.” Then he left.', ['He said “Go.”', 'Then he left.']],
    ['straight', 'en', 'He said "Go." Then he left.', ['He said "Go."', 'Then he left.']],
    ['set off by a space', 'fr', 'Il dit : « Oui. » Puis il partit.', ['Il dit : « Oui. »', 'Puis il partit.']],
    ['after an initial', 'en', 'By “Antony J.” Then he left.', ['By “Antony J.”', 'Then he left.']],
    ['round brackets', 'en', '(He left.) Then they came.', ['(He left.)', 'Then they came.']],
  ])('leaves a closing mark with its sentence: %s', (_, lang, text, sentences) => {
    expect(split(text, lang)).toEqual(sentences);
  });

  it('reads a language tag that is none as English', () => {
    expect(split('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  it('puts every character into exactly one sentence, and none of them is empty', () => {
    const pieces = [
      'J. ',
      'U.S. ',
      'A',
      'a',
      '. ',
      '! ',
      '?',
      '”',
      '“',
      ' » ',
      '\u2019',
      '\n',
      '\u00a0',
      '7',
      'Dr. ',
      'é',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
      // Half a surrogate pair is a character too.
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'hy', 'az', 'ja'), (whole, lang) => {
        const sentences = sentenceSplitter(lang)(whole);
        expect(sentences.join('')).toBe(whole);
        expect(sentences).not.toContain('');
      }),
      { numRuns: 1000 },
    );
  });
});
