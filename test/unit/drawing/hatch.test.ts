import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandHatch, fadingHatch } from '../../../src/drawing/hatch.js';

const corners = (path: string): [x: number, y: number][] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const area = (path: string): number =>
  path
    .split('z')
    .map(corners)
    .reduce((sum, polygon) => {
      const twice = polygon.reduce((part, [x, y], index) => {
        const [nextX, nextY] = polygon[(index + 1) % polygon.length]!;
        return part + x * nextY - nextX * y;
      }, 0);
      return sum + Math.abs(twice) / 2;
    }, 0);
const band = fc.record({
  from: fc.double({ min: -50, max: 1000, noNaN: true }),
  width: fc.double({ min: 2, max: 900, noNaN: true }),
  height: fc.constantFrom(2.4, 8, 10, 14),
});

describe('a hatch', () => {
  it('stays within its band', () => {
    fc.assert(
      fc.property(band, ({ from, width, height }) => {
        for (const path of [bandHatch(from, from + width, 20, height), fadingHatch(from, from + width, 20, height)]) {
          for (const [x, y] of corners(path)) {
            expect(x).toBeGreaterThanOrEqual(from - 0.06);
            expect(x).toBeLessThanOrEqual(from + width + 0.06);
            expect(y).toBeGreaterThanOrEqual(19.9);
            expect(y).toBeLessThanOrEqual(20 + height + 0.06);
          }
        }
      }),
    );
  });

  it('covers about a third of a band', () => {
    for (const width of [40, 400, 4000]) expect(area(bandHatch(0, width, 0, 10)) / (width * 10)).toBeCloseTo(0.31, 1);
  });

  it('has less ink towards the side that is open', () => {
    const path = fadingHatch(56, 0, 0, 8);
    const inkIn = (from: number, to: number): number =>
      path
        .split('z')
        .filter((line) => corners(line)[0] && corners(line)[0]![0] >= from && corners(line)[0]![0] < to)
        .reduce((sum, line) => sum + area(line), 0);
    expect(inkIn(0, 20)).toBeLessThan(inkIn(20, 40));
  });
});
