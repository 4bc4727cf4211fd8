import { parseEdtf } from '../dates/edtf.js';
import type { EventDate, TimelineEvent } from './types.js';

/** Events by the first moment they may begin, those without a date last; ties keep the order of the data. */
export function chronological(events: readonly TimelineEvent[]): TimelineEvent[] {
  const keys = new Map(events.map((event) => [event, firstMoment(event.date)]));
  return events.toSorted((a, b) => {
    const [first, second] = [keys.get(a)!, keys.get(b)!];
    return first === second ? 0 : first - second;
  });
}

function firstMoment(date: EventDate | null): number {
  const start = date && parseEdtf(date.start);
  if (!start) return Infinity;
  return start.min === -Infinity ? start.last[0] : start.min;
}
