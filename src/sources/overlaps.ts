/** A stretch of a text: its characters from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text and the stretches that cover it. */
export interface Piece<S> extends Stretch {
  readonly covering: readonly S[];
}

/**
 * Cuts a text wherever a stretch begins or ends. The time it takes grows with the number of stretches and of those that
 * overlap, but not with the number of pairs.
 *
 * @param length - of the text, in characters
 * @returns the pieces from the beginning of the text to its end, each with the stretches that cover it in the given order
 */
export function overlaps<S extends Stretch>(length: number, stretches: readonly S[]): Piece<S>[] {
  /** The stretches that begin or end at each cut, by their index; a stretch without length does both. */
  const cuts = new Map<number, number[]>([0, length].map((cut) => [cut, []]));
  for (const [index, { start, end }] of stretches.entries()) {
    for (const cut of [start, end]) {
      const at = cuts.get(cut);
      if (at) at.push(index);
      else cuts.set(cut, [index]);
    }
  }
  const open = new Set<number>();
  const order = [...cuts.keys()].sort((a, b) => a - b);
  return order.slice(1).map((end, index) => {
    const start = order[index]!;
    for (const stretch of cuts.get(start)!) if (!open.delete(stretch)) open.add(stretch);
    return { start, end, covering: [...open].sort((a, b) => a - b).map((stretch) => stretches[stretch]!) };
  });
}
