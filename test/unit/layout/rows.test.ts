import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rows } from '../../../src/layout/rows.js';

const SEED = 19941231;
const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 })), { maxLength: 100 })
  .map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })).toSorted((a, b) => a.from - b.from));
type Span = { from: number; to: number };

const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
const depth = (all: readonly Span[]): number =>
  Math.max(0, ...all.map(({ from }) => all.filter((other) => other.from <= from && from < other.to).length));

describe('Rows', () => {
  it('never gives two overlapping intervals the same row', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.nat(60), { minLength: 100, maxLength: 100 }),
        (all, limit, reserves) => {
          const rows = new Rows(limit);
          const taken: Span[][] = [];
          for (const [index, span] of all.entries()) {
            const row = rows.take(span.from, span.to, reserves[index]!);
            expect(row).toBeLessThan(limit);
            if (row < 0) continue;
            expect(taken[row]?.some((other) => overlap(other, span)) ?? false).toBe(false);
            (taken[row] ??= []).push(span);
          }
          expect(rows.used).toBe(taken.length);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('uses as many rows as intervals overlap, where no space is reserved', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const rows = new Rows(200);
        all.forEach(({ from, to }) => rows.take(from, to, 0));
        expect(rows.used).toBe(depth(all));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('turns an interval away only where all rows are taken', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 5 }), fc.nat(60), (all, limit, reserve) => {
        const rows = new Rows(limit);
        const seated: Span[] = [];
        for (const span of all) {
          const row = rows.take(span.from, span.to, reserve);
          if (row < 0) expect(seated.filter((other) => overlap(other, span))).toHaveLength(limit);
          else seated.push(span);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('opens a new row before it uses reserved space, and uses reserved space before it turns an interval away', () => {
    const rows = new Rows(2);
    expect(rows.take(0, 10, 5)).toBe(0);
    expect(rows.take(12, 20, 5)).toBe(1);
    expect(rows.take(13, 15, 5)).toBe(0);
    expect(rows.take(14, 20, 5)).toBe(-1);
    expect(rows.take(15, 20, 5)).toBe(0);
  });
});
