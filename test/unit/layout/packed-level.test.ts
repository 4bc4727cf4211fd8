import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.js';
import { drawChart } from '../../../src/drawing/draw-chart.js';
import { ChartLayout, MOST_IN_CASCADE } from '../../../src/layout/chart-layout.js';
import { indexEntries, spanOf, type EntryIndex } from '../../../src/layout/entry-index.js';
import { MOST_ROWS } from '../../../src/layout/packed-level.js';
import { limitsOf, viewAround, wholeView, zoomView, type View } from '../../../src/layout/view.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import { countShapes, textBoxes, touching } from './support/scene-boxes.js';
import { settingsAt } from './support/settings-at.js';

const indexOf = (count: number): EntryIndex => indexEntries(readTimeline(generate(count)).timeline!);
const layoutOf = (index: EntryIndex, width = 1280): ChartLayout => new ChartLayout(index, settingsAt(width));
/** The whole, and views at ever closer zooms over the whole span. */
const viewsOf = ({ span }: EntryIndex): View[] => {
  const whole = wholeView(span);
  const closer = [2, 7, 30, 200].flatMap((factor) =>
    [0.1, 0.5, 0.9].map((share) => zoomView(whole, factor, span.start + share * (span.end - span.start))),
  );
  return [whole, ...closer];
};

describe.each([16, 30, 60, 150, 300, 3000])('a packed timeline of %i events', (count) => {
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
        const boxes = textBoxes(shapes.filter(({ type }) => type === 'group'));
        expect(touching(boxes)).toEqual([]);
        const outside = boxes.filter(({ left, right }) => left < -8 || right > width - 8);
        expect(outside).toEqual([]);
        expect(countShapes(shapes)).toBeLessThanOrEqual(1000);
      }
    }
  });

  it('shows all of a stack by zooming to it, its own ends included', () => {
    for (const { entries } of layout.sceneAt(wholeView(index.span)).stacks) {
      const { start, end } = viewAround(spanOf(entries), 1);
      for (const { from, to } of entries) expect(from > start && to < end).toBe(true);
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

  it('finds a view in which an event has a row, or is in a stack in sight where more overlap than there are rows', () => {
    const limits = limitsOf(index.span);
    for (const entry of index.rows.filter((_, place) => place % 7 === 0)) {
      const { shown, stacks } = layout.sceneAt(layout.viewOn(entry, limits));
      const inSight = [...shown.map((one) => one.entry), ...stacks.flatMap((stack) => stack.entries)];
      expect(inSight.map(({ event }) => event.id)).toContain(entry.event.id);
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

describe('from a cascade to packed rows', () => {
  it('names about as many events for one more event', () => {
    const named = (count: number): number => {
      const index = indexOf(count);
      const { shown } = layoutOf(index).sceneAt(wholeView(index.span));
      return shown.filter(({ name }) => name).length;
    };
    expect(named(MOST_IN_CASCADE)).toBe(MOST_IN_CASCADE);
    for (const count of [16, 17, 18, 20, 25, 30]) expect(named(count)).toBeGreaterThanOrEqual(10);
  });
});
