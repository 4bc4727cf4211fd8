import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centerBrush, densityOf, moveBrush, type BrushPart } from '../../../src/layout/move-brush.js';
import { clampView, DAY, duration, limitsOf } from '../../../src/layout/view.js';

const SEED = 20230501;
const limits = limitsOf({ start: 0, end: 1000 * DAY });
const view = fc
  .tuple(fc.double({ min: -100, max: 1100, noNaN: true }), fc.double({ min: 0.1, max: 1000, noNaN: true }))
  .map(([start, length]) => clampView({ start: start * DAY, end: (start + length) * DAY }, limits));
const by = fc.double({ min: -3000, max: 3000, noNaN: true }).map((days) => days * DAY);

describe('moveBrush(view, part, by, limits)', () => {
  it('stays within the limits, whatever part is moved and how far', () => {
    fc.assert(
      fc.property(view, fc.constantFrom<BrushPart>('start', 'end', 'all'), by, (shown, part, far) => {
        const { start, end } = moveBrush(shown, part, far, limits);
        expect(start).toBeGreaterThanOrEqual(limits.extent.start - 1);
        expect(end).toBeLessThanOrEqual(limits.extent.end + 1);
        expect(end - start).toBeGreaterThanOrEqual(limits.minimum - 1);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('moves one end alone', () => {
    const shown = { start: 100 * DAY, end: 200 * DAY };
    expect(moveBrush(shown, 'start', -10 * DAY, limits)).toEqual({ start: 90 * DAY, end: 200 * DAY });
    expect(moveBrush(shown, 'end', -10 * DAY, limits)).toEqual({ start: 100 * DAY, end: 190 * DAY });
    expect(moveBrush(shown, 'all', -10 * DAY, limits)).toEqual({ start: 90 * DAY, end: 190 * DAY });
  });
});

describe('centerBrush(view, time, limits)', () => {
  it('keeps its length, and its middle at the time where there is room', () => {
    const shown = { start: 100 * DAY, end: 200 * DAY };
    expect(centerBrush(shown, 500 * DAY, limits)).toEqual({ start: 450 * DAY, end: 550 * DAY });
    expect(duration(centerBrush(shown, 5000 * DAY, limits))).toBe(100 * DAY);
  });
});

describe('densityOf(anchors, span, bins)', () => {
  it('counts each event within the span once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 99.99, noNaN: true })),
        fc.integer({ min: 1, max: 50 }),
        (all, bins) => {
          const counts = densityOf(all, { start: 0, end: 100 }, bins);
          expect(counts).toHaveLength(bins);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        },
      ),
      { seed: SEED },
    );
  });
});
