import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/url/text-fragment.js';

const page = 'https://paper.example/a';

describe('the address of a passage', () => {
  it('names a short quotation whole, with what separates its parts encoded', () => {
    expect(textFragment(page, 'In 1991, Nagorno-Karabakh & more')).toBe(
      `${page}#:~:text=In%201991%2C%20Nagorno%2DKarabakh%20%26%20more`,
    );
  });

  it('names the first and the last words of a long one', () => {
    const long = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
    expect(textFragment(page, long)).toBe(`${page}#:~:text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29`);
  });

  it('follows a fragment the address has already', () => {
    expect(textFragment(`${page}#part`, 'one')).toBe(`${page}#part:~:text=one`);
  });

  it('is an address with one or two parts of the quotation, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (quote) => {
        const address = textFragment(page, quote);
        expect(URL.canParse(address)).toBe(true);
        const parts = address.slice(`${page}#:~:text=`.length).split(',');
        expect(parts.length).toBeLessThanOrEqual(2);
        for (const part of parts) expect(part).not.toMatch(/[-&\s]/);
      }),
    );
    expect(textFragment(page, 'half \ud800 a character')).toContain('%EF%BF%BD');
  });
});
