/** A valid timeline of so many events; the same number and seed give the same. */
export function generate(size: number, seed?: number): unknown;
