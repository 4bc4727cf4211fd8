/**
 * Rows that are filled from the start of time on. Whoever comes takes the lowest row that is free together with what its
 * neighbour there likes to keep free, else a new row, else the lowest that is free at all.
 */
export class Rows {
  readonly #ends: Float64Array;
  readonly #reserved: Float64Array;
  #used = 0;

  /** At most `limit` rows. */
  constructor(limit: number) {
    this.#ends = new Float64Array(limit);
    this.#reserved = new Float64Array(limit);
  }

  /** How many rows are in use. */
  get used(): number {
    return this.#used;
  }

  /** The row taken, -1 if none is free. Call in the order of `from`. */
  take(from: number, to: number, reserve: number): number {
    let row = this.#firstFree(this.#reserved, from);
    if (row < 0 && this.#used < this.#ends.length) row = this.#used++;
    if (row < 0) row = this.#firstFree(this.#ends, from);
    if (row < 0) return -1;
    this.#ends[row] = to;
    this.#reserved[row] = to + reserve;
    return row;
  }

  #firstFree(ends: Float64Array, from: number): number {
    for (let row = 0; row < this.#used; row++) if (ends[row]! <= from) return row;
    return -1;
  }
}
