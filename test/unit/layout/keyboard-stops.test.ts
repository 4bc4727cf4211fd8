import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.js';
import { timeline as article } from '../../support/resolved.js';
import { ChartLayout } from '../../../src/layout/chart-layout.js';
import { indexEntries, type EntryIndex } from '../../../src/layout/entry-index.js';
import { keyboardStops, nearestBeyond, timeInSight } from '../../../src/layout/keyboard-stops.js';
import { wholeView, zoomView, type View } from '../../../src/layout/view.js';
import { timelineEvent } from '../../../src/timeline/schema.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import { settingsAt } from './support/settings-at.js';

const index = indexEntries(article);
const whole = wholeView(index.span);
const year = (number: number): number => Date.UTC(number, 0);
const sceneOf = (entries: EntryIndex, view: View, width = 1280, foldedHeight?: number) =>
  new ChartLayout(entries, settingsAt(width, foldedHeight)).sceneAt(view);

describe('keyboardStops(scene)', () => {
  it.each([5, 15, 16, 60, 300])('go through %i events and their stacks in the order of time, each once', (size) => {
    const entries = indexEntries(readTimeline(generate(size)).timeline!);
    for (const factor of [1, 4, 30, 200]) {
      for (const width of [360, 1280]) {
        const view = zoomView(wholeView(entries.span), factor);
        const stops = keyboardStops(sceneOf(entries, view, width));
        const starts = stops.map(({ entry }) => entry.from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
      }
    }
  });

  it('are on every event of a cascade, whatever the view shows', () => {
    for (const factor of [1, 4, 30, 200]) {
      const stops = keyboardStops(sceneOf(index, zoomView(whole, factor, year(1993))));
      expect(stops.map(({ entry }) => entry)).toEqual(index.rows);
      for (const { key, entry } of stops) expect(key).toBe(entry.event.id);
    }
  });

  it('are on the nearest event of those that share a folded row', () => {
    const scene = sceneOf(index, { start: Date.UTC(2020, 7, 14), end: Date.UTC(2021, 0, 11) }, 360, 240);
    const folded = keyboardStops(scene).filter(({ pinned }) => pinned && pinned.entries.length > 1);
    const [earlier, later] = folded.map(({ pinned }) => pinned!.entries);
    expect(folded.map(({ entry }) => entry)).toEqual([earlier!.at(-1), later![0]]);
  });

  it('stand on a stack as a whole, at its first event', () => {
    const entries = indexEntries(readTimeline(generate(300)).timeline!);
    const stacks = keyboardStops(sceneOf(entries, wholeView(entries.span))).filter(({ stack }) => stack);
    expect(stacks.length).toBeGreaterThan(0);
    for (const { key, entry, stack } of stacks) expect([key, entry]).toEqual([stack!.key, stack!.entries[0]]);
  });
});

describe('the keys of stacks and folded rows', () => {
  it('are no ids that an event can have', () => {
    const entries = indexEntries(readTimeline(generate(300)).timeline!);
    const { stacks } = sceneOf(entries, wholeView(entries.span));
    const { pinned } = sceneOf(index, { start: Date.UTC(2020, 7, 14), end: Date.UTC(2021, 0, 11) }, 360, 240);
    const keys = [...stacks, ...pinned.filter(({ entries: several }) => several.length > 1)].map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(is(timelineEvent.entries.id, key), key).toBe(false);
    expect(is(timelineEvent.entries.id, 'stack-event-1-3')).toBe(true);
  });
});

describe('nearestBeyond(index, view, direction)', () => {
  it('is the nearest event that lies wholly before or after a view', () => {
    const view = { start: year(2000), end: year(2015) };
    expect(nearestBeyond(index, view, -1)?.event.id).toBe('ceasefire-1994');
    expect(nearestBeyond(index, view, 1)?.event.id).toBe('fighting-2020');
    expect(nearestBeyond(index, whole, 1)).toBe(undefined);
    expect(nearestBeyond(index, whole, -1)).toBe(undefined);
  });
});

describe('timeInSight(scene, keys)', () => {
  it('is the middle of what is visible of the first event in sight', () => {
    const view = { start: year(1993), end: year(2010) };
    const scene = sceneOf(index, view);
    const at = timeInSight(scene, ['fighting-2020', undefined, 'war-1991-1994'])!;
    expect(Math.abs(at - (year(1993) + year(1995)) / 2)).toBeLessThan(60_000);
    expect(timeInSight(scene, ['fighting-2020'])).toBe(undefined);
    expect(timeInSight(scene, [])).toBe(undefined);
  });
});
