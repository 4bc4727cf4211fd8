import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline as article } from '../../support/resolved.js';
import { drawChart } from '../../../src/drawing/draw-chart.js';
import { ChartLayout, type ChartScene } from '../../../src/layout/chart-layout.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { keyboardStops } from '../../../src/layout/keyboard-stops.js';
import { wholeView, zoomView, type View } from '../../../src/layout/view.js';
import { randomTimeline } from './support/random-timeline.js';
import { ofLook, textBoxes, touching } from './support/scene-boxes.js';
import { settingsAt } from './support/settings-at.js';

const index = indexEntries(article);
const whole = wholeView(index.span);
const layoutAt = (width: number, foldedHeight?: number): ChartLayout =>
  new ChartLayout(index, settingsAt(width, foldedHeight));
const shapesOf = (scene: ChartScene, width: number) =>
  drawChart({ scene, settings: settingsAt(width), lang: 'en', ending: '' });
const idsOf = ({ shown, pinned }: ChartScene): string[] =>
  [...shown.map(({ entry }) => entry), ...pinned.flatMap(({ entries }) => entries)].map(({ event }) => event.id);

/** A view of any part of a span, at any depth. */
const viewIn = (span: View): fc.Arbitrary<View> =>
  fc
    .record({
      at: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      depth: fc.double({ min: -1, max: 12, noNaN: true }),
    })
    .map(({ at, depth }) => zoomView(wholeView(span), 2 ** depth, span.start + at * (span.end - span.start)));

describe('the cascade', () => {
  it('has its rows in the order of the earliest start, then of the latest end', () => {
    expect(index.rows.map(({ event }) => event.id)).toEqual([
      'early-20th-century-roots',
      'late-1980s-flare-up',
      'declaration-1991',
      'war-1991-1994',
      'ceasefire-1994',
      'unresolved-since-1994',
      'fighting-2020',
      'ceasefire-2020',
      'lachin-checkpoint-2023',
      'blinken-aliyev-call-2023',
    ]);
  });

  it.each([360, 480, 700, 900, 1280, 1920])('names every event beside its date at %i px', (width) => {
    const { shown, pinned } = layoutAt(width).sceneAt(whole);
    expect(pinned).toEqual([]);
    expect(shown).toHaveLength(10);
    for (const { name, entry } of shown) expect(name!.tag.lines.join(' ')).toBe(entry.event.title);
  });

  it('keeps each event in its row at every zoom, and pins the name of what is out of sight', () => {
    const layout = layoutAt(1280);
    const rowsIn = ({ shown, pinned }: ChartScene): Map<string, number> =>
      new Map([
        ...shown.map(({ entry, y }) => [entry.event.id, y] as const),
        ...pinned.map(({ key, y }) => [key, y] as const),
      ]);
    const rows = rowsIn(layout.sceneAt(whole));
    for (const year of [1910, 1950, 1992, 2020, 2023]) {
      const scene = layout.sceneAt(zoomView(whole, 40, Date.UTC(year, 6)));
      expect(rowsIn(scene)).toEqual(rows);
      for (const {
        entries: [entry],
        side,
      } of scene.pinned) {
        if (side === 'start') expect(entry.from).toBeLessThan(scene.view.start);
        else expect(entry.to).toBeGreaterThan(scene.view.end);
      }
    }
  });

  it('keeps every name on its side while the view moves, and lets it change when the view rests', () => {
    const layout = layoutAt(1280);
    const first = layout.sceneAt(zoomView(whole, 4, Date.UTC(1990, 0)));
    const view = zoomView(whole, 4, Date.UTC(2012, 0));
    const place = (scene: ChartScene): string | undefined =>
      scene.shown.find(({ entry }) => entry.event.id === 'ceasefire-1994')?.name?.place;
    expect(place(first)).toBe('start');
    const moving = layout.sceneAt(view, first, true);
    expect(place(moving)).toBe('start');
    expect(place(layout.sceneAt(view, moving))).toBe('end');
  });

  it('changes the side of a name only for 24 px more room', () => {
    const layout = layoutAt(1280);
    const middle = Date.UTC(1994, 6, 2);
    const at = (shift: number): View => {
      const half = (whole.end - whole.start) / 2;
      const by = (shift / layout.settings.plot.width) * 2 * half;
      return { start: middle - half + by, end: middle + half + by };
    };
    const placeAt = (shift: number, before?: ChartScene): string | undefined =>
      layout.sceneAt(at(shift), before).shown.find(({ entry }) => entry.event.id === 'ceasefire-1994')?.name?.place;
    const left = layout.sceneAt(at(-40));
    expect(placeAt(-40)).toBe('start');
    expect(placeAt(8)).toBe('end');
    expect(placeAt(8, left)).toBe('start');
    expect(placeAt(30, left)).toBe('end');
  });

  it('folds neighbours beyond an edge into one row where a page gives it too little height', () => {
    const scene = layoutAt(360, 240).sceneAt({ start: Date.UTC(2020, 7, 14), end: Date.UTC(2021, 0, 11) });
    expect(scene.pinned.map(({ name, years, entries }) => [name, years, entries.length])).toEqual([
      ['5 earlier', '1901 to 1994', 5],
      ['2 later', '2023', 2],
    ]);
    expect(idsOf(scene)).toHaveLength(10);
  });

  it('gives the keyboard every event in the order of the rows, those out of sight too', () => {
    const scene = layoutAt(700).sceneAt(zoomView(whole, 10, Date.UTC(1993, 0)));
    expect(keyboardStops(scene).map(({ entry }) => entry)).toEqual(index.rows);
  });
});

describe('any cascade of 5 to 15 events', () => {
  const cases = randomTimeline(15, 5).chain((timeline) => {
    const entries = indexEntries(timeline);
    return fc.record({
      entries: fc.constant(entries),
      view: viewIn(entries.span),
      width: fc.integer({ min: 320, max: 1920 }),
    });
  });

  it('draws or pins every event exactly once, with no texts that touch and nothing beyond the edges', () => {
    fc.assert(
      fc.property(cases, ({ entries, view, width }) => {
        const scene = new ChartLayout(entries, settingsAt(width)).sceneAt(view);
        expect(idsOf(scene).toSorted()).toEqual(entries.rows.map(({ event }) => event.id).toSorted());
        const shapes = shapesOf(scene, width).filter(({ type }) => type === 'group');
        const boxes = textBoxes(shapes);
        expect(touching(boxes)).toEqual([]);
        for (const { name, left, right } of boxes) {
          expect(left, name).toBeGreaterThanOrEqual(-8);
          expect(right, name).toBeLessThanOrEqual(width - 8);
        }
        for (const { height } of ofLook(shapes, 'rect', 'hit')) expect(height).toBeGreaterThanOrEqual(24);
      }),
      { numRuns: 1000 },
    );
  });
});
