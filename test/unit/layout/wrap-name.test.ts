import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitName, wrapName } from '../../../src/layout/wrap-name.js';

/** Ten pixels a character. */
const width = (text: string): number => [...text].length * 10;

describe('wrapName(name, width)', () => {
  it('makes lines of about the same length', () => {
    expect(wrapName('Nagorno-Karabakh declares independence', 220, width)).toEqual([
      'Nagorno-Karabakh',
      'declares independence',
    ]);
    expect(wrapName('War', 220, width)).toEqual(['War']);
  });

  it('breaks no word that fits into a line to make lines alike', () => {
    expect(wrapName('To the Nagorno-Karabakh', 200, width)).toEqual(['To the', 'Nagorno-Karabakh']);
  });

  it('goes on with a word that is wider than a line in the next, whole characters at a time', () => {
    expect(wrapName('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 60, (text) => [...text].length * 10)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧', '👩‍👩‍👧']);
    expect(wrapName('亜亜亜亜亜', 20, width)).toEqual(['亜亜', '亜亜', '亜']);
  });

  it('loses nothing but the space at which it breaks', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 10, max: 300 }), (name, room) => {
        const squeezed = (text: string): string => text.replaceAll(/\s/g, '');
        expect(squeezed(wrapName(name, room, width).join(''))).toBe(squeezed(name));
      }),
    );
  });
});

describe('fitName(name, width)', () => {
  it('is the name where it fits, else its longest beginning with an ellipsis', () => {
    expect(fitName('A ceasefire', 110, width)).toBe('A ceasefire');
    expect(fitName('A ceasefire', 100, width)).toBe('A ceasefi…');
    expect(fitName('A ceasefire', 30, width)).toBe('A…');
  });
});
