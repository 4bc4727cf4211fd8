import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { english } from '../../../src/words/english.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import { handout } from '../../../src/site/pages/handout.js';
import { drawingsOf, PAPER_WIDTH } from '../../../src/site/shared/labelled-drawing.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { storyEnglish } from '../../../src/words/story-english.js';
import { Random } from '../layout/support/random.js';
import { sceneFaults } from '../layout/support/scene-faults.js';
import { dated, eventOf, timelineOf } from '../layout/support/timelines.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish, ...storyEnglish };
const drawings = (of: ResolvedTimeline) => drawingsOf(indexEntries(of), words);
const years = (count: number, seed: number): ResolvedTimeline => {
  const random = new Random(seed);
  const year = () => String(random.whole(1900, 2020));
  return timelineOf(Array.from({ length: count }, (_, index) => eventOf(`event-${index}`, dated(year()))));
};

describe('the drawing on paper', () => {
  it('is the accepted one', async () => {
    const lines = handout(timeline, words).toString().replaceAll('><', '>\n<');
    await expect(lines).toMatchFileSnapshot('accepted/handout.txt');
  });

  it('shows every dated entry by its own shape, in the whole or in a closer drawing of a crowded period', () => {
    const shown = new Set(
      drawings(timeline).flatMap(({ scene }) => [...scene.marks, ...scene.spans].map(({ entry }) => entry.event.id)),
    );
    for (const { id, date } of timeline.events) expect(shown.has(id), id).toBe(date !== null);
  });

  it('names every one of them in words', () => {
    const named = new Set(
      drawings(timeline).flatMap(({ scene }) =>
        [...scene.marks, ...scene.spans].filter(({ label }) => label).map(({ entry }) => entry.event.id),
      ),
    );
    expect([...named].toSorted()).toEqual(
      timeline.events
        .filter(({ date }) => date)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('begins with the whole, and has as many closer ones as there are crowded periods', () => {
    const [whole, ...insets] = drawings(timeline);
    const held = [whole!, ...insets].flatMap(({ scene }) => scene.clusters);
    expect(insets).toHaveLength(held.length);
    for (const { view } of insets) {
      expect(view.start).toBeGreaterThan(whole!.view.start);
      expect(view.end - view.start).toBeLessThan((whole!.view.end - whole!.view.start) / 2);
    }
  });

  it('has no closer one where nothing is crowded', () => {
    const apart = timelineOf(['1900', '1950', '2000'].map((year) => eventOf(`in-${year}`, dated(year))));
    expect(drawings(apart)).toHaveLength(1);
  });

  it('names the longest gap where there is room for the words', () => {
    const saying = (of: ResolvedTimeline): boolean[] =>
      drawings(of).map(({ content }) => String(content).includes(words.gap));
    expect(saying(timeline)).toEqual([true, false, false, false]);
    const apart = (...years: string[]): ResolvedTimeline =>
      timelineOf(years.map((year) => eventOf(`in-${year}`, dated(year))));
    expect(saying(apart('1900', '1990'))).toEqual([true]);
    // The words beside the first reach too far.
    expect(saying(apart('1900', '1960', '2000'))).toEqual([false]);
    expect(saying(apart('1900', '1920', '1940', '1960', '1980', '2000'))).toEqual([false]);
  });

  it('takes no more than two sheets however many periods are crowded', () => {
    expect(drawings(years(2000, 6)).length).toBeLessThanOrEqual(8);
  });

  it.each([1, 2, 3, 4, 5])('has no overlaps (random timeline %i)', (seed) => {
    for (const { scene, level, view, index } of drawings(years(30, seed))) {
      expect(sceneFaults(scene, level, view, index)).toEqual([]);
    }
  });

  it('is a sheet wide and has a key to every kind that it shows', () => {
    const html = handout(timeline, words).toString();
    expect(html.match(new RegExp(`viewBox="0 0 ${PAPER_WIDTH} `, 'g'))).toHaveLength(drawings(timeline).length);
    for (const { label } of Object.values(timeline.kinds)) expect(html).toContain(`</svg>${label}</li>`);
    for (const { means } of Object.values(words.story.reading)) expect(html).toContain(means);
    for (const { title, date } of timeline.events) if (!date) expect(html).toContain(title);
  });

  it('keeps what the data say as text', () => {
    const html = handout(hostileTimeline, words).toString();
    expect(html).not.toMatch(/<script|<img|onerror=["']?[a-z]|javascript:/i);
  });
});
