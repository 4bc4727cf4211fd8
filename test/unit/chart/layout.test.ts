import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { indexEntries, type EntryIndex } from '../../../src/chart/entries.js';
import { layoutLevel, levelOf, scaleOf, type LayoutSettings, type Level } from '../../../src/chart/level.js';
import { sceneOf, type Scene } from '../../../src/chart/scene.js';
import { clampView, duration, limitsOf, panView, wholeView, zoomView, type View } from '../../../src/chart/view.js';
import { parseView } from '../../../src/chart/interval.js';
import { faultsOf } from './support/faults.js';
import { randomTimeline } from './support/random-timeline.js';
import { MEASURES, settingsFor } from './support/settings.js';

/** As the chart does it: the level of the view's scale. */
function levelFor(index: EntryIndex, view: View, settings: LayoutSettings): Level {
  const whole = settings.width / duration(wholeView(index.span));
  return layoutLevel(index, scaleOf(levelOf(settings.width / duration(view), whole), whole), settings);
}

/** Views of all depths, at random places. */
const look = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  font: fc.constantFrom(...Object.keys(MEASURES)),
  depth: fc.double({ min: 0, max: 1, noNaN: true }),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
});

function viewAt(index: EntryIndex, depth: number, place: number): View {
  const limits = limitsOf(index.span);
  const whole = wholeView(index.span);
  const deepest = Math.log(duration(whole) / limits.minimum);
  return clampView(zoomView(whole, Math.exp(depth * deepest), whole.start + place * duration(whole)), limits);
}

/** Lane, and side of the label, of all that is drawn; by event, or by what a cluster holds. */
function placesOf({ marks, clusters, spans }: Scene): Map<string, string> {
  const side = (label: { align: string } | undefined): string => label?.align ?? '';
  return new Map<string, string>([
    ...marks.map(({ entry, lane, label }) => [entry.event.id, `${lane} ${side(label)}`] as const),
    ...spans.map(({ entry, lane, label }) => [entry.event.id, `${lane} ${label?.along ? '' : side(label)}`] as const),
    ...clusters.map(({ first, last, lane, label }) => [`${first}-${last}`, `${lane} ${side(label)}`] as const),
  ]);
}

/** What two scenes both draw stands in the same lane, its label on the same side unless the edge took it. */
function sameplaces(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...one].flatMap(([key, place]) => {
    const there = other.get(key);
    if (there === undefined || there === place) return [];
    const [[lane, side], [otherLane, otherSide]] = [place.split(' '), there.split(' ')];
    return lane === otherLane && (!side || !otherSide) ? [] : [`${key}: ${place} and ${there}`];
  });
}

describe('the layout of random timelines', () => {
  it('overlaps nothing, loses no event and leaves nothing outside, at any size, zoom and density', () => {
    fc.assert(
      fc.property(randomTimeline(60), fc.array(look, { minLength: 4, maxLength: 4 }), (random, looks) => {
        const index = indexEntries(random);
        for (const { width, font, depth, place } of looks) {
          const settings = settingsFor(width, MEASURES[font]!);
          const view = viewAt(index, depth, place);
          const level = levelFor(index, view, settings);
          expect(faultsOf(sceneOf(level, view), level, index, view)).toEqual([]);
        }
      }),
      { numRuns: 500, seed: 19940512 },
    );
  });

  it('holds for hundreds of events, where labels are decided stretch by stretch', () => {
    fc.assert(
      fc.property(randomTimeline(900, 200), look, (random, { width, font, depth, place }) => {
        const index = indexEntries(random);
        const settings = settingsFor(width, MEASURES[font]!);
        const view = viewAt(index, depth / 2, place);
        const level = levelFor(index, view, settings);
        expect(faultsOf(sceneOf(level, view), level, index, view)).toEqual([]);
      }),
      { numRuns: 60, seed: 20200927 },
    );
  });

  it('keeps every lane and every label’s side while panning and while zooming within one level', () => {
    fc.assert(
      fc.property(randomTimeline(80), look, fc.double({ min: -0.8, max: 0.8, noNaN: true }), (random, at, by) => {
        const index = indexEntries(random);
        const settings = settingsFor(at.width, MEASURES[at.font]!);
        const view = viewAt(index, at.depth, at.place);
        const level = levelFor(index, view, settings);
        const places = placesOf(sceneOf(level, view));
        const panned = clampView(panView(view, by), limitsOf(index.span));
        // Within a level: never below its own scale, never up to the next.
        const closer = zoomView(view, (level.scale * Math.SQRT2 * 0.999) / (settings.width / duration(view)));
        for (const other of [panned, closer]) {
          expect(sameplaces(places, placesOf(sceneOf(level, other)))).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 19940101 },
    );
  });
});

describe('the layout of the article’s timeline', () => {
  const index = indexEntries(timeline);

  it.each([360, 768, 1280, 1920])('is without fault at %i pixels in its three telling views', (width) => {
    for (const measure of Object.values(MEASURES)) {
      const settings = settingsFor(width, measure);
      for (const view of [wholeView(index.span), parseView('1987/1995')!, parseView('2020/2023')!]) {
        const level = levelFor(index, view, settings);
        expect(faultsOf(sceneOf(level, view), level, index, view)).toEqual([]);
      }
    }
  });

  it('is one mark and nine others in some form: every dated event shows at full view', () => {
    const view = wholeView(index.span);
    const scene = sceneOf(levelFor(index, view, settingsFor(1184, MEASURES['proportional']!)), view);
    const held = scene.clusters.reduce((sum, { count }) => sum + count, 0);
    expect(scene.marks.length + scene.spans.length + held).toBe(10);
  });
});
