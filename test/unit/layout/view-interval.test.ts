import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parseView, unitAround } from '../../../src/layout/view-interval.js';
import { DAY, duration, HOUR, type View } from '../../../src/layout/view.js';

const SEED = 19940512;
const YEAR = 365.2425 * DAY;
/** EDTF writes years of four digits. */
const [FIRST, LAST] = [Date.UTC(-9999, 0), Date.UTC(9999, 0)];

const view = fc
  .tuple(
    fc.double({ min: Math.log(HOUR), max: Math.log(19_990 * YEAR), noNaN: true }).map(Math.exp),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([length, place]): View => {
    const start = FIRST + place * (LAST - FIRST - length);
    return { start, end: start + length };
  });
const width = fc.integer({ min: 280, max: 2560 });

describe('formatView(view, width) and parseView(text)', () => {
  it('give the same picture again: less than a pixel off at each end, from one hour to 20,000 years', () => {
    fc.assert(
      fc.property(view, width, (shown, wide) => {
        const text = formatView(shown, wide);
        const read = parseView(text);
        const pixel = duration(shown) / wide;
        expect(read, text).toBeDefined();
        expect(Math.abs(read!.start - shown.start) / pixel, text).toBeLessThanOrEqual(1);
        expect(Math.abs(read!.end - shown.end) / pixel, text).toBeLessThanOrEqual(1);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('formatView(view)', () => {
  it('writes years of more than four digits as the last year of four', () => {
    const far = parseView('Y-10000/Y10000')!;
    expect(formatView(far, 800)).toBe('-9999/9999');
    expect(formatView({ start: Date.UTC(-12_000, 0), end: Date.UTC(12_000, 0) }, 800)).toBe('-9999/9999');
  });
});

describe('parseView(text)', () => {
  it('includes both ends', () => {
    expect(parseView('1988/1994')).toEqual({ start: Date.UTC(1988, 0), end: Date.UTC(1995, 0) });
    expect(parseView('2020-09/2020-11')).toEqual({ start: Date.UTC(2020, 8), end: Date.UTC(2020, 11) });
  });

  it('reads one date as the interval of itself, and years before ours', () => {
    expect(parseView('1994')).toEqual({ start: Date.UTC(1994, 0), end: Date.UTC(1995, 0) });
    expect(parseView('-0043/-0001')).toEqual({ start: Date.UTC(-43, 0), end: new Date(0).setUTCFullYear(0, 0, 1) });
  });

  it.each([
    '',
    '/',
    '1988/',
    '/1994',
    '1994/1988',
    '..',
    '1988/..',
    '../1994',
    '[..1994]/1995',
    '1988/1990/1994',
    '1988-13',
  ])('returns undefined for %j', (text) => {
    expect(parseView(text)).toBeUndefined();
  });

  it('never throws', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789-/.[]TZX~?%Y: ') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const read = parseView(text);
        if (read) expect(read.end).toBeGreaterThan(read.start);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});

describe('formatView(view, width)', () => {
  it('says whole years where those are finer than a pixel', () => {
    expect(formatView({ start: Date.UTC(1000, 0), end: Date.UTC(2000, 0) }, 800)).toBe('1000/1999');
    expect(formatView({ start: Date.UTC(1988, 0), end: Date.UTC(1995, 0) }, 800)).toBe('1988/1994');
  });

  it('writes the coarsest precision that is finer than a pixel', () => {
    expect(formatView({ start: Date.UTC(2020, 8), end: Date.UTC(2020, 11) }, 800)).toBe('2020-09/2020-11');
    expect(formatView({ start: Date.UTC(2020, 8, 27), end: Date.UTC(2020, 8, 28) }, 800)).toBe('2020-09-27/2020-09-27');
    expect(formatView({ start: Date.UTC(2020, 8, 27, 4, 30), end: Date.UTC(2020, 8, 27, 6) }, 60)).toBe(
      '2020-09-27T04:30Z/2020-09-27T05:59Z',
    );
  });
});

describe('unitAround(time, length)', () => {
  it('is the year, month, day, minute or second a moment lies in, by how long the view is', () => {
    const time = Date.UTC(2020, 8, 27, 4, 30, 12);
    expect(unitAround(time, 40 * YEAR)).toEqual({ start: Date.UTC(2020, 0), end: Date.UTC(2021, 0) });
    expect(unitAround(time, YEAR)).toEqual({ start: Date.UTC(2020, 8), end: Date.UTC(2020, 9) });
    expect(unitAround(time, 30 * DAY)).toEqual({ start: Date.UTC(2020, 8, 27), end: Date.UTC(2020, 8, 28) });
    expect(unitAround(time, HOUR)).toEqual({
      start: Date.UTC(2020, 8, 27, 4, 30),
      end: Date.UTC(2020, 8, 27, 4, 31),
    });
    expect(unitAround(time, HOUR / 60)).toEqual({ start: time, end: time + 1000 });
  });
});
