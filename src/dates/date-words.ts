import { parseEdtf, type EdtfDate, type Member, type Precision } from './edtf.js';
import type { DateTexts, ReadDate } from './bounds.js';

/** How a language says what is known of a date. Each takes dates already in words and returns the whole phrase. */
export interface DateWords {
  some: (unit: string) => string;
  /** `exact` where the date is a day or less: one is on a day, but in a year. */
  onOrBefore: (date: string, exact: boolean) => string;
  onOrAfter: (date: string, exact: boolean) => string;
  between: (start: string, end: string) => string;
  someTimeBetween: (start: string, end: string) => string;
  range: (start: string, end: string) => string;
  since: (start: string) => string;
  about: (date: string) => string;
  perhaps: (date: string) => string;
  /** Northern seasons from 0, spring. */
  season: (season: number, year: string) => string;
  decade: (year: string) => string;
  century: (number: number) => string;
  clock: (day: string, time: string) => string;
}

type Join = (start: string, end: string) => string;

/** Precisions at which a date is one day or less: there is no "some time in" it. */
const EXACT: ReadonlySet<Precision> = new Set(['day', 'minute', 'second']);
/** Precisions that can leave out a year that the next date names. */
const IN_YEAR: ReadonlySet<Precision> = new Set(['month', 'day']);

/**
 * Says a date as a person would, no surer than it is: "some time in 1994", "on or before 1 May 2023".
 *
 * @param date - is not read again where it has been read
 * @returns the date as it stands where it is no EDTF
 */
export function dateInWords(date: DateTexts & Partial<ReadDate>, words: DateWords, lang: string): string {
  const { start: startText, end: endText } = date;
  const start = nameable(date.startDate ?? parseEdtf(startText));
  if (!start) return startText;
  if (endText === undefined) return momentInWords(start, words.between, words, lang);
  if (endText === '..') return words.since(edtfInWords(start, words, lang));
  const end = nameable(date.endDate ?? parseEdtf(endText));
  if (!end) return `${startText}/${endText}`;
  // The same doubt at both ends: it happened within, and nobody says from when to when.
  if (startText === endText) return momentInWords(start, words.someTimeBetween, words, lang);
  if (!start.set && !end.set) return pairInWords(start.members[0], end.members[0], words.range, words, lang);
  return words.range(edtfInWords(start, words, lang), edtfInWords(end, words, lang));
}

/** @returns one EDTF date or set in words: "1 May 2023", "between 13 October and 11 November 2020" */
export const formatEdtf = (date: EdtfDate, words: DateWords, lang: string): string =>
  edtfInWords(nameable(date), words, lang);

const DAY = 86_400_000;

/**
 * A stretch of time, end exclusive, in whole units where it is one, else as precisely as its length is worth.
 *
 * @param doubt - milliseconds by which its ends are uncertain: nothing finer than that is named
 */
export function formatPeriod(start: number, end: number, words: DateWords, lang: string, doubt = 0): string {
  const length = end - start;
  const begins = (time: number, field: number): boolean =>
    new Date(time).toISOString().endsWith(BEGINNING.slice(field));
  const whole = (field: number): boolean => length > 0 && begins(start, field) && begins(end, field);
  const precision: Precision =
    length > 3000 * DAY || doubt > 31 * DAY || whole(0)
      ? 'year'
      : length > 200 * DAY || doubt > DAY || whole(3)
        ? 'month'
        : length > 2 * DAY || doubt > 60_000 || whole(6)
          ? 'day'
          : length > 600_000 || whole(12)
            ? 'minute'
            : 'second';
  const member = (time: number): Member => ({ span: [time, time], precision, approximate: false, uncertain: false });
  return pairInWords(member(start), member(Math.max(end - 1, start)), words.range, words, lang);
}

/** The end of a moment's ISO form where a whole year begins; from character 3 on that of a month, 6 a day, 12 a minute. */
const BEGINNING = '-01-01T00:00:00.000Z';

/** Turns a date whose unknown digits have no name of their own ("2nd millennium") into a set of years. */
function nameable<Date extends EdtfDate | undefined>(date: Date): Date;
function nameable(date: EdtfDate | undefined): EdtfDate | undefined {
  if (!date || date.set) return date;
  const [member] = date.members;
  const unnamed = member.precision === 'millennium' || (isLong(member.precision) && yearOf(date.min) < 1);
  if (!unnamed) return date;
  const year = (time: number): Member => ({ ...member, span: [time, time + 1], precision: 'year' });
  return { ...date, set: true, members: [year(date.min), year(date.max - 1)] };
}

