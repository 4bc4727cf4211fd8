import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../../src/chart/interval.js';
import { centerBrush, moveBrush } from '../../../src/chart/brush.js';
import {
  clampView, duration, limitsOf, panView, sameView, transformOf, viewOf, wholeView, zoomView, type View,
} from '../../../src/chart/view.js'; // prettier-ignore

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
  it('keeps the moment it is about where it is', () => {
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

describe('formatView(view, width) and parseView(text)', () => {
  it('say the same view to less than a pixel', () => {
    fc.assert(
      fc.property(view, width, (any, pixels) => {
        const again = parseView(formatView(any, pixels))!;
        const pixel = Math.max(duration(any) / pixels, 1000);
        expect(Math.abs(again.start - any.start)).toBeLessThanOrEqual(pixel);
        expect(Math.abs(again.end - any.end)).toBeLessThanOrEqual(pixel);
      }),
    );
  });

  it('include both ends', () => {
    expect(parseView('1988/1994')).toEqual({ start: Date.UTC(1988, 0), end: Date.UTC(1995, 0) });
    expect(formatView({ start: Date.UTC(1988, 0), end: Date.UTC(1995, 0) }, 1000)).toBe('1988/1994');
    expect(formatView({ start: Date.UTC(2020, 8), end: Date.UTC(2020, 11) }, 1000)).toBe('2020-09/2020-11');
  });

  it('use the coarsest precision that is finer than a pixel', () => {
    const whole = wholeView(span);
    expect(formatView(whole, 1184)).toMatch(/^\d{4}-\d\d\/\d{4}-\d\d$/);
    expect(formatView({ start: Date.UTC(2020, 8, 27, 4, 30), end: Date.UTC(2020, 8, 27, 5, 30) }, 600)).toMatch(
      /T04:30Z\//,
    );
  });

  it.each(['', 'the nineties', '1994/1988', '1991/..', '../1994', '1991/1992/1993', '1991/', '%'])(
    'reject %j',
    (text) => {
      expect(parseView(text)).toBeUndefined();
    },
  );

  it('never throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseView(text)));
  });
});

describe('moveBrush(view, part, by, limits)', () => {
  it('stays within the extent, keeps an hour between the ends and the other end where it is', () => {
    fc.assert(
      fc.property(
        view,
        fc.constantFrom('start' as const, 'end' as const),
        fc.double({ noNaN: true }),
        (any, part, by) => {
          const before = clampView(any, limits);
          const after = moveBrush(before, part, by, limits);
          const other = part === 'start' ? 'end' : 'start';
          expect(after[other]).toBe(before[other]);
          expect(duration(after)).toBeGreaterThanOrEqual(Math.min(limits.minimum, duration(before)) - 1);
          expect(after.start).toBeGreaterThanOrEqual(limits.extent.start - 1);
          expect(after.end).toBeLessThanOrEqual(limits.extent.end + 1);
        },
      ),
    );
  });

  it('moves the whole window at its length, and centres it on a moment', () => {
    const before = { start: Date.UTC(1950, 0), end: Date.UTC(1960, 0) };
    expect(duration(moveBrush(before, 'all', 5 * YEAR, limits))).toBe(duration(before));
    const centred = centerBrush(before, Date.UTC(1980, 0), limits);
    expect((centred.start + centred.end) / 2).toBe(Date.UTC(1980, 0));
  });
});
