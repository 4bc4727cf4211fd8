import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.js';
import type { Shape } from '../../../src/drawing/shape.js';
import { drawChart } from '../../../src/drawing/draw-chart.js';
import { ChartLayout, MOST_IN_CASCADE, type ChartScene } from '../../../src/layout/chart-layout.js';
import { TOP_PX } from '../../../src/layout/chart-sizes.js';
import { dateShape } from '../../../src/layout/date-shape.js';
import { indexEntries, spanOf, type EntryIndex } from '../../../src/layout/entry-index.js';
import { MOST_ROWS } from '../../../src/layout/packed-level.js';
import {
  clampView,
  duration,
  HOUR,
  limitsOf,
  viewAround,
  wholeView,
  zoomView,
  type View,
} from '../../../src/layout/view.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import { randomTimeline } from './support/random-timeline.js';
import { countShapes, eventGroups, moveOf, ofLook, textBoxes, touching, type Box } from './support/scene-boxes.js';
import { settingsAt } from './support/settings-at.js';

const indexOf = (count: number): EntryIndex => indexEntries(readTimeline(generate(count)).timeline!);
const layoutOf = (index: EntryIndex, width = 1280): ChartLayout => new ChartLayout(index, settingsAt(width));
/** What each event takes of its row, its name included, and what each card takes; in pixels. */
function takenIn({ shown, stacks, axis }: ChartScene): Box[] {
  const events = shown.flatMap(({ entry, shape, name, y }) => {
    const row = { name: entry.event.id, top: y - 1, bottom: y + 1 };
    const date = { ...row, left: shape.left, right: shape.right };
    // A name above its date has the row for itself.
    if (!name || name.place === 'band' || name.place === 'above') return [date];
    return [date, { ...row, name: `name of ${row.name}`, left: name.x, right: name.x + name.tag.width }];
  });
  const cards = stacks.map(({ key, x, width }) => ({
    name: key,
    left: x,
    right: x + width,
    top: axis - 62,
    bottom: axis - 20,
  }));
  return [...events, ...cards];
}

/** The whole, and views at ever closer zooms over the whole span. */
const viewsOf = ({ span }: EntryIndex): View[] => {
  const whole = wholeView(span);
  const outermost = limitsOf(span).extent;
  const closer = [2, 7, 30, 200].flatMap((factor) =>
    [0.1, 0.5, 0.9].map((share) => zoomView(whole, factor, span.start + share * (span.end - span.start))),
  );
  return [whole, outermost, ...closer];
};

