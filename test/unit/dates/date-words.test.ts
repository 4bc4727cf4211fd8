import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { dateInWords, formatEdtf, formatPeriod } from '../../../src/dates/date-words.js';
import { englishDates } from '../../../src/dates/english-dates.js';

const inWords = (start: string, end?: string, lang = 'en'): string =>
  dateInWords({ start, ...(end === undefined ? {} : { end }) }, englishDates, lang);
const period = (start: string, end: string): string =>
  formatPeriod(Date.parse(start), Date.parse(end), englishDates, 'en');

describe('dateInWords(date, words, lang)', () => {
  it.each([
    ['1994', 'some time in 1994'],
    ['2020-09', 'some time in September 2020'],
    ['2023-05-01', '1 May 2023'],
    ['2020-09-27T04:30Z', '27 September 2020, 04:30 UTC'],
    ['2020-09-27T04:30:05Z', '27 September 2020, 04:30:05 UTC'],
    ['[..2023-05-01]', 'on or before 1 May 2023'],
    ['[2023-05-01..]', 'on or after 1 May 2023'],
    ['[..1994]', 'in or before 1994'],
    ['[1901..1933]', 'between 1901 and 1933'],
    ['[2020-10-13..2020-11-11]', 'between 13 October and 11 November 2020'],
    ['[2020-12-31..2021-01-02]', 'between 31 December 2020 and 2 January 2021'],
    ['199X', 'some time in the 1990s'],
    ['000X', 'between 1 BC and 9'],
    ['19XX', 'some time in the 20th century'],
    ['1XXX', 'between 1000 and 1999'],
    ['2020-21', 'some time in spring 2020'],
    ['2020-24', 'some time in winter 2020'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', 'some time in 1 BC'],
    ['-019X', 'between 200 BC and 191 BC'],
  ])('says the moment %s as "%s"', (start, words) => {
    expect(inWords(start)).toBe(words);
  });

  it.each([
    ['1994~', 'about 1994'],
    ['1994?', 'perhaps 1994'],
    ['1994%', 'perhaps about 1994'],
    ['2023-05-01~', 'about 1 May 2023'],
    ['199X~', 'about the 1990s'],
    ['2020-24~', 'about winter 2020'],
    ['[1901~..1933]', 'between about 1901 and 1933'],
  ])('says the doubt of %s, and the date as it was written: "%s"', (start, words) => {
    expect(inWords(start)).toBe(words);
  });

  it.each([
    ['1991', '1994', '1991 to 1994'],
    ['1994', '2023-05-01', '1994 to 1 May 2023'],
    ['2020-09', '2020-11', 'September to November 2020'],
    ['2020-09', '[2020-10-13..2020-11-11]', 'September 2020 to between 13 October and 11 November 2020'],
    ['[1901..1933]', '[1901..1933]', 'some time between 1901 and 1933'],
    ['1994', '1994', 'some time in 1994'],
    ['1994', '..', 'since 1994'],
    ['2020-09', '..', 'since September 2020'],
  ])('says %s to %s as "%s"', (start, end, words) => {
    expect(inWords(start, end)).toBe(words);
  });

  it('says each end of a set no more precisely than it is known', () => {
    expect(inWords('[1994..2023-05-01]')).toBe('between 1994 and 1 May 2023');
  });

  it('returns text that is no EDTF as it is', () => {
    expect(inWords('soon')).toBe('soon');
    expect(inWords('1991', 'soon')).toBe('1991/soon');
  });

  it('writes plain English dates with the day first, and others as their language does', () => {
    expect(inWords('2023-05-01', undefined, 'en-US')).toBe('May 1, 2023');
    expect(inWords('2023-05-01', undefined, 'de')).toBe('1. Mai 2023');
  });

  it('never throws', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[[\]\-0-9XYTZ.,:~?%]{0,16}$/));
    fc.assert(fc.property(text, fc.option(text, { nil: undefined }), (start, end) => void inWords(start, end)));
  });
});

describe('formatEdtf(date, words, lang)', () => {
  it.each([
    ['2023-05-01', '1 May 2023'],
    ['2023', '2023'],
    ['[1987..1989]', 'between 1987 and 1989'],
  ])('says %s as "%s"', (text, words) => {
    expect(formatEdtf(parseEdtf(text)!, englishDates, 'en')).toBe(words);
  });
});

describe('formatPeriod(start, end, words, lang)', () => {
  it.each([
    ['1901-01-01', '2024-01-01', '1901 to 2023'],
    ['1994-01-01', '1995-01-01', '1994'],
    ['2020-09-01', '2023-06-01', 'September 2020 to May 2023'],
    ['2020-09-01', '2020-12-01', 'September to November 2020'],
    ['2020-09-01', '2020-10-01', 'September 2020'],
    ['2023-05-01', '2023-05-13', '1 May to 12 May 2023'],
    ['2023-05-01', '2023-05-02', '1 May 2023'],
  ])('says the whole units from %s to %s as "%s"', (start, end, words) => {
    expect(period(start, end)).toBe(words);
  });

  it.each([
    ['1901-03-05T07:00Z', '2024-02-02T01:00Z', '1901 to 2024'],
    ['2020-09-13T07:00Z', '2023-05-02T01:00Z', 'September 2020 to May 2023'],
    ['2020-09-13T07:00Z', '2020-10-02T01:00Z', '13 September to 2 October 2020'],
    ['2020-09-13T07:00Z', '2020-09-13T09:00Z', '13 September 2020, 07:00 to 08:59 UTC'],
    ['2020-09-13T07:00Z', '2020-09-13T07:05Z', '13 September 2020, 07:00 to 07:04 UTC'],
    ['2020-09-13T07:00:10Z', '2020-09-13T07:00:13Z', '13 September 2020, 07:00:10 to 07:00:12 UTC'],
    ['2020-09-13T07:00:10Z', '2020-09-13T07:00:11Z', '13 September 2020, 07:00:10 UTC'],
  ])('says a stretch from %s up to %s as precisely as its length is worth', (start, end, words) => {
    expect(period(start, end)).toBe(words);
  });
});
