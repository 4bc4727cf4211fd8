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

  it('breaks what has no spaces between words where a word of its language ends', () => {
    expect(wrapName('停戦協定が署名された', 60, width)).toEqual(['停戦協定が', '署名された']);
    expect(wrapName('การหยุดยิงมีผลบังคับใช้', 140, width)).toEqual(['การหยุดยิงมี', 'ผลบังคับใช้']);
  });

  it('lets no line begin with what closes or follows a word, nor end with what opens one', () => {
    expect(wrapName('停戦協定「和平」が署名された。', 60, width)).toEqual(['停戦協定', '「和平」が', '署名された。']);
    expect(wrapName('停戦、署名、発効（2020年）。', 80, width)).toEqual(['停戦、署名、発効', '（2020年）。']);
    expect(wrapName('《停火协议》，双方签署。', 60, width)).toEqual(['《停火', '协议》，', '双方签署。']);
    expect(wrapName('“Waffenstillstand”unterzeichnet', 190, width)).toEqual(['“Waffenstillstand”', 'unterzeichnet']);
  });

  it('keeps the brackets of a year with it, and breaks an address after its signs', () => {
    expect(wrapName('A ceasefire (2020)', 120, width)).toEqual(['A ceasefire', '(2020)']);
    expect(wrapName('Ceasefire(2020)signed', 120, width)).toEqual(['Ceasefire', '(2020)signed']);
    expect(wrapName('https://example.org/treaty?year=2020', 150, width)).toEqual([
      'https://',
      'example.org/',
      'treaty?year=',
      '2020',
    ]);
  });

  it('keeps signs with their characters where a word is wider than a line, as long as both fit', () => {
    expect(wrapName('「アルメニア」。', 40, width)).toEqual(['「アルメ', 'ニア」。']);
    expect(wrapName('停戦協定。', 20, width)).toEqual(['停戦', '協', '定。']);
    expect(wrapName('……', 10, width)).toEqual(['…', '…']);
    expect(wrapName('（一）', 20, width)).toEqual(['（一', '）']);
  });

  it('breaks at no space that is made to hold words together', () => {
    expect(wrapName('Un «\u00a0accord\u00a0»', 100, width)).toEqual(['Un', '«\u00a0accord\u00a0»']);
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
    expect(fitName('', -5, width)).toBe('…');
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
