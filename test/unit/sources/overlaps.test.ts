import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Stretch } from '../../../src/sources/overlaps.js';

const LENGTH = 30;
const place = fc.nat(LENGTH);
const stretches = fc.array(
  fc.tuple(place, place).map(([a, b]): Stretch => ({ start: Math.min(a, b), end: Math.max(a, b) })),
);

/** Stretches that count how often they are looked at. */
function counted(places: readonly (readonly [start: number, end: number])[]): { all: Stretch[]; looks: () => number } {
  let looks = 0;
  const look = (at: number): number => (looks++, at);
  return {
    all: places.map(([start, end]) => ({
      get start() {
        return look(start);
      },
      get end() {
        return look(end);
      },
    })),
    looks: () => looks,
  };
}

describe('overlaps(length, stretches)', () => {
  it('cuts wherever a stretch begins or ends, from the beginning to the end and without a gap', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const cuts = [...new Set([0, LENGTH, ...all.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
        const pieces = overlaps(LENGTH, all);
        expect(pieces.map(({ start }) => start)).toEqual(cuts.slice(0, -1));
        expect(pieces.map(({ end }) => end)).toEqual(cuts.slice(1));
      }),
    );
  });

  it('names those that cover a piece, in the order given', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        for (const { start, end, covering } of overlaps(LENGTH, all)) {
          expect(covering).toEqual(all.filter((stretch) => stretch.start <= start && stretch.end >= end));
        }
      }),
    );
  });

  it('looks at each but once, however many there are', () => {
    const count = 20_000;
    const { all, looks } = counted(Array.from({ length: count }, (_, index) => [index, index + 2]));
    const pieces = overlaps(count + 1, all);
    expect(pieces).toHaveLength(count + 1);
    expect(Math.max(...pieces.map(({ covering }) => covering.length))).toBe(2);
    expect(looks()).toBe(2 * count);
  });

  it('makes no piece of an empty text', () => {
    expect(overlaps(0, [])).toEqual([]);
  });
});
