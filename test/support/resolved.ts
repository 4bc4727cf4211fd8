import { timeline as data } from '../../data/timeline.js';
import { resolveRecords } from '../../src/timeline/resolve-records.js';
import type { Reading } from '../../src/timeline/read-tolerantly.js';
import type { ResolvedTimeline } from '../../src/timeline/resolved-types.js';
import type { Timeline } from '../../src/timeline/types.js';

/**
 * Reads the dates of a timeline and finds its quotations, without the checks of the schema: what these would drop, such
 * as an address that runs a script, is kept.
 *
 * @throws where a quotation, a reference or a date of it is at fault
 */
export function resolved(timeline: Timeline): ResolvedTimeline {
  const reading: Reading = { faults: [], places: new Map() };
  const read = resolveRecords(timeline, reading);
  if (reading.faults.length > 0) throw new Error(`the test's timeline has faults: ${JSON.stringify(reading.faults)}`);
  return read;
}

/** The article's timeline. */
export const timeline = resolved(data);
