import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { indexEntries, type EntryIndex } from '../../../src/layout/entry-index.js';
import type { Level } from '../../../src/layout/level.js';
import type { LayoutSettings } from '../../../src/layout/measures.js';
import { Levels } from '../../../src/layout/levels.js';
import { itemOf, sceneOf, type Scene } from '../../../src/layout/scene.js';
import type { SceneLabel } from '../../../src/layout/scene-items.js';
import { clampView, duration, limitsOf, panView, wholeView, zoomView, type View } from '../../../src/layout/view.js';
import { parseView } from '../../../src/layout/view-interval.js';
import { chartSettings, monospace, proportional } from './support/chart-settings.js';
import { movedPlaces, placesOf } from './support/places.js';
import { randomTimeline } from './support/random-timeline.js';
import { sceneFaults } from './support/scene-faults.js';
import { dated, eventOf, timelineOf } from './support/timelines.js';

/** Fonts of a sort: one where all characters are as wide, and one where they are not. */
const MEASURES = { monospace, proportional };

/** Without those that were laid out before. */
const levelFor = (index: EntryIndex, view: View, settings: LayoutSettings): Level =>
  new Levels(index, settings).for(view);

/** Views of all depths, at random places. */
const look = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  font: fc.constantFrom(...Object.values(MEASURES)),
  depth: fc.double({ min: 0, max: 1, noNaN: true }),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
});

function viewAt(index: EntryIndex, depth: number, place: number): View {
  const limits = limitsOf(index.span);
  const whole = wholeView(index.span);
  const deepest = Math.log(duration(whole) / limits.minimum);
  return clampView(zoomView(whole, Math.exp(depth * deepest), whole.start + place * duration(whole)), limits);
}

