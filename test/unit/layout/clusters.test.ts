import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterMarks } from '../../../src/layout/clusters.js';

const SEED = 20200927;
const anchors = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 20 })), { maxLength: 200 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));
const separation = fc.double({ min: 0.5, max: 300, noNaN: true });

const property = (check: (anchors: number[], separation: number) => void): void =>
  fc.assert(fc.property(anchors, separation, check), { seed: SEED, numRuns: 1000 });

describe('clusterMarks(anchors, separation)', () => {
  it('sets the centres of marks at least the separation apart', () => {
    property((sorted, least) => {
      const { length, center } = clusterMarks(sorted, least);
      for (let mark = 1; mark < length; mark++) {
        expect(center[mark]! - center[mark - 1]!).toBeGreaterThanOrEqual(least - 1e-9);
      }
    });
  });

  it('has every anchor in exactly one mark, in their order', () => {
    property((sorted, least) => {
      const { length, first, last } = clusterMarks(sorted, least);
      let next = 0;
      for (let mark = 0; mark < length; mark++) {
        expect(first[mark]).toBe(next);
        expect(last[mark]).toBeGreaterThanOrEqual(next);
        next = last[mark]! + 1;
      }
      expect(next).toBe(sorted.length);
    });
  });

  it('places each mark in the middle of its members, which are no further away than the separation', () => {
    property((sorted, least) => {
      const { length, first, last, center } = clusterMarks(sorted, least);
      for (let mark = 0; mark < length; mark++) {
        const [from, to] = [sorted[first[mark]!]!, sorted[last[mark]!]!];
        expect(center[mark]).toBeCloseTo((from + to) / 2, 9);
        expect(to - center[mark]!).toBeLessThanOrEqual(least);
      }
    });
  });

  it('keeps anchors that are far enough apart as marks of their own', () => {
    const { length, center } = clusterMarks([0, 24, 48, 100], 24);
    expect(length).toBe(4);
    expect([...center]).toEqual([0, 24, 48, 100]);
  });

  it('joins anchors in one place, and returns no mark for no anchors', () => {
    expect(clusterMarks([5, 5, 5], 0.001)).toMatchObject({ length: 1 });
    expect(clusterMarks([], 24)).toMatchObject({ length: 0 });
  });
});
