/**
 * Turns a year of a date, where 0 is 1 BC, into the year as people count it, where no year is 0 and -1 is 1 BC.
 *
 * @returns the year
 */
export const countedYear = (year: number): number => (year > 0 ? year : year - 1);

/**
 * Finds the first moment of a year. `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
 *
 * @param year - as dates count, where 0 is 1 BC
 * @returns epoch milliseconds
 */
export const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);
