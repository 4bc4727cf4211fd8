/**
 * Limits that keep foreign data from stopping the page, far above what a timeline needs. What is beyond them is left out
 * and reported.
 */

/** The size of a timeline as JSON, in bytes. */
export const MAX_BYTES = 50_000_000;
/**
 * The levels of lists and records within each other. Only the command counts them: the reader looks at what the format
 * names, which is no deeper, and never at the rest.
 */
export const MAX_DEPTH = 32;
export const MAX_EVENTS = 200_000;
/** Paragraphs of one source. */
export const MAX_PARAGRAPHS = 10_000;
/** Items of any other list, such as the citations of an event, and of the records of kinds and sources. */
export const MAX_ITEMS = 1000;
/** Pieces of the source's words for one date. */
export const MAX_STATED_WORDS = 20;
/** Characters of a paragraph. */
export const MAX_PARAGRAPH_LENGTH = 100_000;
/** Characters of any other text. */
export const MAX_TEXT_LENGTH = 5000;
/** Characters of an id or a key. */
export const MAX_ID_LENGTH = 100;
/** Problems that are reported: the first ones say what is wrong. */
export const MAX_PROBLEMS = 1000;
/**
 * The effort of searching for quotations in one timeline, as the sum of quotation length times source length: the worst
 * a search can take. That is some 20 s for texts made to be slow, else a fraction of a second.
 */
export const MAX_SEARCH_EFFORT = 5e10;
