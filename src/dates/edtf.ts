/** How fine an EDTF date is stated. */
export type Precision = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute' | 'second';

/** Epoch milliseconds UTC, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A date as it stands alone or in a set. */
export interface Member {
  readonly span: Span;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An EDTF date or one-of set (ISO 8601-2), with the bounds that follow from it. */
export interface EdtfDate {
  readonly text: string;
  /** The earliest moment it may mean and the end of the latest; infinite where a set is open. */
  readonly min: number;
  readonly max: number;
  /** What the first and last member of a one-of set cover; a plain date is both. */
  readonly first: Span;
  readonly last: Span;
  /** The dates it was written with, in the order of time: one, the two ends of a set, or all that a set lists. */
  readonly members: readonly [Member, ...Member[]];
  /** Whether it is a set of more than one date. */
  readonly set: boolean;
  /** That of the last member of a set. */
  readonly precision: Precision;
  /** Whether any member is. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const MOST_YEARS = 10_000;

const DATE =
  /^(?:Y(?<long>-?[1-9]\d{4})|(?<year>[+-]?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?Z)?)?)?)(?<mark>[~?%])?$/;

/** The months of northern seasons, 21 to 24: from March, June, September and December, three each. */
const SEASONS: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };
const isSeason = (month: string | undefined): boolean => month !== undefined && Object.hasOwn(SEASONS, month);
const UNKNOWN_DIGITS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/**
 * Reads a date, or a one-of set of dates; undefined if it is neither. Unknown digits (`199X`, `2020-XX`) cover all they
 * may stand for. Approximate dates (`~`, `%`) are widened by one unit of their precision on each side; uncertain ones
 * (`?`) keep their bounds, since doubt about a source has no length.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const known = dates.get(text);
  if (known) return known;
  const date = parseText(text);
  if (!date) return undefined;
  if (dates.size >= MAX_REMEMBERED) dates.clear();
  dates.set(text, date);
  return date;
}

/**
 * Dates by their texts. Reading checks a date, finds its bounds and resolves it, and many events share a date: without
 * this, reading 200,000 events takes longer and leaves more in memory (`test/bench/reading.js`).
 */
const dates = new Map<string, EdtfDate>();
const MAX_REMEMBERED = 100_000;

function parseText(text: string): EdtfDate | undefined {
  if (typeof text !== 'string' || text.length > 200) return undefined;
  const set = /^\[(.+)\]$/.exec(text)?.[1];
  return set === undefined ? fromMembers(text, [text]) : parseSet(text, set);
}

/** Reads `a/b`, both ends included; a date alone is the interval of itself. Undefined where an end is open. */
export function parseInterval(text: string): { start: EdtfDate; end: EdtfDate } | undefined {
  const [start, end, ...rest] = text.split('/').map(parseEdtf);
  if (!start || rest.length > 0 || (end === undefined && text.includes('/'))) return undefined;
  return { start, end: end ?? start };
}

function parseSet(text: string, set: string): EdtfDate | undefined {
  const [from = '', to, ...rest] = set.split('..');
  if (to === undefined) return fromMembers(text, set.split(/ *, */));
  if (rest.length > 0 || (!from && !to)) return undefined;
  const date = fromMembers(text, [from, to].filter(Boolean), true);
  return date && { ...date, set: true, ...(from ? {} : { min: -Infinity }), ...(to ? {} : { max: Infinity }) };
}

/** The dates of a list may stand in any order; the ends of a stretch may not. */
function fromMembers(text: string, texts: readonly string[], ordered = false): EdtfDate | undefined {
  const given = texts.map(parsePlain);
  if (!given.every((date) => date !== undefined)) return undefined;
  const members = given.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const [first, last] = [members[0]!, members.at(-1)!];
  if (ordered && (given[0] !== first || last.span[1] < first.span[1])) return undefined;
  return {
    text,
    min: first.span[0],
    max: Math.max(...members.map(({ span }) => span[1])),
    first: first.span,
    last: last.span,
    members: members as [Member, ...Member[]],
    set: members.length > 1,
    precision: last.precision,
    approximate: members.some(({ approximate }) => approximate),
    uncertain: members.some(({ uncertain }) => uncertain),
  };
}

function parsePlain(text: string): Member | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const { long, year: digits = '', month, day, hour, minute, second, mark } = groups;
  const unknown = digits.split('X').length - 1;
  // What follows an unknown field would be known better than it; a season has no days.
  const beyond = (unknown > 0 && month) || (month === 'XX' && day && day !== 'XX') || (isSeason(month) && day);
  if (beyond || (day === 'XX' && hour)) return undefined;
  const year = long ? Number(long) : firstYear(digits);
  if (Math.abs(year) > MOST_YEARS || digits === '-0000') return undefined;

  const precision = precisionOf(unknown, known(month), known(day), hour, second);
  const start = startOf(year, known(month), known(day), hour, minute, second);
  if (start === undefined) return undefined;
  const approximate = mark === '~' || mark === '%';
  const wider = approximate ? 1 : 0;
  return {
    span: [add(start, precision, -wider), add(start, precision, 1 + wider)],
    precision,
    approximate,
    uncertain: mark === '?' || mark === '%',
  };
}

const known = (digits: string | undefined): string | undefined => (digits === 'XX' ? undefined : digits);

/** The earliest year that digits with an unknown end may mean: of those before year 0 the one furthest back. */
function firstYear(digits: string): number {
  const negative = digits.startsWith('-');
  return Number(digits.replaceAll('X', negative ? '9' : '0'));
}

function precisionOf(unknown: number, month?: string, day?: string, hour?: string, second?: string): Precision {
  if (second) return 'second';
  if (hour) return 'minute';
  if (day) return 'day';
  if (month) return isSeason(month) ? 'season' : 'month';
  return UNKNOWN_DIGITS[unknown]!;
}

/** The first moment of a date; undefined where a field is beyond its range, as in 30 February. */
function startOf(
  year: number,
  month = '01',
  day = '01',
  hour = '00',
  minute = '00',
  second = '00',
): number | undefined {
  const season = SEASONS[month];
  const [monthIndex, date] = [season ?? Number(month) - 1, Number(day)];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; `setUTCFullYear` does not.
  const start = new Date(0);
  start.setUTCFullYear(year, monthIndex, date);
  if (start.getUTCMonth() !== monthIndex || start.getUTCDate() !== date) return undefined;
  return start.setUTCHours(Number(hour), Number(minute), Number(second));
}

const MONTHS: Partial<Record<Precision, number>> = {
  millennium: 12_000,
  century: 1200,
  decade: 120,
  year: 12,
  season: 3,
  month: 1,
};
const MILLISECONDS: Partial<Record<Precision, number>> = { day: 86_400_000, minute: 60_000, second: 1000 };

/** Moves the start of a unit by so many units. */
function add(time: number, precision: Precision, count: number): number {
  const months = MONTHS[precision];
  if (months === undefined) return time + count * MILLISECONDS[precision]!;
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + count * months);
}