describe.each([16, 17, 20, 30, 60, 150, 300, 3000, 10_000])('a packed timeline of %i events', (count) => {
  const index = indexOf(count);
  const layout = layoutOf(index);

  it('has each event in exactly one row or stack at every level', () => {
    for (const view of viewsOf(index)) {
      const { rows, stacks, rowOf } = layout.levelAt(view);
      expect(rows).toHaveLength(MOST_ROWS);
      const placed = [...rows.flat().map(({ entry }) => entry), ...[...stacks.values()].flat()];
      expect(placed.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(index.rows.map(({ row }) => row));
      for (const [row, events] of rows.entries()) for (const { entry } of events) expect(rowOf(entry)).toBe(row);
      for (const entry of [...stacks.values()].flat()) expect(rowOf(entry)).toBe(-1);
    }
  });

  it('lets no texts touch and nothing stand beyond the edges', () => {
    for (const width of [360, 700, 1280]) {
      const wide = layoutOf(index, width);
      for (const view of viewsOf(index)) {
        const scene = wide.sceneAt(view);
        const shapes = drawChart({ scene, settings: wide.settings, lang: 'en', ending: '' });
        const boxes = textBoxes(eventGroups(shapes));
        expect(touching(boxes)).toEqual([]);
        const outside = boxes.filter(({ left, right }) => left < -8 || right > width - 8);
        expect(outside).toEqual([]);
        expect(countShapes(shapes)).toBeLessThanOrEqual(1500);
        expect(touching(takenIn(scene))).toEqual([]);
      }
    }
  });

  it('has its stacks below its rows, and hit areas of 24 px and more', () => {
    for (const view of viewsOf(index)) {
      const scene = layout.sceneAt(view);
      const shapes = drawChart({ scene, settings: layout.settings, lang: 'en', ending: '' });
      const lowest = TOP_PX + MOST_ROWS * layout.settings.sizes.rowHeight;
      for (const y of cardTops(shapes)) expect(y).toBeGreaterThanOrEqual(lowest);
      for (const { height } of ofLook(shapes, 'rect', 'hit')) expect(height).toBeGreaterThanOrEqual(24);
    }
  });

  it('shows all of a stack by zooming to it, its own ends included', () => {
    for (const view of viewsOf(index)) {
      for (const { entries } of layout.sceneAt(view).stacks) {
        const { start, end } = viewAround(spanOf(entries), 1);
        expect(entries.filter(({ from, to }) => from <= start || to >= end)).toEqual([]);
      }
    }
  });

  it('draws of its rows what a search through all of them finds in sight', () => {
    for (const view of viewsOf(index)) {
      const { shown, scale } = layout.sceneAt(view);
      const { plot, sizes } = layout.settings;
      const events = layout.levelAt(view).rows.flat();
      const inSight = events.filter(({ entry }) => typeof dateShape(entry, scale, plot, sizes) !== 'string');
      expect(shown.map(({ entry }) => entry.position)).toEqual(inSight.map(({ entry }) => entry.position));
    }
  });

  it('changes no row while the view is moved', () => {
    const view = zoomView(wholeView(index.span), 10);
    const by = (view.end - view.start) * 0.2;
    const moved = { start: view.start + by, end: view.end + by };
    expect(layout.levelAt(moved)).toBe(layout.levelAt(view));
    const before = new Map(layout.sceneAt(view).shown.map(({ entry, y }) => [entry, y]));
    for (const { entry, y } of layout.sceneAt(moved).shown) expect(before.get(entry) ?? y).toBe(y);
  });

  it('finds a view in which an event has a row and is in sight, if any zoom has one for it', () => {
    const limits = limitsOf(index.span);
    const step = Math.ceil(count / 60);
    for (const entry of index.rows.filter((_, place) => place % step === 0)) {
      const view = layout.viewOn(entry, limits);
      const { shown, stacks } = layout.sceneAt(view);
      if (layout.levelAt(view).rowOf(entry) >= 0) expect(shown.map((one) => one.entry)).toContain(entry);
      else {
        expect(stacks.flatMap(({ entries }) => entries)).toContain(entry);
        for (let length = duration(view); length > HOUR; length /= 2) {
          const closer = { start: entry.anchor - length / 2, end: entry.anchor + length / 2 };
          expect(layout.levelAt(closer).rowOf(entry)).toBe(-1);
        }
      }
    }
  });

  it('counts what lies before and after the view', () => {
    for (const view of viewsOf(index)) {
      const { before, after } = layout.sceneAt(view);
      expect(before).toBe(index.rows.filter(({ to }) => to <= view.start).length);
      expect(after).toBe(index.rows.filter(({ from }) => from >= view.end).length);
    }
  });
});

/** Where the cards of stacks begin. */
const cardTops = (shapes: readonly Shape[]): number[] =>
  eventGroups(shapes).flatMap((group) => ofLook([group], 'rect', 'card').map(({ y }) => moveOf(group)[1] + y));

describe('any packed timeline of 16 to 60 events', () => {
  it('lets nothing touch at any zoom within its limits, and keeps its stacks below its rows', () => {
    const cases = fc.record({
      timeline: randomTimeline(60, 16),
      width: fc.integer({ min: 320, max: 1920 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      depth: fc.double({ min: 0, max: 12, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ timeline, width, at, depth }) => {
        const index = indexEntries(timeline);
        const layout = layoutOf(index, width);
        const limits = limitsOf(index.span);
        const about = index.span.start + at * duration(index.span);
        const scene = layout.sceneAt(clampView(zoomView(limits.extent, 2 ** depth, about), limits));
        const shapes = drawChart({ scene, settings: layout.settings, lang: 'en', ending: '' });
        expect(touching(textBoxes(shapes))).toEqual([]);
        expect(touching(takenIn(scene))).toEqual([]);
        const lowest = TOP_PX + MOST_ROWS * layout.settings.sizes.rowHeight;
        expect(cardTops(shapes).filter((y) => y < lowest)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('from a cascade to packed rows', () => {
  const COUNTS = Array.from({ length: 36 }, (_, place) => place + 5);
  /** The events that are named in their rows, and those that are drawn there. */
  const rowsOf = (count: number, width: number, seed: number) => {
    const index = indexEntries(readTimeline(generate(count, { seed })).timeline!);
    const { shown } = layoutOf(index, width).sceneAt(wholeView(index.span));
    return { named: shown.filter(({ name }) => name).length, drawn: shown.length };
  };

  it('names all events of a cascade', () => {
    for (let count = 1; count <= MOST_IN_CASCADE; count++) {
      expect(rowsOf(count, 1280, 1)).toEqual({ named: count, drawn: count });
    }
  });

  const CASES = [360, 700, 1280].flatMap((width) => [1, 2, 3, 4].map((seed) => [width, seed] as const));

  it.each(CASES)('names no third fewer for one more event at %i px (seed %i)', (width, seed) => {
    const named = COUNTS.map((count) => rowsOf(count, width, seed).named);
    for (const [place, count] of named.entries()) {
      if (place > 0) expect(count, `${COUNTS[place]} events`).toBeGreaterThanOrEqual((named[place - 1]! * 2) / 3);
    }
  });

  it.each(CASES)('leaves no row empty while there are stacks at %i px (seed %i)', (width, seed) => {
    for (const count of [16, 20, 60, 300]) {
      const index = indexEntries(readTimeline(generate(count, { seed })).timeline!);
      const { rows, stacks } = layoutOf(index, width).levelAt(wholeView(index.span));
      if (stacks.size > 0) expect(rows.filter((row) => row.length === 0)).toEqual([]);
    }
  });
});
