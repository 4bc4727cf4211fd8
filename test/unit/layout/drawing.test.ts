import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { Drawing } from '../../../src/layout/drawing.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { parseView } from '../../../src/layout/view-interval.js';
import { Levels } from '../../../src/layout/levels.js';
import { clusterKey } from '../../../src/layout/scene-items.js';
import { limitsOf, panView, wholeView, zoomView } from '../../../src/layout/view.js';
import { chartSettings, monospace } from './support/chart-settings.js';
import { dated, eventOf, timelineOf } from './support/timelines.js';

const index = indexEntries(timeline);
const levelsOf = (of = index): Levels => new Levels(of, chartSettings(800, monospace));
const levels = levelsOf();
const whole = wholeView(index.span);
const late = parseView('1988/1994')!;

describe('the levels of a chart', () => {
  it('are laid out once for all views of about the same length', () => {
    const level = levels.for(whole);
    expect(levels.for(whole)).toBe(level);
    expect(levels.for(panView(whole, 0.3))).toBe(level);
    expect(levels.for(zoomView(whole, 1.1))).toBe(level);
    expect(levels.for(zoomView(whole, 4))).not.toBe(level);
  });

  it('are dropped after many other levels were used', () => {
    const level = levels.for(whole);
    for (let depth = 1; depth <= 24; depth++) levels.for(zoomView(whole, 2 ** (depth / 2) * 1.1));
    expect(levels.for(whole)).not.toBe(level);
  });
});

describe('a drawing', () => {
  it('keeps its origin while the view is panned, until the origin is out of sight or the scale changes', () => {
    const first = new Drawing(levels, late);
    const panned = new Drawing(levels, panView(late, 0.6), first);
    expect(panned.scene.scale(late.start)).toBeCloseTo(0, 6);
    const further = new Drawing(levels, panView(late, 1.2), panned);
    expect(further.scene.scale(panView(late, 1.2).start)).toBeCloseTo(0, 6);
    const closer = zoomView(late, 1.01);
    expect(new Drawing(levels, closer, first).scene.scale(closer.start)).toBeCloseTo(0, 6);
  });

  it('finds what stands for an event: itself, the cluster it is in, or nothing where it is out of sight', () => {
    const drawing = new Drawing(levels, late);
    expect(drawing.find('war-1991-1994')).toHaveProperty('entry.event.id', 'war-1991-1994');
    expect(drawing.find('blinken-aliyev-call-2023')).toBeUndefined();
    expect(drawing.find(undefined)).toBeUndefined();
    const far = new Drawing(levels, whole);
    const [cluster] = far.scene.clusters;
    const held = far.held(cluster!);
    expect(held).toHaveLength(cluster!.count);
    for (const { event } of held) expect(far.find(event.id)).toBe(cluster);
    expect(far.find(clusterKey(cluster!))).toBe(cluster);
  });

  it('counts every dated event in the view of the whole', () => {
    expect(new Drawing(levels, whole).count).toBe(index.byAnchor.length);
  });

  it('finds a view that separates the members of a cluster, where there is one', () => {
    const viewInto = (...days: string[]): unknown => {
      const events = days.map((day, at) => eventOf(`event-${at}`, dated(day)));
      const some = indexEntries(timelineOf(events));
      const drawing = new Drawing(levelsOf(some), wholeView(some.span));
      const [cluster] = drawing.scene.clusters;
      return cluster && drawing.viewInto(cluster, limitsOf(some.span));
    };
    expect(viewInto('1900-01-01', '2020-03-01', '2020-03-20')).toBeDefined();
    const minute = '2020-03-01T04:30Z';
    expect(viewInto('1900-01-01', minute, minute)).toBeUndefined();
  });

  it('names the selected event as a cluster where it is in one', () => {
    const { scene } = new Drawing(levels, whole, undefined, 'fighting-2020');
    expect(scene.clusters.map(({ label }) => label?.text.lines.join(' '))).toContain('Fighting breaks out again');
  });

  it('zooms about the given item, or about the largest item near the middle, never into an empty view', () => {
    const drawing = new Drawing(levels, whole);
    const roots = index.byId.get('early-20th-century-roots')!;
    expect(drawing.anchor('early-20th-century-roots')).toBeCloseTo(roots.to, -3);
    for (const keys of [[], [undefined, 'blinken-aliyev-call-2023'], ['early-20th-century-roots']]) {
      for (let view = whole, depth = 0; depth < 12; depth++) {
        const near = new Drawing(levels, view);
        expect(near.count).toBeGreaterThan(0);
        view = zoomView(view, 2, near.anchor(...keys));
      }
    }
  });

  it('finds the nearest entries on both sides of an empty view', () => {
    const nothing = new Drawing(levels, parseView('1945/1978')!);
    expect(nothing.count).toBe(0);
    expect(nothing.anchor('war-1991-1994')).toBeUndefined();
    expect(nothing.beyond(-1)!.event.id).toBe('early-20th-century-roots');
    expect(nothing.beyond(1)!.event.id).toBe('late-1980s-flare-up');
  });
});
