/** How fine an EDTF date is stated. */
export type Precision = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute' | 'second';

/** Epoch milliseconds UTC, end exclusive. */
export type Span = readonly [start: number, end: number];

/** An EDTF date or one-of set (ISO 8601-2), with the bounds that follow from it. */
export interface EdtfDate {
  readonly text: string;
  /** The earliest moment it may mean and the end of the latest; infinite where a set is open. */
  readonly min: number;
  readonly max: number;
  /** The first and last member of a one-of set; a plain date is both. */
  readonly first: Span;
  readonly last: Span;
  /** Whether it is a set of more than one date. */
  readonly set: boolean;
  /** That of the last member of a set. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface PlainDate {
  readonly span: Span;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const MOST_YEARS = 10_000;

const DATE =
  /^(?:(?<long>Y-?\d{5})|(?<year>[+-]?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?Z)?)?)?(?<mark>[~?%])?$/;

/** The months of northern seasons, 21 to 24: from March, June, September and December, three each. */
const SEASONS: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };
const UNKNOWN_DIGITS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/**
 * Reads a date, or a one-of set of dates; undefined if it is neither. Unknown digits (`199X`, `2020-XX`) cover all they
 * may stand for. Approximate dates (`~`, `%`) are widened by one unit of their precision on each side; uncertain ones
 * (`?`) keep their bounds, since doubt about a source has no length.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
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

function parseSet(text: string, members: string): EdtfDate | undefined {
  const range = /^(.*)\.\.(.*)$/.exec(members);
  if (!range)
    return fromMembers(
      text,
      members.split(',').map((member) => member.trim()),
    );
  const [, from, to] = range as unknown as [string, string, string];
  if (!from && !to) return undefined;
  const date = fromMembers(text, [from, to].filter(Boolean));
  return date && { ...date, set: true, ...(from ? {} : { min: -Infinity }), ...(to ? {} : { max: Infinity }) };
}

function fromMembers(text: string, members: readonly string[]): EdtfDate | undefined {
  const dates = members.map(parsePlain);
  if (!dates.every((date) => date !== undefined)) return undefined;
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const ordered = dates.every(({ span }, index) => index === 0 || span[0] >= dates[index - 1]!.span[0]);
  if (!ordered || last.span[1] < first.span[1]) return undefined;
  return {
    text,
    min: first.span[0],
    max: last.span[1],
    first: first.span,
    last: last.span,
    set: members.length > 1,
    precision: last.precision,
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
  };
}

function parsePlain(text: string): PlainDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const { long, year: digits = '', month, day, hour, minute, second, mark } = groups;
  const unknown = digits.split('X').length - 1;
  if ((unknown > 0 && month) || (month === 'XX' && day && day !== 'XX')) return undefined;
  const year = long ? Number(long.slice(1)) : firstYear(digits);
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
  if (month) return Object.hasOwn(SEASONS, month) ? 'season' : 'month';
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
  if (season !== undefined && day !== '01') return undefined;
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
