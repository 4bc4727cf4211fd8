import { readDate } from '../dates/bounds.js';
import { report, type Reading } from './read-tolerantly.js';
import type { ResolvedDate } from './resolved-types.js';
import type { Citation, EventDate } from './types.js';

/** What a date is held against: the id of its event, and the citations that were found. */
interface DatedRecord {
  readonly id: string;
  readonly citations: readonly Citation[];
}

/**
 * Reads the date of an event. Words said to be the source's are left out where no quotation of the event holds them; a
 * date that says two things about its basis is reported, but shown.
 *
 * @param path - where the date stands in the data
 */
export function resolveDate(date: EventDate, event: DatedRecord, path: string, reading: Reading): ResolvedDate {
  const { id: owner, citations } = event;
  const isQuoted = (words: string): boolean => words !== '' && citations.some(({ quote }) => quote.includes(words));
  for (const value of date.stated) {
    if (!isQuoted(value)) report(reading, { path: `${path}.stated`, code: 'unquoted-words', owner, value });
  }
  checkBasis(date, owner, path, reading);
  const stated = date.stated.filter(isQuoted);
  // The schema lets no date through that cannot be read.
  return { ...date, stated, ...readDate(date)! };
}

function checkBasis(
  { basis, reasoning, inferredEnds = [], end }: EventDate,
  owner: string,
  path: string,
  reading: Reading,
): void {
  if (basis === 'inferred' && !reasoning?.trim()) {
    report(reading, { path: `${path}.reasoning`, code: 'missing-reasoning', owner });
  }
  if (basis === 'stated' && inferredEnds.length > 0) {
    const value = inferredEnds.join(', ');
    report(reading, { path: `${path}.basis`, code: 'stated-with-inferred-ends', owner, value });
  }
  if (end === undefined && inferredEnds.includes('end')) {
    report(reading, { path: `${path}.inferredEnds`, code: 'end-of-moment-inferred', owner });
  }
}
