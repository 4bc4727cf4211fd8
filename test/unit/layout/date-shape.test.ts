import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../../src/layout/chart-sizes.js';
import { dateShape, isSureMark, type DateShape, type Side } from '../../../src/layout/date-shape.js';
import { indexEntries, type ChartEntry } from '../../../src/layout/entry-index.js';
import { timeScale } from '../../../src/layout/time-scale.js';
import { dated, eventOf, timelineOf } from './support/timelines.js';

const entryOf = (start: string, end?: string): ChartEntry =>
  indexEntries(timelineOf([eventOf('one', dated(start, end))])).rows[0]!;

/** The table of doubt: what is said of a date, the date, and whether its mark is sure. */
const TABLE: readonly (readonly [said: string, start: string, end: string | undefined, isSure: boolean])[] = [
  ['a moment, known to its day', '2023-05-01', undefined, true],
  ['a moment, known to its year', '1994', undefined, true],
  ['a moment, known to its month', '2020-09', undefined, true],
  ['a moment, one of several days', '[2020-10-13..2020-11-11]', undefined, false],
  ['a moment in some decade', '198X', undefined, false],
  ['a moment about a year', '1994~', undefined, false],
  ['a moment in a doubtful year', '1994?', undefined, false],
  ['a moment before our era', '-0043', undefined, true],
  ['a period, both ends known', '2020-03-01', '2020-05-09', true],
  ['a period, ends unsure', '1991', '1994', false],
  ['a period, wholly unsure', '[1901..1933]', '[1901..1933]', false],
  ['a period that may end before it begins', '[1990..1995]', '[1991..1993]', false],
];

const PLOT = { width: 1000, margin: 8 };
const SIZES = chartSizes(1000);
/** From a range of a hundredth of a pixel to one of 20,000. */
const SCALES = Array.from({ length: 200 }, (_, step) => 0.01 * (20_000 / 0.01) ** (step / 199));

/** Draws a range so wide, beginning so far from the left edge. */
function drawnAt(
  entry: ChartEntry,
  pixels: number,
  left: number,
): { shape: DateShape | Side; x: (time: number) => number } {
  const length = entry.to - entry.from;
  const view = { start: entry.from - (left / pixels) * length, end: entry.from + ((1000 - left) / pixels) * length };
  const x = timeScale(view, 1000);
  return { x, shape: dateShape(entry, x, PLOT, SIZES) };
}

const clip = (at: number): number => Math.min(Math.max(at, -8), 1008);

