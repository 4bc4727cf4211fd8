import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/dates/date-words.js';
import { bandHeight, drawDate, drawKind } from '../../../src/drawing/draw-date.js';
import type { PathShape, RectShape, Shape } from '../../../src/drawing/shape.js';
import { SHAPE_PATHS } from '../../../src/drawing/shape-paths.js';
import type { ChartEntry } from '../../../src/layout/entry-index.js';
import { DAY } from '../../../src/layout/view.js';
import { english } from '../../../src/words/english.js';
import { BOUNDED, clip, drawnEverywhere, entryOf, OPEN, SIZES } from '../layout/support/doubt-table.js';

const Y = 50;

interface Drawing {
  readonly shapes: readonly Shape[];
  readonly x: (time: number) => number;
}

/** All drawings of a date that is in sight. */
const drawingsOf = (entry: ChartEntry): Drawing[] =>
  drawnEverywhere(entry).flatMap(({ shape, x }) => {
    if (typeof shape === 'string') return [];
    const height = bandHeight(entry);
    return [{ x, shapes: drawDate({ kind: entry.kind, shape, y: Y, height, markSize: SIZES.markSize }) }];
  });

const rects = (shapes: readonly Shape[], look: string): RectShape[] =>
  shapes.filter((shape): shape is RectShape => shape.type === 'rect' && shape.look === look);
const paths = (shapes: readonly Shape[], look: string): PathShape[] =>
  shapes.filter((shape): shape is PathShape => shape.type === 'path' && shape.look === look);
const marks = (shapes: readonly Shape[]): PathShape[] =>
  [...paths(shapes, 'sure'), ...paths(shapes, 'unsure-mark')].filter(({ transform }) => transform);
const corners = (d: string): [x: number, y: number][] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
/** Where brackets stand: `M`, a foot, then the upright line. */
const bracketsAt = (shapes: readonly Shape[]): number[] =>
  paths(shapes, 'bracket').flatMap(({ d }) => [...d.matchAll(/H(-?[\d.]+)V/g)].map(([, at]) => Number(at)));

describe.each([...BOUNDED, ...OPEN])('the shapes of %s (%s to %s)', (_, start, end, isSure) => {
  const entry = entryOf(start, end);
  const { moment, earliestStart, latestStart, earliestEnd, latestEnd } = entry.bounds;
  const sureEnd = earliestEnd === Infinity ? entry.to : earliestEnd;
  const drawings = drawingsOf(entry);
  const height = bandHeight(entry);

  it('are a mark or a band, never both, and no band of a moment is solid', () => {
    for (const { shapes } of drawings) {
      const bands = [...rects(shapes, 'sure'), ...rects(shapes, 'unsure'), ...paths(shapes, 'hatch')];
      expect(marks(shapes).length).toBe(bands.length > 0 ? 0 : 1);
      if (moment) expect(rects(shapes, 'sure')).toEqual([]);
      for (const { look } of marks(shapes)) expect(look).toBe(isSure ? 'sure' : 'unsure-mark');
    }
  });

  it('are solid only where the date is certain', () => {
    for (const { shapes, x } of drawings) {
      for (const { x: from, width } of rects(shapes, 'sure')) {
        expect(from).toBeGreaterThanOrEqual(clip(x(latestStart)) - 0.1);
        expect(from + width).toBeLessThanOrEqual(Math.max(clip(x(sureEnd)), from + 1.5) + 0.1);
      }
    }
  });

  it('keep hatch and tint within what the date may cover and within the height of the band', () => {
    for (const { shapes, x } of drawings) {
      const [from, to] = [
        earliestStart === -Infinity ? -Infinity : x(earliestStart),
        latestEnd === Infinity ? Infinity : x(latestEnd),
      ];
      const points = paths(shapes, 'hatch').flatMap(({ d }) => corners(d));
      const isWithin = ([at, y]: [number, number]): boolean =>
        at >= from - 0.11 && at <= to + 0.11 && Math.abs(y - Y) <= height / 2 + 0.05;
      expect(points.filter((point) => !isWithin(point))).toEqual([]);
      for (const { x: left, width } of rects(shapes, 'unsure')) {
        expect(left).toBeGreaterThanOrEqual(from - 0.06);
        expect(left + width).toBeLessThanOrEqual(to + 0.11);
      }
    }
  });

  it('have brackets at bounds in the plot alone, 2 px higher and lower than the band', () => {
    for (const { shapes, x } of drawings) {
      for (const at of bracketsAt(shapes)) {
        expect(at >= 0 && at <= 1000).toBe(true);
        const distances = [earliestStart, latestEnd].filter(Number.isFinite).map((bound) => Math.abs(x(bound) - at));
        expect(Math.min(...distances)).toBeLessThanOrEqual(0.06);
      }
      for (const { d } of paths(shapes, 'bracket')) {
        expect(d).toContain(` ${Y - height / 2 - 2}H`);
        expect(d).toContain(`V${Y + height / 2 + 2}H`);
      }
    }
  });

  it('agree with the words of the date: what is hatched over more than a day, or open, is no bare day in words', () => {
    const words = dateInWords(entry.event.date!, english.dates, 'en');
    const isBareDay = /^\d{1,2} \p{L}+ \d{4}(?:, \d\d:\d\d UTC)?$/u.test(words);
    for (const { shapes, x } of drawings) {
      const isOpen = paths(shapes, 'hatch').length > rects(shapes, 'unsure').length;
      const isLong = rects(shapes, 'unsure').some(({ width }) => width > x(entry.from + DAY) - x(entry.from) + 0.2);
      const isUnsure = paths(shapes, 'unsure-mark').length > 0;
      if (isOpen || isLong || isUnsure) expect(isBareDay, words).toBe(false);
    }
  });
});

describe('drawKind(kind, x, y, size, isSure)', () => {
  const kind = entryOf('1994').kind;

  it('is the shape of the kind, solid where it is sure and an outline with hatch where not', () => {
    expect(drawKind(kind, 10, 20, 14)).toEqual([
      { type: 'path', look: 'sure', d: SHAPE_PATHS[kind.shape], transform: 'translate(10 20) scale(1)' },
    ]);
    expect(drawKind(kind, 10, 20, 7, false).map(({ look }) => look)).toEqual(['unsure-mark', 'mark-hatch']);
  });
});

describe('bandHeight(entry)', () => {
  it('is 8 for a moment, and for a period 14 in a war, 10 in the background and 12 elsewhere', () => {
    const period = entryOf('1991', '1994');
    const toned = (tone: 'war' | 'background' | 'diplomacy'): number =>
      bandHeight({ ...period, kind: { ...period.kind, tone } });
    expect([bandHeight(entryOf('1994')), toned('war'), toned('background'), toned('diplomacy')]).toEqual([
      8, 14, 10, 12,
    ]);
  });
});
