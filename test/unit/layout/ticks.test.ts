import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../src/layout/ticks.js';
import type { View } from '../../../src/layout/view.js';

const HOUR = 3_600_000;
const YEAR = 365.2425 * 24 * HOUR;
const at = (...fields: [number, number?, number?, number?]): number => {
  const [year, month = 0, day = 1, hour = 0] = fields;
  return new Date(0).setUTCFullYear(year, month, day) + hour * HOUR;
};
const labels = (view: View, width = 1000): string[] =>
  axisOf(view, width, 76, 'en').ticks.flatMap(({ label }) => (label ? [label] : []));

describe('axisOf(view, width, spacing, lang)', () => {
  it.each([
    ['centuries', { start: at(1000), end: at(2000) }, ['1000', '1100', '1200']],
    ['decades', { start: at(1898), end: at(2028) }, ['1900', '1910', '1920']],
    ['years', { start: at(1988), end: at(1996) }, ['1988', '1989', '1990']],
    ['months', { start: at(1994), end: at(1995) }, ['Jan', 'Feb', 'Mar']],
    ['days', { start: at(2020, 8, 1), end: at(2020, 8, 11) }, ['1', '2', '3']],
    ['hours', { start: at(2020, 8, 27), end: at(2020, 8, 27, 10) }, ['00:00', '01:00', '02:00']],
  ])('labels %s', (_, view, first) => {
    expect(labels(view).slice(0, 3)).toEqual(first);
  });

  it.each([0, 1, 10])('has a handful of ticks in a chart of %s px, whatever it shows', (width) => {
    for (const years of [1, 120, 20_000]) {
      expect(axisOf({ start: at(2000 - years), end: at(2000) }, width, 76, 'en').ticks.length).toBeLessThan(10);
    }
  });

  it('names the coarser unit where it begins and at the chart’s start', () => {
    const months = axisOf({ start: at(1993, 9), end: at(1995, 2) }, 1000, 76, 'en');
    expect(months.context).toBe('1993');
    expect(months.ticks.flatMap(({ context }) => context ?? [])).toEqual(['1994', '1995']);
    expect(axisOf({ start: at(2020, 8, 1), end: at(2020, 8, 11) }, 1000, 76, 'en').context).toBe('September 2020');
    expect(axisOf({ start: at(2020, 8, 27), end: at(2020, 8, 27, 5) }, 1000, 76, 'en').context).toBe(
      '27 September 2020 UTC',
    );
  });

  it('counts seconds in the closest views, and says that they are UTC', () => {
    const start = Date.UTC(1969, 6, 16, 13, 32);
    const { ticks, context } = axisOf({ start, end: start + 10_000 }, 1000, 76, 'en');
    expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['13:32:00', '13:32:01', '13:32:02']);
    expect(context).toBe('16 July 1969 UTC');
  });

  it('has no year 0 and rounds years BC as people count them', () => {
    expect(labels({ start: at(-2), end: at(4) }, 500)).toEqual(['3 BC', '2 BC', '1 BC', '1', '2', '3']);
    expect(labels({ start: at(-450), end: at(350) })).toContain('300 BC');
    expect(labels({ start: at(-450), end: at(350) })).toContain('1');
  });

  it('writes labels in the given language', () => {
    expect(axisOf({ start: at(1994), end: at(1995) }, 1000, 76, 'fr').ticks.map(({ label }) => label)).toContain('mai');
  });

  it('keeps labelled ticks apart, in order and in the view, at any depth', () => {
    const view = fc
      .tuple(
        fc.double({ min: -6000, max: 6000, noNaN: true }),
        fc.double({ min: Math.log(1000), max: Math.log(20_000 * YEAR), noNaN: true }),
      )
      .map(([year, length]): View => ({
        start: Math.round(year * YEAR),
        end: Math.round(year * YEAR + Math.exp(length)),
      }));
    fc.assert(
      fc.property(view, fc.integer({ min: 0, max: 5120 }), (any, width) => {
        const { ticks, context } = axisOf(any, width, 76, 'en');
        const labelled = ticks.filter(({ label }) => label);
        const pixel = (any.end - any.start) / width;
        expect(ticks.length).toBeLessThan(width / (76 * 0.6) + 6);
        for (const [index, { time }] of ticks.entries()) {
          expect(time).toBeGreaterThanOrEqual(any.start);
          expect(time).toBeLessThan(any.end);
          if (index > 0) expect(time).toBeGreaterThan(ticks[index - 1]!.time);
        }
        for (const [index, { time }] of labelled.entries()) {
          // Months and leap years differ in length, and the year 1 stands in for 0: not quite the spacing asked for.
          if (index > 0 && width >= 76) {
            expect((time - labelled[index - 1]!.time) / pixel).toBeGreaterThan(76 * 0.6);
          }
        }
        if (any.end - any.start < YEAR && width >= 320) expect(context).not.toBe('');
      }),
    );
  });

  it('keeps labels three quarters of the spacing apart or more, in every language, from an hour to 20,000 years', () => {
    const chart = fc.record({
      length: fc.double({ min: Math.log(HOUR), max: Math.log(20_000 * YEAR), noNaN: true }).map(Math.exp),
      // Half of them near the year 1.
      year: fc.oneof(
        fc.double({ min: -10_000, max: 10_000, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
      ),
      width: fc.integer({ min: 320, max: 2560 }),
      spacing: fc.constantFrom(48, 76),
      lang: fc.constantFrom('en', 'de', 'fr', 'ja', 'ar'),
    });
    fc.assert(
      fc.property(chart, ({ length, year, width, spacing, lang }) => {
        const middle = at(Math.floor(year)) * (1 - length / (20_000 * YEAR));
        const { ticks, context } = axisOf(
          { start: middle - length / 2, end: middle + length / 2 },
          width,
          spacing,
          lang,
        );
        const labelled = ticks.filter(({ label }) => label);
        const gaps = labelled.slice(1).map(({ time }, index) => ((time - labelled[index]!.time) / length) * width);
        expect(Math.min(spacing, ...gaps)).toBeGreaterThanOrEqual(spacing * 0.75 - 1);
        expect(ticks.length).toBeLessThan(width / 3);
        expect(labelled.length > 0 || context !== '').toBe(true);
        if (labelled.some(({ time }) => !/-01-01T00:00:00/.test(new Date(time).toISOString())))
          expect(context).not.toBe('');
      }),
      { seed: 19911218, numRuns: 600 },
    );
  });

  it('leaves out the end of February where the first of March is near', () => {
    const { ticks } = axisOf({ start: at(2020, 1, 20), end: at(2020, 2, 5) }, 610, 76, 'en');
    expect(ticks.flatMap(({ label }) => label || [])).toEqual(['21', '23', '25', '27', '1', '3']);
  });

  it('leaves out the year 1 among every second year', () => {
    expect(labels({ start: at(-5), end: at(6) }, 500)).toEqual(['6 BC', '4 BC', '2 BC', '2', '4']);
  });
});
