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

  it('makes no line wider than its room, as long as one character fits, and takes no more lines than need be', () => {
    const names = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc
        .array(fc.constantFrom('a', 'war', 'ceasefire', 'Nagorno-Karabakh', '停戰', '🕊️'), { minLength: 1 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(names, fc.integer({ min: 20, max: 300 }), (name, room) => {
        const lines = wrapName(name, room, width);
        expect(lines.filter((line) => width(line) > room)).toEqual([]);
        if (width(name.trim()) <= room) expect(lines).toEqual([name.trim()]);
        // Two lines that follow each other would not fit into one.
        const words = name.trim().split(/\s+/);
        if (words.some((word) => width(word) > room)) return;
        const least = words.reduce(
          ({ count, line }, word) => {
            const longer = line === '' ? word : `${line} ${word}`;
            return width(longer) <= room ? { count, line: longer } : { count: count + 1, line: word };
          },
          { count: 1, line: '' },
        );
        expect(lines.length).toBeLessThanOrEqual(least.count + (/\s{2}/.test(name) ? 1 : 0));
      }),
    );
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
    expect(fitName('A ceasefire', 5, width)).toBe('…');
  });

  it('cuts no character of several signs in two', () => {
    expect(fitName('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 130, width)).toBe('👩‍👩‍👧👩‍👩‍👧…');
    expect(fitName('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 100, width)).toBe('👩‍👩‍👧…');
  });

  it('leaves out no more than it has to', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,80}$/), fc.integer({ min: 20, max: 900 }), (name, room) => {
        const fitted = fitName(name, room, width);
        expect(width(fitted)).toBeLessThanOrEqual(room);
        if (fitted !== name) expect(fitted.length).toBe(Math.floor(room / 10));
      }),
    );
  });
});
