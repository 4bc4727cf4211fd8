import { parseEdtf, type EdtfDate, type Precision } from './edtf.js';
import type { EventDate } from './types.js';

/** How a language says what is known of a date. Each takes dates already in words and returns the whole phrase. */
export interface DateWords {
  some: (unit: string) => string;
  onOrBefore: (date: string) => string;
  onOrAfter: (date: string) => string;
  between: (start: string, end: string) => string;
  someTimeBetween: (start: string, end: string) => string;
  range: (start: string, end: string) => string;
  since: (start: string) => string;
  about: (date: string) => string;
  perhaps: (date: string) => string;
  season: (season: number, year: string) => string;
  decade: (year: string) => string;
  century: (number: number, before: boolean) => string;
  clock: (day: string, time: string) => string;
}

const ORDINALS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (number: number): string =>
  `${number}${ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;

export const englishDates: DateWords = {
  some: (unit) => `some time in ${unit}`,
  onOrBefore: (date) => `on or before ${date}`,
  onOrAfter: (date) => `on or after ${date}`,
  between: (start, end) => `between ${start} and ${end}`,
  someTimeBetween: (start, end) => `some time between ${start} and ${end}`,
  range: (start, end) => `${start} to ${end}`,
  since: (start) => `since ${start}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  decade: (year) => `the ${year}s`,
  century: (number, before) => `the ${ordinal(number)} century${before ? ' BC' : ''}`,
  clock: (day, time) => `${day}, ${time} UTC`,
};

/** Precisions at which a date is one day or less: there is no "some time in" it. */
const EXACT: ReadonlySet<Precision> = new Set(['day', 'minute', 'second']);

/** A date as a person would say it, no surer than it is: "some time in 1994", "on or before 1 May 2023". */
export function dateInWords({ start: startText, end: endText }: EventDate, words: DateWords, lang: string): string {
  const start = parseEdtf(startText);
  if (!start) return startText;
  if (endText === undefined) return momentInWords(start, words, lang);
  if (endText === '..') return words.since(edtfInWords(start, words, lang));
  const end = parseEdtf(endText);
  if (!end) return `${startText}/${endText}`;
  // The same doubt at both ends: it happened within, and nobody says from when to when.
  if (startText === endText)
    return start.set ? setInWords(start, words.someTimeBetween, words, lang) : momentInWords(start, words, lang);
  return words.range(edtfInWords(start, words, lang), edtfInWords(end, words, lang));
}

/** One EDTF date or set in words: "1 May 2023", "between 13 October and 11 November 2020". */
export function formatEdtf(text: string, words: DateWords, lang: string): string {
  const date = parseEdtf(text);
  return date ? edtfInWords(date, words, lang) : text;
}

/** A stretch of time, end exclusive, as precisely as its length is worth: "September 2020 to 1 May 2023". */
export function formatPeriod(start: number, end: number, words: DateWords, lang: string): string {
  const DAY = 86_400_000;
  const length = end - start;
  const precision: Precision =
    length > 3000 * DAY ? 'year' : length > 200 * DAY ? 'month' : length > 2 * DAY ? 'day' : 'minute';
  const [from, to] = [spanInWords(start, precision, words, lang), spanInWords(end - 1, precision, words, lang)];
  return from === to ? from : words.range(from, to);
}

function momentInWords(date: EdtfDate, words: DateWords, lang: string): string {
  const phrase = edtfInWords(date, words, lang);
  return date.set || EXACT.has(date.precision) ? phrase : words.some(phrase);
}

function edtfInWords(date: EdtfDate, words: DateWords, lang: string): string {
  const phrase = date.set
    ? setInWords(date, words.between, words, lang)
    : spanInWords(unwidened(date), date.precision, words, lang);
  const doubted = date.uncertain ? words.perhaps(phrase) : phrase;
  return date.approximate ? words.about(doubted) : doubted;
}

function setInWords(date: EdtfDate, both: DateWords['between'], words: DateWords, lang: string): string {
  const { min, max, first, last, precision } = date;
  if (min === -Infinity) return words.onOrBefore(spanInWords(last[0], precision, words, lang));
  if (max === Infinity) return words.onOrAfter(spanInWords(first[0], precision, words, lang));
  return both(spanInWords(first[0], precision, words, lang), spanInWords(last[0], precision, words, lang));
}

/** A moment inside the date as it was written: the middle of a widened date lies in it. */
const unwidened = ({ first: [start, end], approximate }: EdtfDate): number => (approximate ? (start + end) / 2 : start);

function spanInWords(time: number, precision: Precision, words: DateWords, lang: string): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const inYear = (): string => format(time, { year: 'numeric' }, lang);
  switch (precision) {
    case 'millennium':
    case 'century':
      return words.century(Math.floor(Math.abs(year > 0 ? year : year - 1) / 100) + 1, year < 0);
    case 'decade':
      return words.decade(inYear());
    case 'year':
      return inYear();
    case 'season':
      return words.season(Math.floor(((date.getUTCMonth() + 10) % 12) / 3), inYear());
    case 'month':
      return format(time, { month: 'long', year: 'numeric' }, lang);
    case 'day':
      return format(time, { day: 'numeric', month: 'long', year: 'numeric' }, lang);
    case 'minute':
    case 'second':
      return words.clock(
        format(time, { day: 'numeric', month: 'long', year: 'numeric' }, lang),
        format(
          time,
          {
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            ...(precision === 'second' ? { second: '2-digit' } : {}),
          },
          lang,
        ),
      );
  }
}

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