describe('the layout of random timelines', () => {
  it('overlaps nothing, loses no event and leaves nothing outside, at any size, zoom and density', () => {
    fc.assert(
      fc.property(randomTimeline(60), fc.array(look, { minLength: 4, maxLength: 4 }), (random, looks) => {
        const index = indexEntries(random);
        for (const { width, font, depth, place } of looks) {
          const settings = chartSettings(width, font);
          const view = viewAt(index, depth, place);
          const level = levelFor(index, view, settings);
          expect(sceneFaults(sceneOf(level, view), level, view, index)).toEqual([]);
        }
      }),
      { numRuns: 500, seed: 19940512 },
    );
  });

  it('holds for hundreds of events, where labels are decided stretch by stretch', () => {
    fc.assert(
      fc.property(randomTimeline(900, 200), look, (random, { width, font, depth, place }) => {
        const index = indexEntries(random);
        const settings = chartSettings(width, font);
        const view = viewAt(index, depth / 2, place);
        const level = levelFor(index, view, settings);
        expect(sceneFaults(sceneOf(level, view), level, view, index)).toEqual([]);
      }),
      { numRuns: 60, seed: 20200927 },
    );
  });

  it('labels the selected event first and in full, clear of its frame and of everything else', () => {
    let asked = 0;
    let unnamed = 0;
    fc.assert(
      fc.property(randomTimeline(24), look, fc.nat(), (random, { width, font, depth, place }, which) => {
        const index = indexEntries(random);
        const selected = index.byAnchor[which % Math.max(index.byAnchor.length, 1)];
        fc.pre(selected !== undefined);
        const view = viewAt(index, depth / 2, place);
        const level = levelFor(index, view, chartSettings(width, font));
        const scene = sceneOf(level, view, view.start, selected);
        const on = itemOf([...scene.marks, ...scene.clusters, ...scene.spans], level, selected);
        fc.pre(on !== undefined);
        asked++;
        if (on.label) expect(on.label.text.lines.join(' ')).toBe(selected.event.title.trim().replace(/\s+/g, ' '));
        else unnamed++;
        expect(sceneFaults(scene, level, view, index, selected)).toEqual([]);
      }),
      { numRuns: 600, seed: 20230501 },
    );
    // Where marks fill all lanes, its name stands above the drawing.
    expect(unnamed / asked).toBeLessThan(0.01);
  });

  it('keeps every lane and every label’s side while panning and while zooming within one level', () => {
    fc.assert(
      fc.property(randomTimeline(80), look, fc.double({ min: -0.8, max: 0.8, noNaN: true }), (random, at, by) => {
        const index = indexEntries(random);
        const settings = chartSettings(at.width, at.font);
        const view = viewAt(index, at.depth, at.place);
        const level = levelFor(index, view, settings);
        const places = placesOf(sceneOf(level, view), level, view);
        const panned = clampView(panView(view, by), limitsOf(index.span));
        // Within a level: never below its own scale, never up to the next.
        const closer = zoomView(view, (level.pixelsPerMs * Math.SQRT2 * 0.999) / (settings.width / duration(view)));
        for (const other of [panned, closer]) {
          expect(movedPlaces(places, placesOf(sceneOf(level, other), level, other), at.width)).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 19940101 },
    );
  });
});

describe('positions counted from another time than the view’s start', () => {
  const places = ({ left, marks, clusters, spans }: Scene, width: number): string[] => {
    // Ends far outside are drawn somewhere outside.
    const near = (x: number): string => Math.min(Math.max(x - left, -1), width + 1).toFixed(3);
    const label = (item?: SceneLabel): string => (item ? `${near(item.x)} ${item.text.lines.join(' ')}` : '');
    return [
      ...marks.map((item) => `mark ${item.entry.event.id} ${item.lane} ${near(item.x)} ${label(item.label)}`),
      ...clusters.map((item) => `cluster ${item.name} ${item.lane} ${near(item.x)} ${label(item.label)}`),
      ...spans.map((item) => `span ${item.entry.event.id} ${near(item.left)} ${near(item.right)} ${label(item.label)}`),
    ];
  };

  it('give every item the same place on the chart', () => {
    fc.assert(
      fc.property(randomTimeline(60), look, fc.double({ min: -1, max: 1, noNaN: true }), (random, at, by) => {
        const index = indexEntries(random);
        const view = viewAt(index, at.depth, at.place);
        const level = levelFor(index, view, chartSettings(at.width, at.font));
        const moved = sceneOf(level, view, view.start + by * duration(view));
        expect(places(moved, at.width)).toEqual(places(sceneOf(level, view), at.width));
      }),
      { numRuns: 200 },
    );
  });

  it('stay as they are while the view moves', () => {
    const index = indexEntries(timeline);
    const view = parseView('1987/1997')!;
    const level = levelFor(index, view, chartSettings(1184, proportional));
    const before = sceneOf(level, view);
    const after = sceneOf(level, panView(view, 0.05), view.start);
    const at = ({ spans }: Scene): Map<string, number> =>
      new Map(spans.map(({ entry, left }) => [entry.event.id, left]));
    const both = [...at(after)].filter(([id]) => at(before).has(id));
    expect(both.length).toBeGreaterThan(0);
    for (const [id, x] of both) expect(x).toBeCloseTo(at(before).get(id)!, 6);
  });
});

describe('the layout of the article’s timeline', () => {
  const index = indexEntries(timeline);

  it.each([360, 768, 1280, 1920])('has no overlaps and no lost events at %i pixels in three views', (width) => {
    for (const measure of Object.values(MEASURES)) {
      const settings = chartSettings(width, measure);
      for (const view of [wholeView(index.span), parseView('1987/1995')!, parseView('2020/2023')!]) {
        const level = levelFor(index, view, settings);
        expect(sceneFaults(sceneOf(level, view), level, view, index)).toEqual([]);
      }
    }
  });

  it('shows every dated event in the view of the whole', () => {
    const view = wholeView(index.span);
    const scene = sceneOf(levelFor(index, view, chartSettings(1184, proportional)), view);
    const held = scene.clusters.reduce((sum, { count }) => sum + count, 0);
    expect(scene.marks.length + scene.spans.length + held).toBe(10);
  });
});

describe('an open side', () => {
  const drawing = (between: number): EntryIndex => {
    const day = (number: number): string => new Date(Date.UTC(2000, 0, number)).toISOString().slice(0, 10);
    const events = [
      eventOf('first', dated(day(1)), 'circle', 'A'),
      eventOf('near', dated(day(201 - between)), 'circle', 'B'),
      eventOf('open', dated(`[..${day(201)}]`), 'circle', 'C'),
      eventOf('last', dated(day(400)), 'circle', 'D'),
    ];
    return indexEntries(timelineOf(events));
  };
  const drawn = (index: EntryIndex): { open: number; faults: string[] } => {
    const view = wholeView(index.span);
    const level = levelFor(index, view, chartSettings(800, monospace));
    const scene = sceneOf(level, view);
    const { open } = scene.marks.find(({ entry }) => entry.event.id === 'open')!;
    return { open, faults: sceneFaults(scene, level, view, index) };
  };

  it('reaches far where nothing is in its way', () => {
    expect(drawn(drawing(100))).toEqual({ open: 48, faults: [] });
  });

  it('is shortened where another mark stands in its way', () => {
    const { open, faults } = drawn(drawing(20));
    expect(open).toBeLessThan(12);
    expect(faults).toEqual([]);
  });
});
