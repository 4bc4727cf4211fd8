/** A stretch of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text and the stretches that cover it. */
export interface Piece<S> extends Stretch {
  readonly covering: readonly S[];
}

/**
 * Cuts a text wherever a stretch begins or ends. Each piece names those that cover it, in the order given; what that
 * takes grows with how many there are and how many overlap, never with every pair of them.
 *
 * @param length - of the text, in characters
 */
export function overlaps<S extends Stretch>(length: number, stretches: readonly S[]): Piece<S>[] {
  /** Which of them begin or end there; one that has no length does both. */
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
