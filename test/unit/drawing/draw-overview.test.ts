import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.js';
import { timeline as article } from '../../support/resolved.js';
import { drawOverview } from '../../../src/drawing/draw-overview.js';
import type { Shape } from '../../../src/drawing/shape.js';
import { indexEntries, type EntryIndex } from '../../../src/layout/entry-index.js';
import { timeScale } from '../../../src/layout/time-scale.js';
import { wholeView } from '../../../src/layout/view.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import { ofLook } from '../layout/support/scene-boxes.js';

const PLOT = { width: 600, margin: 8 };
const overviewOf = (index: EntryIndex, height = 32, selected?: string): Shape[] => {
  const scale = timeScale(wholeView(index.span), PLOT.width);
  return drawOverview({ index, plot: PLOT, height, scale, selected });
};
const generated = (count: number): EntryIndex => indexEntries(readTimeline(generate(count)).timeline!);

describe('drawOverview(parameters)', () => {
  const index = indexEntries(article);

  it('has a bar for each event in the order of the rows, within its height and the plot', () => {
    for (const height of [26, 28, 32]) {
      const shapes = overviewOf(index, height);
      expect(shapes.map((shape) => shape.type === 'group' && shape.key)).toEqual(index.rows.map(({ event }) => event));
      const bars = ofLook(shapes, 'rect', 'sure');
      expect(bars).toHaveLength(index.rows.length);
      for (const { x, y, width, height: tall } of bars) {
        expect([tall, width >= 4, x >= -8, x + width <= 608.1]).toEqual([2.4, true, true, true]);
        expect(y >= 2 && y + tall <= height - 2).toBe(true);
      }
      const middles = bars.map(({ y }) => y);
      expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    }
  });

  it('has the accent on the bar of the selected event alone', () => {
    const accented = ofLook(overviewOf(index, 32, 'fighting-2020'), 'group', 'accent');
    expect(accented.map(({ key }) => key)).toEqual([index.byId.get('fighting-2020')!.event]);
  });

  it('draws of more than 60 events only how many there are', () => {
    expect(overviewOf(generated(60))).toHaveLength(60);
    for (const count of [61, 10_000]) {
      const [density, ...others] = overviewOf(generated(count));
      expect(others).toEqual([]);
      expect(density).toMatchObject({ type: 'path', look: 'density' });
    }
  });
});
