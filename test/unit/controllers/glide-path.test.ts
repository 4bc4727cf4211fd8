import { describe, expect, it } from 'vitest';
import { glidePath } from '../../../src/controllers/glide-path.js';
import { HOUR, type View } from '../../../src/layout/view.js';

const around = (middle: number, length: number): View => ({ start: middle - length / 2, end: middle + length / 2 });
const MIDDLE = Date.UTC(1994, 4, 12);

describe('glidePath(from, to)', () => {
  it('gives a view at every share, for views of any length whose middles are any distance apart', () => {
    const lengths = [HOUR, 30 * HOUR, 1e4 * HOUR, 1e6 * HOUR];
    const shifts = [0, 1e-4, 0.01, 1, 1e3, 1e6, 1e9, 1e12];
    for (const from of lengths) {
      for (const to of lengths) {
        for (const shift of [...shifts, ...shifts.map((by) => -by)]) {
          const path = glidePath(around(MIDDLE, from), around(MIDDLE + shift, to));
          for (const share of [0, 0.1, 0.5, 0.9, 1]) {
            const { start, end } = path(share);
            expect(end - start, `${from} ${to} ${shift} ${share}`).toBeGreaterThan(0);
            expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
          }
        }
      }
    }
  });

  it('begins at the first view and ends at the second', () => {
    const from = around(MIDDLE, HOUR);
    const to = around(MIDDLE + 1e9, 1e6 * HOUR);
    const path = glidePath(from, to);
    for (const { view, share } of [
      { view: from, share: 0 },
      { view: to, share: 1 },
    ]) {
      expect(Math.abs(path(share).start - view.start)).toBeLessThanOrEqual(1);
      expect(Math.abs(path(share).end - view.end)).toBeLessThanOrEqual(1);
    }
  });
});
