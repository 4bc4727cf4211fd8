import { describe, expect, it } from 'vitest';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { layoutLevel } from '../../../src/layout/level.js';
import { separatingView } from '../../../src/layout/separating-view.js';
import { DAY, duration, limitsOf } from '../../../src/layout/view.js';
import { chartSettings, monospace } from './support/chart-settings.js';
import { dated, eventOf, timelineOf } from './support/timelines.js';

const settings = chartSettings(800, monospace);
const between = (...dates: string[]) => {
  const index = indexEntries(timelineOf(dates.map((date, number) => eventOf(`event-${number}`, dated(date)))));
  const widest = { start: index.byAnchor[0]!.anchor - 300 * DAY, end: index.byAnchor.at(-1)!.anchor + 300 * DAY };
  const limits = limitsOf({ start: widest.start - 9000 * DAY, end: widest.end + 9000 * DAY });
  return { index, widest, view: separatingView(index.byAnchor, widest, limits, settings) };
};

describe('separatingView(entries, widest, limits, settings)', () => {
  it('returns the widest view where that separates the entries', () => {
    const { view, widest } = between('1994-01-01', '1994-08-01');
    expect(duration(view!)).toBeCloseTo(duration(widest), 0);
  });

  it('comes as close as it takes to separate the entries', () => {
    const { view, widest, index } = between('2020-09-27T04:00Z', '2020-09-27T06:00Z');
    expect(duration(view!)).toBeLessThan(duration(widest));
    const { marks, spans } = layoutLevel(index, settings.width / duration(view!), settings);
    expect(marks.length + spans.flat().length).toBeGreaterThan(1);
  });

  it('is undefined where no zoom separates them', () => {
    expect(between('2020-09-27T04:00Z', '2020-09-27T04:00Z').view).toBeUndefined();
  });
});
