import { describe, expect, it } from 'vitest';
import { indexEntries, indexOf, type ChartEntry } from '../../../src/layout/entry-index.js';
import { stretchesOf, stretchLength } from '../../../src/layout/mark-placement.js';
import { layoutLevel, type Level } from '../../../src/layout/level.js';
import { sceneOf } from '../../../src/layout/scene.js';
import { DAY } from '../../../src/layout/view.js';
import { chartSettings, monospace } from './support/chart-settings.js';
import { sceneFaults } from './support/scene-faults.js';
import { dated, eventOf, timelineOf } from './support/timelines.js';

const settings = chartSettings(1200, monospace);
const day = (number: number): string => new Date(Date.UTC(2000, 0, number)).toISOString().slice(0, 10);

/** A moment without a length, anywhere on the axis. */
function momentAt(anchor: number, number: number): Omit<ChartEntry, 'position'> {
  const { event, kind, bounds } = indexEntries(timelineOf([eventOf(`event-${number}`, dated('2000'))])).byAnchor[0]!;
  return { event, kind, bounds, from: anchor, to: anchor + 1, anchor };
}

/** How many marks stand in the stretches of a level, each stretch beginning where the one before ends. */
function marksIn(level: Level): number {
  let next = 0;
  for (const { first, marks } of stretchesOf(level, level.whole.start, level.whole.end)) {
    expect(first).toBe(next);
    next += marks.length;
  }
  return next;
}

describe('the stretches of a level', () => {
  it('hold each mark once, even one that stands on a border', () => {
    const span = [0, 1e13 + 0.7];
    const scale = 0.7 / 1e8;
    const spread = Array.from({ length: 300 }, (_, number) => (number / 300) * span[1]!);
    const levelOf = (anchors: readonly number[]): Level => layoutLevel(indexOf(anchors.map(momentAt)), scale, settings);
    const level = levelOf([...spread, span[1]!]);
    const length = stretchLength(level);
    expect(length).toBeLessThan(Infinity);
    const start = (number: number): number => level.whole.start + number * length;
    const borders = Array.from({ length: 60 }, (_, number) => [start(number + 1), start(number) + length]).flat();
    const more = levelOf([...spread, span[1]!, ...borders.filter((border) => border < span[1]!)]);
    expect(stretchLength(more)).toBe(length);
    expect(marksIn(more)).toBe(more.marks.length);
  });

  it('keep an open side within its own stretch', () => {
    for (const text of [(date: string) => `[..${date}]`, (date: string) => `[${date}..]`]) {
      const events = Array.from({ length: 400 }, (_, number) =>
        eventOf(`e${number}`, dated(text(day(number + 1))), 'circle', 'A'),
      );
      const index = indexEntries(timelineOf(events));
      // Marks 50 pixels apart, an open side 60.
      const level = layoutLevel(index, 50 / DAY, settings);
      expect(stretchLength(level)).toBeLessThan(Infinity);
      for (let number = 0; number < 380; number += 12) {
        const view = { start: index.span.start + number * DAY, end: index.span.start + (number + 24) * DAY };
        expect(sceneFaults(sceneOf(level, view), level, view, index)).toEqual([]);
      }
    }
  });
});
