/**
 * Takes what a page has set for a text: frameworks hand over numbers and lists too, whatever the types say.
 *
 * @returns items of a list separated by spaces; undefined where there is nothing
 */
export const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : (Array.isArray(value) ? value : [value]).map(String).join(' ');

/** @returns a level of heading from 1 to 6; 2 for what is no number */
export const headingLevelOf = (value: unknown): number => Math.min(Math.max(Math.round(Number(value)) || 2, 1), 6);
