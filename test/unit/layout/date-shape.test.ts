import { describe, expect, it } from 'vitest';
import type { ChartEntry } from '../../../src/layout/entry-index.js';
import { isSureMark, type DateShape } from '../../../src/layout/date-shape.js';
import { BOUNDED, clip, drawnAt, drawnEverywhere, entryOf, OPEN, SCALES, SIZES } from './support/doubt-table.js';

describe.each(BOUNDED)('the drawing of %s (%s to %s)', (_, start, end, isSure) => {
  const entry = entryOf(start, end);
  const { earliestStart, latestEnd } = entry.bounds;
  const everywhere = drawnEverywhere(entry);

  it('takes what the date covers, to the pixel, or is a mark in its middle', () => {
    for (const { shape, x } of everywhere) {
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
        expect(shape.left).toBeCloseTo(clip(from), 3);
        expect(shape.right).toBeCloseTo(clip(to), 3);
      }
    }
  });

  it('leaves no pixel of its range without a part', () => {
    for (const { shape } of everywhere) {
      if (typeof shape === 'string' || shape.mark) continue;
      const reached = shape.parts.reduce((at, { from, to }) => (from - at <= 1.6 ? Math.max(at, to) : at), shape.left);
      expect(shape.right - reached).toBeLessThanOrEqual(1.6);
    }
  });

  it('has a bracket where a bound of what is unsure is in sight, and nowhere else', () => {
    for (const { shape, x } of everywhere) {
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

describe.each([...BOUNDED, ...OPEN])('what is solid in the drawing of %s (%s to %s)', (_, start, end) => {
  const entry = entryOf(start, end);
  const { moment, latestStart, earliestEnd } = entry.bounds;
  const sureEnd = earliestEnd === Infinity ? entry.to : earliestEnd;

  it('is certain, and no part of a moment', () => {
    for (const { shape, x } of drawnEverywhere(entry)) {
      if (typeof shape === 'string') continue;
      for (const { from, to } of shape.parts.filter(({ look }) => look === 'sure')) {
        expect(moment).toBe(false);
        expect(from).toBeGreaterThanOrEqual(clip(x(latestStart)) - 1.5);
        expect(to).toBeLessThanOrEqual(clip(x(sureEnd)) + 1.5);
      }
    }
  });

  it('is all that is certain, but where a mark stands for it', () => {
    for (const { shape, x } of drawnEverywhere(entry)) {
      if (moment || typeof shape === 'string' || shape.mark) continue;
      const [from, to] = [clip(x(latestStart)), clip(x(sureEnd))];
      const sure = shape.parts.find(({ look }) => look === 'sure');
      if (to - from > 1.6)
        expect(sure).toMatchObject({ from: expect.closeTo(from, 3) as number, to: expect.closeTo(to, 3) as number });
    }
  });
});

/** What is still going on fades out in half the length of what is open. */
const fadeOf = ({ bounds }: ChartEntry, look: string): number =>
  look === 'open-end' && bounds.earliestEnd === Infinity ? SIZES.fadeWidth / 2 : SIZES.fadeWidth;

/** The one bound of a moment that is open to a side. */
const boundsOf = ({ bounds, open }: ChartEntry): [number, number] =>
  open === 'start' ? [bounds.latestEnd, bounds.latestEnd] : [bounds.earliestStart, bounds.earliestStart];

/** Where the drawing of an open period begins and ends, with what fades. */
function inkOf(entry: ChartEntry, x: (time: number) => number): [number, number] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = entry.bounds;
  const sureEnd = earliestEnd === Infinity ? entry.to : earliestEnd;
  const from = Number.isFinite(earliestStart)
    ? x(earliestStart)
    : x(Math.min(latestStart, latestEnd)) - SIZES.fadeWidth;
  const to = Number.isFinite(latestEnd) ? x(latestEnd) : x(Math.max(latestStart, sureEnd));
  return [from, Number.isFinite(latestEnd) ? to : to + fadeOf(entry, 'open-end')];
}

describe.each(OPEN)('the open drawing of %s (%s to %s)', (_, start, end) => {
  const entry = entryOf(start, end);
  const { moment, earliestStart, latestEnd } = entry.bounds;
  it('fades out to each side without a bound, over the same length at every scale', () => {
    for (const { shape } of drawnEverywhere(entry)) {
      if (typeof shape === 'string') continue;
      expect(shape.mark).toBeUndefined();
      const fades = shape.parts.filter(({ look }) => look.startsWith('open'));
      for (const { look, from, to } of fades) expect(to - from).toBeCloseTo(fadeOf(entry, look), 4);
      if (shape.left > -8 && shape.right < 1008) {
        expect(fades.map(({ look }) => look)).toEqual([
          ...(earliestStart === -Infinity ? ['open-start'] : []),
          ...(latestEnd === Infinity ? ['open-end'] : []),
        ]);
      }
    }
  });

  it('has no bracket on its open side', () => {
    for (const { shape, x } of drawnEverywhere(entry)) {
      if (typeof shape === 'string') continue;
      for (const { at, side } of shape.brackets) {
        expect(at).toBeCloseTo(x(side === 'start' ? earliestStart : latestEnd), 3);
        expect(at >= 0 && at <= 1000).toBe(true);
      }
      if (moment) expect(shape.brackets).toHaveLength(1);
    }
  });

  it('is out of sight only where all of it is, of a moment its bound', () => {
    for (const { shape, x } of drawnEverywhere(entry)) {
      const [from, to] = moment ? boundsOf(entry).map(x) : inkOf(entry, x);
      if (shape === 'start') expect(to).toBeLessThanOrEqual(0);
      else if (shape === 'end') expect(from).toBeGreaterThanOrEqual(1000);
      else expect(from! < 1000 && to! > 0).toBe(true);
    }
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
        expect((shape as DateShape).parts[0]!.to).toBeCloseTo(bound, 6);
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

  it('is solid from its latest start until the sources end where both sides are open', () => {
    const { shape, x } = drawnAt(entryOf('[..1990]', '..'), 400, 300);
    const [from, to] = [x(Date.UTC(1991, 0)), x(Date.UTC(2023, 4, 2))];
    expect((shape as DateShape).parts).toEqual([
      { look: 'open-start', from: from - SIZES.fadeWidth, to: from },
      { look: 'sure', from, to },
      { look: 'open-end', from: to, to: to + SIZES.fadeWidth / 2 },
    ]);
  });

  it('fades out before what is certain of a period whose start is open', () => {
    const { shape, x } = drawnAt(entryOf('[..1990]', '2000'), 400, 300);
    expect((shape as DateShape).parts.map(({ look }) => look)).toEqual(['open-start', 'sure', 'unsure']);
    expect((shape as DateShape).parts[1]).toMatchObject({ from: x(Date.UTC(1991, 0)), to: x(Date.UTC(2000, 0)) });
  });
});

describe('a period whose date is doubtful', () => {
  it.each([
    ['2020-03-01?', '2020-05-09'],
    ['2020-03-01', '2020-05-09?'],
  ])('has no sure mark and is hatched in all of its length, since nothing of it is certain: %s to %s', (start, end) => {
    const entry = entryOf(start, end);
    expect(isSureMark(entry)).toBe(false);
    const { shape, x } = drawnAt(entry, 300, 300);
    expect(shape).toMatchObject({
      parts: [{ look: 'unsure', from: x(entry.from), to: x(entry.to) }],
      brackets: [{ side: 'start' }, { side: 'end' }],
    });
  });

  it('is hatched until the sources end where it is still going on', () => {
    const { shape, x } = drawnAt(entryOf('2019?', '..'), 300, 300);
    expect(shape).toMatchObject({
      parts: [
        { look: 'unsure', from: expect.closeTo(300, 3) as number, to: x(Date.UTC(2023, 4, 2)) },
        { look: 'open-end' },
      ],
      brackets: [{ side: 'start' }],
    });
  });
});
