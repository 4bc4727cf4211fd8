import { parseEdtf, type EdtfDate, type Span } from './edtf.js';

/** A date as data gives it: EDTF texts. Without an end it is a moment; an end of '..' is still going on. */
export interface DateTexts {
  readonly start: string;
  readonly end?: string;
}

/**
 * What a date is known to lie between, in epoch milliseconds UTC, ends exclusive; infinite on an open side. Between
 * latest start and earliest end the event is certain to last; where latest start is not before earliest end, nothing is.
 */
export interface Bounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** It has no length of its own: the bounds only say how well it is known. */
  readonly moment: boolean;
  /** Where its mark stands; always finite. */
  readonly anchor: number;
}

const middle = ([start, end]: Span): number => (start + end) / 2;

/** @returns undefined where a date is no EDTF or ends before it begins */
export const boundsOf = (date: DateTexts): Bounds | undefined => readDate(date)?.bounds;

/** A date that was read: its ends as EDTF dates, and what it lies between. */
export interface ReadDate {
  readonly bounds: Bounds;
  readonly startDate: EdtfDate;
  /** Absent for a moment, and for what is still going on. */
  readonly endDate?: EdtfDate;
}

/** @returns undefined where a date is no EDTF or ends before it begins */
export function readDate({ start, end }: DateTexts): ReadDate | undefined {
  const startDate = parseEdtf(start);
  if (!startDate) return undefined;
  if (end === undefined) return { startDate, bounds: momentBounds(startDate) };
  if (end === '..') return { startDate, bounds: openBounds(startDate) };
  const endDate = parseEdtf(end);
  if (!endDate || endDate.max <= startDate.min) return undefined;
  return { startDate, endDate, bounds: rangeBounds(startDate, endDate) };
}

function rangeBounds(start: EdtfDate, end: EdtfDate): Bounds {
  const finite: Span = [
    Number.isFinite(start.min) ? start.min : start.last[0],
    Number.isFinite(end.max) ? end.max : end.first[1],
  ];
  return {
    earliestStart: start.min,
    latestStart: start.max,
    earliestEnd: end.min,
    latestEnd: end.max,
    moment: false,
    // An open start may be bounded later than the end is.
    anchor: Math.min(Math.max(middle(finite), start.min), end.max),
  };
}

/** The bounds of what is still going on. */
const openBounds = ({ min, max, first }: EdtfDate): Bounds => ({
  earliestStart: min,
  latestStart: max,
  earliestEnd: Infinity,
  latestEnd: Infinity,
  moment: false,
  anchor: middle(first),
});

/** A moment open on one side stands at the date that bounds it. */
function momentBounds({ min, max, first, last }: EdtfDate): Bounds {
  const span: Span = min === -Infinity ? last : max === Infinity ? first : [min, max];
  return { earliestStart: min, latestStart: max, earliestEnd: min, latestEnd: max, moment: true, anchor: middle(span) };
}
