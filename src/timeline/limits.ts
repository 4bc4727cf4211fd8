/**
 * Limits that keep foreign data from stopping the page, far above what a timeline needs. What is beyond is left out, and
 * reported.
 */

/** Of a timeline as JSON, in bytes. */
export const BYTES = 50_000_000;
/**
 * Levels of lists and records within each other. The command alone counts them: the element reads what the format names,
 * which is no deeper, and never looks into the rest.
 */
export const DEPTH = 32;
export const EVENTS = 200_000;
/** Of one source. */
export const PARAGRAPHS = 10_000;
/** Of any other list, such as an event's citations, and of kinds and sources. */
export const ITEMS = 1000;
/** Of the words a source has for one date. */
export const STATED = 20;
/** Characters of a paragraph, and of any other text. */
export const PARAGRAPH = 100_000;
export const TEXT = 5000;
/** So many problems are told of: the first say what is wrong. */
export const PROBLEMS = 1000;
/**
 * What looking for quotations may take, in characters of the quotation times those of its source: the worst a search
 * can do. Some 20 s where the texts are made for that, else a fraction of a second.
 */
export const SEARCH = 5e10;
