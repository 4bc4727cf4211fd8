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
    const view = viewIn(entries.span);
    const width = fc.integer({ min: 320, max: 1920 });
    return fc.record({ entries: fc.constant(entries), view, next: view, width });
  });
  const always = { numRuns: 1000 };
  const often = { numRuns: 300 };

  it('draws or pins every event exactly once, with no texts that touch and nothing beyond the edges', () => {
    fc.assert(
      fc.property(cases, ({ entries, view, width }) => {
        const scene = new ChartLayout(entries, settingsAt(width)).sceneAt(view);
        expect(idsOf(scene).toSorted()).toEqual(entries.rows.map(({ event }) => event.id).toSorted());
        const shapes = shapesOf(scene, width);
        const boxes = textBoxes(shapes);
        expect(touching(boxes)).toEqual([]);
        for (const { name, left, right } of boxes) {
          expect(left, name).toBeGreaterThanOrEqual(-8.1);
          expect(right, name).toBeLessThanOrEqual(width - 7.9);
        }
        for (const { height } of ofLook(shapes, 'rect', 'hit')) expect(height).toBeGreaterThanOrEqual(24);
      }),
      always,
    );
  });

  it('has the same rows in every view, in the order of the earliest start, then of the latest end', () => {
    const rowsIn = ({ shown, pinned }: ChartScene): string[] =>
      [...shown.map(({ entry, y }) => ({ y, id: entry.event.id })), ...pinned.map(({ key, y }) => ({ y, id: key }))]
        .toSorted((a, b) => a.y - b.y)
        .map(({ y, id }) => `${y} ${id}`);
    fc.assert(
      fc.property(cases, ({ entries, view, next, width }) => {
        const layout = new ChartLayout(entries, settingsAt(width));
        const scene = layout.sceneAt(view);
        const { rowHeight } = layout.settings.sizes;
        expect(rowsIn(scene)).toEqual(
          entries.rows.map(({ event }, row) => `${4 + (row + 0.5) * rowHeight} ${event.id}`),
        );
        expect(rowsIn(layout.sceneAt(next, scene, true))).toEqual(rowsIn(scene));
        const keys = entries.rows.map(({ from, to }) => [from, to] as const);
        expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      often,
    );
  });

  it('keeps tags within their rows, and off their own dates but for those on a band', () => {
    fc.assert(
      fc.property(cases, ({ entries, view, width }) => {
        for (const { shape, name, height } of new ChartLayout(entries, settingsAt(width)).sceneAt(view).shown) {
          const { place, x, tag } = name!;
          const offset = (place === 'above' ? height / 4 : 0) + tag.height / 2;
          expect(offset).toBeLessThanOrEqual(height / 2 + 0.5);
          if (place === 'start') expect(x + tag.width).toBeLessThanOrEqual(shape.left - 7.99);
          if (place === 'end') expect(x).toBeGreaterThanOrEqual(shape.right + 7.99);
          if (place === 'band') expect(x > shape.left && x + tag.width < shape.right).toBe(true);
        }
      }),
      often,
    );
  });

  it('keeps the drawing of each date within its row, brackets and all', () => {
    fc.assert(
      fc.property(cases, ({ entries, view, width }) => {
        const scene = new ChartLayout(entries, settingsAt(width)).sceneAt(view);
        const groups = new Map(
          shapesOf(scene, width).flatMap((shape) => (shape.type === 'group' ? [[shape.key, shape]] : [])),
        );
        for (const { entry, height, name } of scene.shown) {
          const shapes = [groups.get(entry.event)!];
          const [bracket] = ofLook(shapes, 'path', 'bracket');
          const ys = [...(bracket?.d.matchAll(/^M\S+ (\S+)H\S+V([^H]+)/g) ?? [])].flatMap(([, top, foot]) => [
            top,
            foot,
          ]);
          const bands = ['sure', 'unsure'].flatMap((look) => ofLook(shapes, 'rect', look));
          const tops = [...ys.map(Number), ...bands.flatMap((band) => [band.y, band.y + band.height])];
          // From the middle of the row.
          const top = name!.place === 'above' ? -0.5 : -height / 2;
          expect(tops.filter((at) => at < top || at > height / 2)).toEqual([]);
        }
      }),
      often,
    );
  });

  it('lets no texts touch while the view moves either', () => {
    fc.assert(
      fc.property(cases, ({ entries, view, next, width }) => {
        const layout = new ChartLayout(entries, settingsAt(width));
        const moving = layout.sceneAt(next, layout.sceneAt(view), true);
        expect(idsOf(moving).toSorted()).toEqual(entries.rows.map(({ event }) => event.id).toSorted());
        expect(touching(textBoxes(shapesOf(moving, width)))).toEqual([]);
      }),
      often,
    );
  });

  it('lets no texts touch where a page gives it a height, nor the words for the end of the sources', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 150, max: 500 }), ({ entries, view, width }, height) => {
        const settings = settingsAt(width, height);
        const scene = new ChartLayout(entries, settings).sceneAt(view);
        expect(idsOf(scene).toSorted()).toEqual(entries.rows.map(({ event }) => event.id).toSorted());
        const ending = 'Article published 1 May 2023';
        const shapes = drawChart({ scene, settings, lang: 'en', horizon: Date.UTC(2023, 4, 2), ending });
        expect(touching(textBoxes(shapes))).toEqual([]);
        for (const hit of ofLook(shapes, 'rect', 'hit')) expect(hit.height).toBeGreaterThanOrEqual(24);
      }),
      often,
    );
  });
});
