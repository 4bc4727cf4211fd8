import type { Correction } from '../src/timeline/types.js';

/**
 * What was wrong in the published timeline and has been corrected, the latest first; none so far. What readers may have
 * seen is corrected in the open: change the event in `timeline.ts` and say here, in the same commit, what changed.
 *
 *     {
 *       event: 'ceasefire-1994', // its id, or an alias
 *       date: '2027-01-31', // the day of the correction
 *       what: 'The year of the ceasefire read 1995.', // what stood there
 *       why: 'The article says “in 1994”.',
 *     },
 *
 * A slip of spelling needs no entry; the article itself is never corrected. `npm run check` holds each entry to this.
 */
export const corrections: Correction[] = [];
