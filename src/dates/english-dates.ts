import type { DateWords } from './date-words.js';

const ORDINALS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (number: number): string =>
  `${number}${ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;

/** How English says what is known of a date. */
export const englishDates: DateWords = {
  some: (unit) => `some time in ${unit}`,
  onOrBefore: (date, exact) => `${exact ? 'on' : 'in'} or before ${date}`,
  onOrAfter: (date, exact) => `${exact ? 'on' : 'in'} or after ${date}`,
  between: (start, end) => `between ${start} and ${end}`,
  someTimeBetween: (start, end) => `some time between ${start} and ${end}`,
  range: (start, end) => `${start} to ${end}`,
  since: (start) => `since ${start}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  decade: (year) => `the ${year}s`,
  century: (number) => `the ${ordinal(number)} century`,
  clock: (day, time) => `${day}, ${time} UTC`,
};
