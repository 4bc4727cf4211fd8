import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf, parseInterval } from '../../../src/dates/edtf.js';

const iso = (time: number): string | number => (Number.isFinite(time) ? new Date(time).toISOString() : time);
const bounds = (text: string): (string | number)[] | undefined => {
  const date = parseEdtf(text);
  return date && [iso(date.min), iso(date.max)];
};
const day = (text: string): string => `${text}T00:00:00.000Z`;

describe('parseEdtf(text)', () => {
  it.each([
    ['1994', '1994-01-01', '1995-01-01'],
    ['+1994', '1994-01-01', '1995-01-01'],
    ['0000', '0000-01-01', '0001-01-01'],
    ['0050', '0050-01-01', '0051-01-01'],
    ['-0043', '-000043-01-01', '-000042-01-01'],
    ['Y10000', '+010000-01-01', '+010001-01-01'],
    ['2020-09', '2020-09-01', '2020-10-01'],
    ['2020-12', '2020-12-01', '2021-01-01'],
    ['2023-05-01', '2023-05-01', '2023-05-02'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
  ])('reads %s as the time from its first moment up to, not including, the next', (text, min, max) => {
    expect(bounds(text)).toEqual([day(min), day(max)]);
  });

  it('reads times of day in UTC, to the minute or the second', () => {
    expect(bounds('2020-09-27T04:30Z')).toEqual(['2020-09-27T04:30:00.000Z', '2020-09-27T04:31:00.000Z']);
    expect(bounds('2020-09-27T04:30:59Z')).toEqual(['2020-09-27T04:30:59.000Z', '2020-09-27T04:31:00.000Z']);
    expect(bounds('2020-09-27T04:30')).toBeUndefined();
    expect(bounds('2020-09-27T24:00Z')).toBeUndefined();
  });

  it.each([
    ['199X', '1990-01-01', '2000-01-01', 'decade'],
    ['19XX', '1900-01-01', '2000-01-01', 'century'],
    ['1XXX', '1000-01-01', '2000-01-01', 'millennium'],
    ['-019X', '-000199-01-01', '-000189-01-01', 'decade'],
    ['2020-XX', '2020-01-01', '2021-01-01', 'year'],
    ['2020-XX-XX', '2020-01-01', '2021-01-01', 'year'],
    ['2020-09-XX', '2020-09-01', '2020-10-01', 'month'],
  ])('covers all that the unknown digits of %s may stand for', (text, min, max, precision) => {
    expect(bounds(text)).toEqual([day(min), day(max)]);
    expect(parseEdtf(text)?.precision).toBe(precision);
  });

  it.each([
    ['2020-21', '2020-03-01', '2020-06-01'],
    ['2020-22', '2020-06-01', '2020-09-01'],
    ['2020-23', '2020-09-01', '2020-12-01'],
    ['2020-24', '2020-12-01', '2021-03-01'],
  ])('reads the season %s as three northern months', (text, min, max) => {
    expect(bounds(text)).toEqual([day(min), day(max)]);
    expect(parseEdtf(text)?.precision).toBe('season');
  });

  it.each([
    ['1994~', '1993-01-01', '1996-01-01'],
    ['1994%', '1993-01-01', '1996-01-01'],
    ['2020-09~', '2020-08-01', '2020-11-01'],
    ['2023-05-01~', '2023-04-30', '2023-05-03'],
    ['199X~', '1980-01-01', '2010-01-01'],
    ['1994?', '1994-01-01', '1995-01-01'],
  ])('widens %s by one unit of its precision on each side only where it is approximate', (text, min, max) => {
    expect(bounds(text)).toEqual([day(min), day(max)]);
  });

  it('says whether a date is approximate, uncertain or both', () => {
    const doubts = ['1994', '1994~', '1994?', '1994%'].map((text) => parseEdtf(text));
    expect(doubts.map((date) => [date?.approximate, date?.uncertain])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it.each([
    ['[1987..1989]', day('1987-01-01'), day('1990-01-01')],
    ['[2020-10-13..2020-11-11]', day('2020-10-13'), day('2020-11-12')],
    ['[1994..2023-05-01]', day('1994-01-01'), day('2023-05-02')],
    ['[1990,1992]', day('1990-01-01'), day('1993-01-01')],
    ['[1992, 1990]', day('1990-01-01'), day('1993-01-01')],
    ['[1993,1994,1994-05]', day('1993-01-01'), day('1995-01-01')],
    ['[..2023-05-01]', -Infinity, day('2023-05-02')],
    ['[2023-05-01..]', day('2023-05-01'), Infinity],
  ])('reads the one-of set %s as lying within all its members', (text, min, max) => {
    expect(bounds(text)).toEqual([min, max]);
    expect(parseEdtf(text)?.set).toBe(true);
  });

  it('knows what the first and the last member of a set cover', () => {
    const { first, last, members } = parseEdtf('[1994..2023-05-01]')!;
    expect(first.map(iso)).toEqual([day('1994-01-01'), day('1995-01-01')]);
    expect(last.map(iso)).toEqual([day('2023-05-01'), day('2023-05-02')]);
    expect(members.map(({ precision }) => precision)).toEqual(['year', 'day']);
  });

  it.each([
    ...['', ' ', '19911', '1991 ', '94', '1991-13', '1991-00', '1991-1', '2023-02-29', '2023-04-31', '1900-02-29'],
    ...[
      '2020-09-00',
      '1991/1994',
      '..',
      '[..]',
      '[]',
      '[1991',
      '[1991..1990]',
      '[1990..1991..1992]',
      '[1990,]',
      '[1990,x]',
    ],
    ...[
      '199X-05',
      '2020-XX-05',
      '2020-09-XXT04:30Z',
      '2020-21-01',
      '2020-24-XX',
      '-0000',
      'Y01994',
      'Y10001',
      'Y10000-05',
    ],
    ...['1994~?', '~1994', '1X94', '2023-05-01T04Z', '２０２３', 'yesterday', '__proto__'],
  ])('is undefined for %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('is undefined for what is not a text', () => {
    for (const value of [undefined, null, 1994, {}, ['1994']]) expect(parseEdtf(value as string)).toBeUndefined();
  });

  it('never throws, and never ends before it begins', () => {
    const likely = fc.stringMatching(/^[[\]\-+0-9XYTZ.,:~?%/ ]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        const date = parseEdtf(text);
        if (date) expect(date.min).toBeLessThan(date.max);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the edtf package on years, months and days', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    // In the years 0 to 99 the package falls for what `Date.UTC` makes of them.
    const year = fc.oneof(fc.integer({ min: -9999, max: -1 }), fc.integer({ min: 100, max: 9999 }));
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `-${two(number)}`);
    // The package takes 30 February for 1 March, and we for a mistake.
    const dayOfMonth = fc.integer({ min: 1, max: 28 }).map((number) => `-${two(number)}`);
    const rest = fc.oneof(
      fc.constant(''),
      month,
      fc.tuple(month, dayOfMonth).map((fields) => fields.join('')),
    );
    fc.assert(
      fc.property(year, rest, fc.constantFrom('', '?'), (number, fields, mark) => {
        const text = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}${fields}${mark}`;
        const { min, max } = parseEdtf(text)!;
        const oracle = edtf(text);
        expect([min, max]).toEqual([oracle.min, oracle.max + 1]);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows how long each month is, in any year', () => {
    const length = (year: string, month: number): number =>
      Array.from(
        { length: 31 },
        (_, index) => `${year}-${String(month).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`,
      ).filter(parseEdtf).length;
    const months = (year: string): number[] => Array.from({ length: 12 }, (_, index) => length(year, index + 1));
    const common = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const leap = common.with(1, 29);
    expect(['2023', '1900', '0001', '0099'].map(months)).toEqual([common, common, common, common]);
    expect(['2020', '2000', '0000', '0004', '-0004'].map(months)).toEqual([leap, leap, leap, leap, leap]);
  });

  it('agrees with the edtf package on the ends of sets', () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const date = parseEdtf(`[${from}..${to}]`)!;
        expect(date.min).toBe(edtf(String(from)).min);
        expect(date.max).toBe(edtf(String(to)).max + 1);
      }),
    );
  });
});

describe('parseInterval(text)', () => {
  it('reads two dates, both ends included', () => {
    const { start, end } = parseInterval('2020-09/2020-11')!;
    expect([iso(start.min), iso(end.max)]).toEqual([day('2020-09-01'), day('2020-12-01')]);
  });

  it('takes one date for the interval of itself', () => {
    const { start, end } = parseInterval('1994')!;
    expect([iso(start.min), iso(end.max)]).toEqual([day('1994-01-01'), day('1995-01-01')]);
  });

  it.each(['', '/', '1991/', '/1994', '1991/..', '../1994', '1991/1992/1993', '1991/x'])(
    'is undefined for %j',
    (text) => {
      expect(parseInterval(text)).toBeUndefined();
    },
  );
});
