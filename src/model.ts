/** What a timeline is, for who reads or checks one without drawing it. No DOM. */
export { boundsOf, type Bounds } from './dates/bounds.js';
export { chronological } from './timeline/chronological.js';
export { checkTimeline, type CheckedTimeline } from './words/check-timeline.js';
export type { Problem } from './words/problem-words.js';
export { locateQuote } from './timeline/locate-quote.js';
export { dateInWords, type DateWords } from './dates/date-words.js';
export { englishDates } from './dates/english-dates.js';
export { parseEdtf } from './dates/edtf.js';
export type { Fault, FaultCode } from './timeline/fault.js';
export type * from './timeline/resolved-types.js';
export type * from './timeline/types.js';
