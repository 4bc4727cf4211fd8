/** What a timeline is, for who reads or checks one without drawing it. No DOM. */
export { boundsOf, chronological, type Bounds } from './model/bounds.js';
export { checkTimeline, type CheckedTimeline, type Problem } from './model/check.js';
export { locateQuote } from './model/citation.js';
export { dateInWords, englishDates, type DateWords } from './model/date-words.js';
export { parseEdtf } from './model/edtf.js';
export type * from './model/types.js';
