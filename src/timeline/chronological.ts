import type { DateTexts, ReadDate } from '../dates/bounds.js';
import { parseEdtf } from '../dates/edtf.js';

/** What is put in order; its date is not read again where it has been read. */
interface Dated {
  readonly date: (DateTexts & Partial<ReadDate>) | null;
}

/** @returns the events by the first moment they may begin, those without a date last; ties keep the order of the data */
export function chronological<Event extends Dated>(events: readonly Event[]): Event[] {
  const moments = new Map(events.map((event) => [event, firstMoment(event)]));
  return events.toSorted((a, b) => {
    const [first, second] = [moments.get(a)!, moments.get(b)!];
    return first === second ? 0 : first - second;
  });
}

function firstMoment({ date }: Dated): number {
  const start = date && (date.startDate ?? parseEdtf(date.start));
  if (!start) return Infinity;
  return start.min === -Infinity ? start.last[0] : start.min;
}