describe.each(TABLE)('the drawing of %s (%s to %s)', (_, start, end, isSure) => {
  const entry = entryOf(start, end);
  const { moment, earliestStart, latestStart, earliestEnd, latestEnd } = entry.bounds;
  const places = SCALES.flatMap((pixels) => [100, 500, -pixels / 2].map((left) => [pixels, left] as const));

  it('takes what the date covers, to the pixel, or is a mark in its middle', () => {
    for (const [pixels, left] of places) {
      const { shape, x } = drawnAt(entry, pixels, left);
      const [from, to] = [x(earliestStart), x(latestEnd)];
      if (typeof shape === 'string') {
        const [first, last] = to - from < SIZES.markSize ? [(from + to) / 2, (from + to) / 2] : [from, to];
        expect(shape === 'start' ? last <= 0 : first >= 1000).toBe(true);
        continue;
      }
      if (to - from < SIZES.markSize) {
        expect(shape).toMatchObject({ parts: [], brackets: [], mark: { isSure } });
        expect(shape.mark!.x).toBeCloseTo((from + to) / 2, 3);
      } else {
        expect(shape.mark).toBeUndefined();
        expect([shape.left, shape.right]).toEqual([expect.closeTo(clip(from), 3), expect.closeTo(clip(to), 3)]);
      }
    }
  });

  it('is solid only where the event is certain, and for no moment', () => {
    for (const [pixels, left] of places) {
      const { shape, x } = drawnAt(entry, pixels, left);
      if (typeof shape === 'string') continue;
      for (const { from, to } of shape.parts.filter(({ look }) => look === 'sure')) {
        expect(moment).toBe(false);
        expect(from).toBeGreaterThanOrEqual(clip(x(latestStart)) - 1.5);
        expect(to).toBeLessThanOrEqual(clip(x(earliestEnd)) + 1.5);
      }
    }
  });

  it('leaves no pixel of its range without a part', () => {
    for (const [pixels, left] of places) {
      const { shape } = drawnAt(entry, pixels, left);
      if (typeof shape === 'string' || shape.mark) continue;
      const reached = shape.parts.reduce((at, { from, to }) => (from - at <= 1.6 ? Math.max(at, to) : at), shape.left);
      expect(shape.right - reached).toBeLessThanOrEqual(1.6);
    }
  });

  it('has a bracket where a bound of what is unsure is in sight, and nowhere else', () => {
    for (const [pixels, left] of places) {
      const { shape, x } = drawnAt(entry, pixels, left);
      if (typeof shape === 'string' || shape.mark) continue;
      const soft = shape.parts.filter(({ look }) => look === 'unsure');
      const bounds = [x(earliestStart), x(latestEnd)].filter(
        (at) =>
          at >= 0 && at <= 1000 && soft.some(({ from, to }) => Math.abs(from - at) < 0.01 || Math.abs(to - at) < 0.01),
      );
      expect(shape.brackets.map(({ at }) => at)).toEqual(bounds.map((at): unknown => expect.closeTo(at, 3)));
    }
  });

  it(`has ${isSure ? 'a sure' : 'an unsure'} mark`, () => {
    expect(isSureMark(entry)).toBe(isSure);
  });
});

describe('the drawing of a date that is open to a side', () => {
  it.each(['[..2023-05-01]', '[..1994]'])('fades out before its bound at every scale: %s', (start) => {
    const entry = entryOf(start);
    for (const pixels of SCALES) {
      const { shape, x } = drawnAt(entry, pixels, 500);
      const bound = x(entry.bounds.latestEnd);
      if (bound >= 1000) expect(shape).toBe('end');
      else {
        expect(shape).toMatchObject({ parts: [{ look: 'open-start' }], brackets: [{ side: 'end' }] });
        const [part] = (shape as DateShape).parts;
        expect(part!.to - part!.from).toBeCloseTo(SIZES.fadeWidth, 6);
        expect(part!.to).toBeCloseTo(bound, 6);
      }
    }
  });

  it('fades out after its bound where it is open to the end', () => {
    const { shape, x } = drawnAt(entryOf('[1994..]'), 40, 500);
    expect(shape).toMatchObject({
      parts: [{ look: 'open-end', from: x(Date.UTC(1994, 0)) }],
      brackets: [{ side: 'start' }],
    });
  });

  it('is solid until the sources end where it is still going on, and fades out there', () => {
    const { shape, x } = drawnAt(entryOf('2019', '..'), 400, 300);
    const end = x(Date.UTC(2023, 4, 2));
    expect((shape as DateShape).parts).toEqual([
      { look: 'unsure', from: x(Date.UTC(2019, 0)), to: x(Date.UTC(2020, 0)) },
      { look: 'sure', from: x(Date.UTC(2020, 0)), to: end },
      { look: 'open-end', from: end, to: end + SIZES.fadeWidth / 2 },
    ]);
  });

  it('fades out before what is certain of a period whose start is open', () => {
    const { shape, x } = drawnAt(entryOf('[..1990]', '2000'), 400, 300);
    expect((shape as DateShape).parts.map(({ look }) => look)).toEqual(['open-start', 'sure', 'unsure']);
    expect((shape as DateShape).parts[1]).toMatchObject({ from: x(Date.UTC(1991, 0)), to: x(Date.UTC(2000, 0)) });
  });
});
