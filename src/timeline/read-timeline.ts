import type { Fault } from './fault.js';
import { readTolerantly, report, type Reading } from './read-tolerantly.js';
import type { NearestQuote } from './resolve-citations.js';
import { resolveRecords } from './resolve-records.js';
import type { ResolvedTimeline } from './resolved-types.js';
import { timelineSchema } from './schema.js';
import type { Timeline } from './types.js';

/** What came of reading data as a timeline. */
export interface TimelineReading {
  /** What could be kept; undefined where the data is no timeline at all. */
  readonly timeline: ResolvedTimeline | undefined;
  /** How many events were left out. */
  readonly skipped: number;
  readonly faults: readonly Fault[];
}

/**
 * Reads data as a timeline: keeps what is good, reads its dates, finds its quotations, and reports everything else by
 * path. It copies, never changes its input and never throws.
 *
 * @param nearest - finds the hint for a quotation that is missing; left out where nobody would read it
 */
export function readTimeline(data: unknown, nearest?: NearestQuote): TimelineReading {
  const reading: Reading = { faults: [], places: new Map() };
  try {
    const kept = readTolerantly(timelineSchema, data, '', reading);
    if (kept) {
      const timeline = resolveRecords(kept.value as Timeline, reading, nearest);
      const skipped = (data as Timeline).events.length - timeline.events.length;
      return { timeline, skipped, faults: reading.faults };
    }
  } catch {
    // An object from a script may throw when it is looked at.
    report(reading, { path: '', code: 'unreadable-data' });
  }
  return { timeline: undefined, skipped: 0, faults: reading.faults };
}
