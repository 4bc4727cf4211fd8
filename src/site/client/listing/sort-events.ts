import { chronological } from '../../../timeline/chronological.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../timeline/resolved-types.js';

/** What events can be sorted by. */
export const ORDERS = ['date', 'title', 'kind'] as const;
export type Order = (typeof ORDERS)[number];

/** @returns all events sorted; by date, those without one come last in either direction */
export function sortEvents(timeline: ResolvedTimeline, order: Order, descending: boolean): ResolvedEvent[] {
  const collator = new Intl.Collator(timeline.lang);
  const byTime = chronological(timeline.events);
  const dated = byTime.filter(({ date }) => date);
  const undated = byTime.filter(({ date }) => !date);
  if (order === 'date') return [...(descending ? dated.toReversed() : dated), ...undated];
  const key = (event: ResolvedEvent): string =>
    order === 'title' ? event.title : (timeline.kinds[event.kind]?.label ?? event.kind);
  const direction = descending ? -1 : 1;
  return byTime.toSorted((a, b) => direction * collator.compare(key(a), key(b)));
}
