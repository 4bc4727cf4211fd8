/**
 * A valid timeline of so many events; the same number and seed give the same. With `ownTexts` every event cites a
 * paragraph and a quotation of its own, else they share those of one article.
 */
export function generate(size: number, options?: { seed?: number; ownTexts?: boolean }): unknown;
