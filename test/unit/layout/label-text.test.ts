import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, isCut, labelText, wrapText } from '../../../src/layout/label-text.js';

const SEED = 20230501;
const measure = (line: string): number => line.length * 7;
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => text.replace(/\s/g, '') || 'a'),
  fc.constantFrom('🕊️', '👩‍👩‍👧', 'Nagorno-Karabakh', 'of', 'a'),
);
const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
/** At least an ellipsis fits. */
const width = fc.integer({ min: 7, max: 300 });
const most = fc.integer({ min: 1, max: 3 });

describe('cut(text, width, measure)', () => {
  it('never exceeds the width, and splits no character in half', () => {
    fc.assert(
      fc.property(title, width, (text, wide) => {
        const short = cut(text, wide, measure);
        expect(measure(short)).toBeLessThanOrEqual(wide);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('keeps text that fits, and ends a cut text in an ellipsis', () => {
    expect(cut('Ceasefire', 63, measure)).toBe('Ceasefire');
    expect(cut('Ceasefire', 62, measure)).toBe('Ceasefi…');
    expect(cut('A ceasefire', 21, measure)).toBe('A…');
  });

  it('is as long as the width allows', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 60, unit: fc.constantFrom(...'abc') }), width, (text, wide) => {
        fc.pre(measure(text) > wide);
        expect(cut(text, wide, measure)).toHaveLength(Math.max(Math.floor(wide / 7), 1));
      }),
      { seed: SEED },
    );
  });
});

describe('wrapText(text, width, most, measure)', () => {
  it('keeps to the number of lines and to the width, and splits no character', () => {
    fc.assert(
      fc.property(title, width, most, (text, wide, lines) => {
        const wrapped = wrapText(text, wide, lines, measure);
        expect(wrapped.length).toBeGreaterThan(0);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) {
          expect(measure(line)).toBeLessThanOrEqual(wide);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('keeps the whole title where no line is cut', () => {
    fc.assert(
      fc.property(title, width, most, (text, wide, lines) => {
        fc.pre(!text.includes('…'));
        const wrapped = wrapText(text, wide, lines, measure);
        if (wrapped.at(-1)!.endsWith('…')) return;
        expect(wrapped.join(' ')).toBe(text);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('cuts nothing that fits on one line', () => {
    fc.assert(
      fc.property(title, most, (text, lines) => {
        expect(wrapText(text, measure(text), lines, measure)).toEqual([text]);
      }),
      { seed: SEED },
    );
  });

  it('goes to the next line between words, and cuts only the last', () => {
    expect(wrapText('War and a ceasefire', 63, 2, measure)).toEqual(['War and a', 'ceasefire']);
    expect(wrapText('War and a ceasefire in 1994', 63, 2, measure)).toEqual(['War and a', 'ceasefir…']);
    expect(wrapText('Ceasefire in 1994', 35, 2, measure)).toEqual(['Ceas…']);
  });
});

describe('labelText(title, when, width, lines, measure)', () => {
  it('is as wide as its widest line, keeps the title to the width, and never cuts the words below', () => {
    fc.assert(
      fc.property(title, fc.string({ maxLength: 40 }), width, most, (text, when, wide, lines) => {
        const label = labelText(text, when, wide, lines, measure);
        const widths = [...label.lines, label.when].map(measure);
        expect(label.width).toBe(Math.max(...widths));
        for (const line of label.lines) expect(measure(line)).toBeLessThanOrEqual(wide);
        expect(['', when]).toContain(label.when);
        expect(measure(label.when)).toBeLessThanOrEqual(wide * 1.4);
        expect(label.lines.length).toBeLessThanOrEqual(lines);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('keeps all words of the title when it balances its lines', () => {
    fc.assert(
      fc.property(title, width, most, (text, wide, lines) => {
        const label = labelText(text, '', wide, lines, measure);
        const plain = wrapText(text, wide, lines, measure);
        expect(label.lines.join(' ')).toBe(plain.join(' '));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('leaves no short word alone on the last line', () => {
    expect(labelText('A ceasefire is agreed on in 1994', '', 210, 2, measure).lines).toEqual([
      'A ceasefire is',
      'agreed on in 1994',
    ]);
  });

  it('says whether the title was cut', () => {
    expect(isCut(labelText('Ceasefire', '', 63, 1, measure))).toBe(false);
    expect(isCut(labelText('Ceasefires', '', 63, 1, measure))).toBe(true);
  });
});
