import { readTimeline, type TimelineReading } from '../timeline/read-timeline.js';
import type { NearestQuote } from '../timeline/resolve-citations.js';
import { problemOf, type Problem } from './problem-words.js';

/** What came of reading data as a timeline, with the faults in words. */
export interface CheckedTimeline extends Pick<TimelineReading, 'timeline' | 'skipped'> {
  readonly problems: readonly Problem[];
}

/**
 * Reads data as a timeline as `readTimeline` does, and says in English what is wrong with it. It never throws.
 *
 * @param nearest - finds the hint for a quotation that is missing; left out where nobody would read it
 */
export function checkTimeline(data: unknown, nearest?: NearestQuote): CheckedTimeline {
  const { timeline, skipped, faults } = readTimeline(data, nearest);
  return { timeline, skipped, problems: faults.map(problemOf) };
}
