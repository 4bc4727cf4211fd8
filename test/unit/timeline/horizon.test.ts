import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { horizonOf, latestSource } from '../../../src/timeline/horizon.js';
import type { Source } from '../../../src/timeline/types.js';

const published = (...dates: string[]): Record<string, Source> =>
  Object.fromEntries(
    dates.map((date, index) => [`source-${index}`, { publisher: date, published: date, paragraphs: [] }]),
  );

describe('the horizon of a timeline', () => {
  it('is the end of the day its source was published on', () => {
    expect(horizonOf(timeline)).toBe(Date.UTC(2023, 4, 2));
  });

  it('is that of the source published last, in whatever order they stand', () => {
    const sources = published('1999', '2004-02', '2004-01-31', 'no date');
    expect(latestSource({ ...timeline, sources })?.publisher).toBe('2004-02');
    expect(horizonOf({ ...timeline, sources })).toBe(Date.UTC(2004, 2, 1));
  });

  it('is unknown where no source says when it was published', () => {
    expect(horizonOf({ ...timeline, sources: published('soon') })).toBeUndefined();
    expect(latestSource({ ...timeline, sources: {} })).toBeUndefined();
  });
});
