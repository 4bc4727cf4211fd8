/** A year as people count it, from the year as dates do, where 0 is 1 BC: there is no year 0, and -1 is 1 BC. */
export const countedYear = (year: number): number => (year > 0 ? year : year - 1);

/** The first moment of a year as dates count. `Date.UTC` takes 0 to 99 for 1900 to 1999. */
export const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);
