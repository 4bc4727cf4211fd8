import { parseEdtf, type EdtfDate } from './edtf.js';

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

const middle = ([start, end]: readonly [number, number]): number => (start + end) / 2;

/** Undefined where a date is no EDTF or ends before it begins. */
export function boundsOf({ start: startText, end: endText }: DateTexts): Bounds | undefined {
  const start = parseEdtf(startText);
  if (!start) return undefined;
  if (endText === undefined) return momentBounds(start);
  if (endText === '..') {
    const { min, max } = start;
    return {
      earliestStart: min,
      latestStart: max,
      earliestEnd: Infinity,
      latestEnd: Infinity,
      moment: false,
      anchor: middle(start.first),
    };
  }
  const end = parseEdtf(endText);
  if (!end || end.max <= start.min) return undefined;
  const finite: readonly [number, number] = [
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

/** A moment open on one side stands at the date that bounds it. */
function momentBounds({ min, max, first, last }: EdtfDate): Bounds {
  const span: readonly [number, number] = min === -Infinity ? last : max === Infinity ? first : [min, max];
  return { earliestStart: min, latestStart: max, earliestEnd: min, latestEnd: max, moment: true, anchor: middle(span) };
}
