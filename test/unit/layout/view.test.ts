import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampView, DAY, duration, isStep, limitsOf, neighbourhood, panView, sameView, viewAround, wholeView, zoomView, type View,
} from '../../../src/layout/view.js'; // prettier-ignore
import { transformOf, viewOf } from '../../../src/layout/zoom-transform.js';

const HOUR = 3_600_000;
const YEAR = 365.2425 * 24 * HOUR;
const span: View = { start: Date.UTC(1901, 0), end: Date.UTC(2023, 4, 2) };
const limits = limitsOf(span);

/** Views of an hour to a thousand years, also before the year 1; addresses have four digits for a year. */
const view = fc
  .tuple(
    fc.double({ min: -7000, max: 7000, noNaN: true }),
    fc.double({ min: Math.log(HOUR), max: Math.log(1000 * YEAR), noNaN: true }),
  )
  .map(([year, length]): View => ({ start: Math.round(year * YEAR), end: Math.round(year * YEAR + Math.exp(length)) }));
const width = fc.integer({ min: 320, max: 2560 });

describe('isStep(before, view)', () => {
  const before = { start: Date.UTC(1990, 0), end: Date.UTC(1995, 0) };

  it('is true for a notch of the wheel about any moment in view, and for a small move', () => {
    for (const about of [before.start, before.end, Date.UTC(1993, 0)]) {
      expect(isStep(before, zoomView(before, Math.SQRT2, about))).toBe(true);
      expect(isStep(before, zoomView(before, Math.SQRT1_2, about))).toBe(true);
    }
    expect(isStep(before, panView(before, -0.4))).toBe(true);
  });

  it('is false for a zoom by keys, a page of the view and another time', () => {
    for (const view of [zoomView(before, 2), zoomView(before, 0.5), panView(before, 0.8), panView(before, -20)]) {
      expect(isStep(before, view)).toBe(false);
    }
  });
});

describe('clampView(view, limits)', () => {
  it('never leaves the extent, is never shorter than an hour, and changes nothing the second time', () => {
    fc.assert(
      fc.property(view, (any) => {
        const clamped = clampView(any, limits);
        expect(clamped.start).toBeGreaterThanOrEqual(limits.extent.start - 1);
        expect(clamped.end).toBeLessThanOrEqual(limits.extent.end + 1);
        expect(duration(clamped)).toBeGreaterThanOrEqual(HOUR - 1);
        expect(sameView(clampView(clamped, limits), clamped)).toBe(true);
      }),
    );
  });

  it('leaves a view within the limits as it is', () => {
    const inside = { start: Date.UTC(1990, 0), end: Date.UTC(1995, 0) };
    expect(clampView(inside, limits)).toEqual(inside);
  });

  it('lets the reader look as close as the finest date asks for, a second at the least, and no closer than all there is', () => {
    expect(limitsOf(span, 60_000).minimum).toBe(60_000);
    expect(limitsOf(span, 1).minimum).toBe(1000);
    expect(limitsOf(span, 30 * DAY).minimum).toBe(HOUR);
    expect(limitsOf({ start: 0, end: 1000 }, Infinity).minimum).toBe(1200);
  });

  it('lets the reader zoom out to 1.2 times what the timeline spans', () => {
    expect(duration(limits.extent) / duration(span)).toBeCloseTo(1.2, 10);
  });
});

describe('viewOf(transform) and transformOf(view)', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(view, width, (any, pixels) => {
        const before = clampView(any, limits);
        const after = viewOf(transformOf(before, limits.extent, pixels), limits.extent, pixels);
        const pixel = duration(before) / pixels;
        expect(Math.abs(after.start - before.start)).toBeLessThan(pixel / 100);
        expect(Math.abs(after.end - before.end)).toBeLessThan(pixel / 100);
      }),
    );
  });

  it('agree with d3-scale on where a moment stands', () => {
    fc.assert(
      fc.property(view, width, fc.double({ min: 0, max: 1, noNaN: true }), (any, pixels, share) => {
        const shown = clampView(any, limits);
        const time = shown.start + share * duration(shown);
        const whole = scaleLinear([limits.extent.start, limits.extent.end], [0, pixels]);
        const { k, x } = transformOf(shown, limits.extent, pixels);
        expect(whole(time) * k + x).toBeCloseTo(scaleLinear([shown.start, shown.end], [0, pixels])(time), 2);
      }),
    );
  });
});

describe('zoomView(view, factor, about)', () => {
  it('keeps the given moment in its place', () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (any, factor, share) => {
          const about = any.start + share * duration(any);
          const zoomed = zoomView(any, factor, about);
          expect((about - zoomed.start) / duration(zoomed)).toBeCloseTo(share, 6);
          expect(duration(zoomed) * factor).toBeCloseTo(duration(any), -2);
        },
      ),
    );
  });
});

describe('panView(view, share)', () => {
  it('moves by a share of the view’s own length', () => {
    expect(panView({ start: 0, end: 1000 }, 0.25)).toEqual({ start: 250, end: 1250 });
  });
});

describe('wholeView(span)', () => {
  it('shows the first and the last date with some room, within the limits', () => {
    const span = { start: 0, end: 1000 };
    const whole = wholeView(span);
    expect(whole).toEqual({ start: -40, end: 1040 });
    expect(clampView(whole, { ...limitsOf(span), minimum: 1 })).toEqual(whole);
  });

  it('gives a span of no length a year, the date in its middle', () => {
    const whole = wholeView({ start: 0, end: 0 });
    expect((whole.start + whole.end) / 2).toBe(0);
    expect(duration(whole)).toBeGreaterThan(365 * DAY);
  });
});

describe('viewAround(span, context)', () => {
  it('shows the whole of a span, or a moment with its context', () => {
    expect(viewAround({ start: 0, end: 100 }, 7)).toEqual({ start: -15, end: 115 });
    expect(viewAround({ start: 50, end: 50 }, 100)).toEqual({ start: -15, end: 115 });
  });
});

describe('neighbourhood(item, sorted)', () => {
  const at = (anchor: number): { from: number; to: number; anchor: number } => ({ from: anchor, to: anchor, anchor });
  const items = [at(0), at(100), at(100), at(400)];

  it('shows an item with the nearest before and after that stand elsewhere', () => {
    expect(neighbourhood(items[1]!, items)).toEqual({ start: -60, end: 460 });
    expect(neighbourhood(items[2]!, items)).toEqual({ start: -60, end: 460 });
  });

  it('works at the ends, where there is one neighbour or none', () => {
    expect(neighbourhood(items[0]!, items)).toEqual({ start: -15, end: 115 });
    expect(neighbourhood(items[3]!, items)).toEqual({ start: 55, end: 445 });
    expect(duration(neighbourhood(items[0]!, [items[0]!]))).toBeGreaterThan(0);
  });

  it('shows the whole of a range that reaches beyond its neighbours', () => {
    const range = { from: -1000, to: 1000, anchor: 0 };
    const { start, end } = neighbourhood(range, [range, at(10)]);
    expect(start).toBeLessThan(-1000);
    expect(end).toBeGreaterThan(1000);
  });
});

describe('sameView(a, b)', () => {
  it('ignores rounding errors and no other difference', () => {
    const shown = { start: 0, end: 1e12 };
    expect(sameView({ start: 1e-4, end: 1e12 }, shown)).toBe(true);
    expect(sameView({ start: 1e6, end: 1e12 }, shown)).toBe(false);
  });
});
