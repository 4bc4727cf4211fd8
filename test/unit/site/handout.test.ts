import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { english } from '../../../src/words/english.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import { handout } from '../../../src/site/pages/handout.js';
import { printedCharts } from '../../../src/site/pages/printed-chart.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { storyEnglish } from '../../../src/words/story-english.js';
import { Random } from '../layout/support/random.js';
import { measure } from '../layout/support/settings-at.js';
import { dated, eventOf, timelineOf } from '../layout/support/timelines.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish, ...storyEnglish };
const charts = (of: ResolvedTimeline) =>
  printedCharts(indexEntries(of), words, { horizon: undefined, ending: '' }, measure);
const years = (count: number): ResolvedTimeline => {
  const random = new Random(6);
  const year = () => String(random.whole(1900, 2020));
  return timelineOf(Array.from({ length: count }, (_, index) => eventOf(`event-${index}`, dated(year()))));
};

describe('the drawing on paper', () => {
  it('draws and names every dated event once, and those without a date in words', () => {
    const html = handout(timeline, words, measure).toString();
    for (const { id, title, date } of timeline.events) {
      expect(html.split(`data-date="${id}"`).length - 1, id).toBe(date ? 1 : 0);
      expect(html, id).toContain(title);
    }
    expect(charts(timeline)).toHaveLength(1);
  });

  it('draws what a crowded timeline stacks once more by itself, on two sheets at most', () => {
    const [whole, ...insets] = charts(years(60));
    expect(insets.length).toBeGreaterThan(0);
    for (const { view } of insets) {
      expect(view.end - view.start).toBeLessThan(whole!.view.end - whole!.view.start);
    }
    expect(charts(years(2000)).length).toBeLessThanOrEqual(8);
  });

  it('has a key to every kind and to how dates are drawn', () => {
    const html = handout(timeline, words, measure).toString();
    for (const { label } of Object.values(timeline.kinds)) expect(html).toContain(`</svg>${label}</li>`);
    for (const text of Object.values(words.dateKey)) expect(html).toContain(`</svg>${text}</li>`);
  });

  it('keeps what the data say as text', () => {
    const html = handout(hostileTimeline, words, measure).toString();
    expect(html).not.toMatch(/<script|<img|onerror=["']?[a-z]|javascript:/i);
  });
});
