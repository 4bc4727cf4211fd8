import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { horizonOf, latestSource } from '../../../src/timeline/horizon.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';

/** A timeline of sources that were published on these dates. */
function published(...dates: string[]): ResolvedTimeline {
  const sources = dates.map((date, index) => [`source-${index}`, { publisher: date, published: date, paragraphs: [] }]);
  return readTimeline({ id: 'test', title: '', kinds: {}, sources: Object.fromEntries(sources) as unknown, events: [] })
    .timeline!;
}

describe('the horizon of a timeline', () => {
  it('is the end of the day its source was published on', () => {
    expect(horizonOf(timeline)).toBe(Date.UTC(2023, 4, 2));
  });

  it('is that of the source published last, in whatever order they stand', () => {
    const sources = published('1999', '2004-02', '2004-01-31', 'no date');
    expect(latestSource(sources)?.publisher).toBe('2004-02');
    expect(horizonOf(sources)).toBe(Date.UTC(2004, 2, 1));
  });

  it('is unknown where no source says when it was published', () => {
    expect(horizonOf(published('soon'))).toBeUndefined();
    expect(latestSource(published())).toBeUndefined();
  });
});
