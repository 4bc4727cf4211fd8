import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.js';
import { timeline as article } from '../../support/resolved.js';
import { viewCounts, viewPeriod, viewSummary } from '../../../src/drawing/view-period.js';
import { ChartLayout } from '../../../src/layout/chart-layout.js';
import { indexEntries, type EntryIndex } from '../../../src/layout/entry-index.js';
import { wholeView, zoomView, type View } from '../../../src/layout/view.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import { english } from '../../../src/words/english.js';
import { settingsAt } from '../layout/support/settings-at.js';
import { dated, eventOf, timelineOf } from '../layout/support/timelines.js';

const index = indexEntries(article);
const whole = wholeView(index.span);
const countsIn = (entries: EntryIndex, view: View, width = 1280) =>
  viewCounts(entries, new ChartLayout(entries, settingsAt(width)).sceneAt(view));
const summaryOf = (entries: EntryIndex, view: View): string =>
  viewSummary(entries, view, countsIn(entries, view), english);

describe('viewPeriod(index, view)', () => {
  it('is the first and the last date of the whole timeline, without the space around them', () => {
    expect(viewPeriod(index, whole, english)).toBe('1901 to 2023');
  });

  it('is the view itself elsewhere, as finely as it is worth', () => {
    const view = { start: Date.UTC(2020, 8, 27), end: Date.UTC(2020, 10, 11) };
    expect(viewPeriod(index, view, english)).toBe('27 September to 10 November 2020');
  });
});

describe('viewSummary(index, view, counts)', () => {
  it('counts all of the whole timeline and names its longest gap', () => {
    expect(summaryOf(index, whole)).toBe('All 10 dated events. None between 1933 and 1987.');
  });

  it('names no gap that is a small part of the whole', () => {
    const years = Array.from({ length: 20 }, (_, number) =>
      eventOf(`event-${number}`, dated(String(1950 + 2 * number))),
    );
    const even = indexEntries(timelineOf(years));
    expect(summaryOf(even, wholeView(even.span))).toBe('All 20 dated events.');
  });

  it('counts what a view shows and what lies before and after it', () => {
    const view = { start: Date.UTC(2020, 7, 14), end: Date.UTC(2021, 0, 11) };
    expect(summaryOf(index, view)).toMatch(/^\d events here, 5 before, 2 after$/);
  });
});

describe('viewCounts(index, scene)', () => {
  const everywhere = ({ span }: EntryIndex): View[] =>
    [1, 3, 10, 50, 300].flatMap((factor) =>
      [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
        zoomView(wholeView(span), factor, span.start + share * (span.end - span.start)),
      ),
    );

  it.each([5, 15, 16, 60, 300])('counts each of %i events once, in the view, before or after it', (size) => {
    const entries = indexEntries(readTimeline(generate(size)).timeline!);
    for (const view of everywhere(entries)) {
      for (const width of [360, 1280]) {
        const { shown, before, after } = countsIn(entries, view, width);
        expect(shown + before + after).toBe(size);
      }
    }
  });
});