const isLong = (precision: Precision): boolean => precision === 'century' || precision === 'decade';
const yearOf = (time: number): number => new Date(time).getUTCFullYear();

function momentInWords(date: EdtfDate, between: Join, words: DateWords, lang: string): string {
  if (date.set) return setInWords(date, between, words, lang);
  const phrase = edtfInWords(date, words, lang);
  return date.approximate || date.uncertain || EXACT.has(date.precision) ? phrase : words.some(phrase);
}

function edtfInWords(date: EdtfDate, words: DateWords, lang: string): string {
  return date.set ? setInWords(date, words.between, words, lang) : memberInWords(date.members[0], words, lang);
}

function setInWords({ min, max, members }: EdtfDate, between: Join, words: DateWords, lang: string): string {
  const [first, last] = [members[0], members.at(-1)!];
  if (min === -Infinity) return words.onOrBefore(memberInWords(last, words, lang), EXACT.has(last.precision));
  if (max === Infinity) return words.onOrAfter(memberInWords(first, words, lang), EXACT.has(first.precision));
  return pairInWords(first, last, between, words, lang);
}

/** Two dates as one phrase; a year they share is said once. */
function pairInWords(from: Member, to: Member, join: Join, words: DateWords, lang: string): string {
  const end = memberInWords(to, words, lang);
  if (memberInWords(from, words, lang) === end) return end;
  if (isClock(from) && isClock(to) && dayOf(from) === dayOf(to)) {
    const times = [from, to].map(({ span: [time], precision }) => clockTime(time, precision, lang));
    return words.clock(unitInWords(to.span[0], 'day', words, lang, true), join(times[0]!, times[1]!));
  }
  const shared =
    IN_YEAR.has(from.precision) && IN_YEAR.has(to.precision) && yearOf(written(from)) === yearOf(written(to));
  return join(memberInWords(from, words, lang, !shared), end);
}

const isClock = ({ precision, approximate, uncertain }: Member): boolean =>
  (precision === 'minute' || precision === 'second') && !approximate && !uncertain;
const dayOf = ({ span: [time] }: Member): number => Math.floor(time / DAY);

function memberInWords(member: Member, words: DateWords, lang: string, withYear = true): string {
  const { approximate, uncertain, precision } = member;
  const phrase = unitInWords(written(member), precision, words, lang, withYear);
  const wide = approximate ? words.about(phrase) : phrase;
  return uncertain ? words.perhaps(wide) : wide;
}

/** A moment inside the date as it was written: the middle of a widened date lies in it. */
const written = ({ span: [start, end], approximate }: Member): number => (approximate ? (start + end) / 2 : start);

function unitInWords(time: number, precision: Precision, words: DateWords, lang: string, withYear: boolean): string {
  const year = (date: number): string => format(date, { year: 'numeric' }, lang);
  const inYear = withYear ? ({ year: 'numeric' } as const) : {};
  const day = (): string => format(time, { day: 'numeric', month: 'long', ...inYear }, lang);
  switch (precision) {
    case 'millennium':
    case 'year':
      return year(time);
    case 'century':
      return words.century(Math.floor(yearOf(time) / 100) + 1);
    case 'decade':
      return words.decade(year(new Date(time).setUTCFullYear(Math.floor(yearOf(time) / 10) * 10)));
    case 'season': {
      // Counted from March, so that a winter belongs to the year it begins in.
      const spring = new Date(time);
      spring.setUTCMonth(spring.getUTCMonth() - 2, 1);
      return words.season(Math.floor(spring.getUTCMonth() / 3), year(spring.getTime()));
    }
    case 'month':
      return format(time, { month: 'long', ...inYear }, lang);
    case 'day':
      return day();
    case 'minute':
    case 'second':
      return words.clock(day(), clockTime(time, precision, lang));
  }
}

function clockTime(time: number, precision: Precision, lang: string): string {
  const seconds = precision === 'second' ? ({ second: '2-digit' } as const) : {};
  return format(time, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...seconds }, lang);
}

/** Formats by language and options. Kept, a date takes 6 µs; made anew, 63 µs (`node test/bench/date-words.js`). */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats in UTC. Years before ours carry their era, since there is no year 0 to count from. */
function format(time: number, options: Intl.DateTimeFormatOptions, lang: string): string {
  const era: Intl.DateTimeFormatOptions = options.year && new Date(time).getUTCFullYear() < 1 ? { era: 'short' } : {};
  const all: Intl.DateTimeFormatOptions = { timeZone: 'UTC', ...options, ...era };
  // Plain "en" would be American; the words are not.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const key = `${locale} ${JSON.stringify(all)}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, all)));
  return formatter.format(time);
}
