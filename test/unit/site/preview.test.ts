import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { english } from '../../../src/words/english.js';
import { dateInWords } from '../../../src/dates/date-words.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import { png, previewMeasure } from '../../../src/site/plugins/picture-maker.js';
import { previewPicture, previewText, STRIP_WIDTH } from '../../../src/site/pages/preview.js';
import { stripOf } from '../../../src/site/pages/strip.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish };
const measure = previewMeasure();
const picture = (of: ResolvedTimeline, event?: ResolvedEvent): string => {
  const strip = stripOf(indexEntries(of), STRIP_WIDTH, 'en');
  return previewPicture({ timeline: of, words, strip, measure, ...(event ? { event } : {}) });
};
/** The lines of text, as a reader would see them one after the other. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');
const decoded = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('the picture of a link to an event', () => {
  it.each(timeline.events)('says what $id is, when, whose reading that is, and in which words', (event) => {
    const said = textOf(picture(timeline, event));
    expect(said).toContain(event.title);
    expect(said).toContain(event.date ? dateInWords(event.date, words.dates, 'en') : words.noDateGiven);
    if (event.date) expect(said).toContain(words[event.date.basis]);
    expect(said).toContain('TDI, 1 May 2023');
    const quoted = /“([^”]*)”/.exec(said)?.[1] ?? '';
    const start = quoted.replace(/ …$/, '');
    expect(event.citations.some(({ quote }) => quote.startsWith(start) && start.length > 30)).toBe(true);
    expect(previewText(event, words)).toContain(event.title);
  });

  it('is drawn whatever characters the data hold', async () => {
    const [event] = timeline.events;
    const torn = { ...event!, title: `Roots${String.fromCodePoint(0, 1, 27, 0xffff)} of it` };
    const svg = picture({ ...timeline, events: [torn] }, torn);
    await expect(png(svg)).resolves.not.toHaveLength(0);
    await expect(png(svg.replaceAll('\ufffd', '\u0001'))).rejects.toThrow();
  });

  it('keeps every line within the margins', () => {
    for (const event of timeline.events) {
      for (const [, x = '', attributes = '', size = '', anchor, line = ''] of picture(timeline, event).matchAll(
        /<text x="([^"]*)" y="[^"]*" (font-family[^>]*?) font-size="(\d+)"[^>]*?( text-anchor="end")?>([^<]*)</g,
      )) {
        const serif = attributes.includes('Serif');
        const font = attributes.includes('italic')
          ? 'serif italic'
          : attributes.includes('600')
            ? serif
              ? 'display'
              : 'sans bold'
            : serif
              ? 'serif'
              : 'sans';
        const width = measure(decoded(line), font, Number(size));
        const left = anchor ? Number(x) - width : Number(x);
        expect(left, line).toBeGreaterThanOrEqual(63);
        expect(left + width, line).toBeLessThanOrEqual(1137);
      }
    }
  });

  it('marks the event’s place, and marks nothing for an event without a date', () => {
    const rings = (event?: ResolvedEvent): number =>
      picture(timeline, event).split('stroke="#8b1e5f" stroke-width="2"').length - 1;
    for (const event of timeline.events) expect(rings(event), event.id).toBe(event.date ? 1 : 0);
    expect(rings()).toBe(0);
  });

  it('shows text as text', () => {
    for (const event of hostileTimeline.events) {
      expect(picture(hostileTimeline, event)).not.toMatch(/<(?:img|b|script)/);
    }
    expect(picture(hostileTimeline)).not.toContain('<img');
  });

  it('becomes a PNG', async () => {
    const file = await png(picture(timeline));
    expect(Buffer.from(file.subarray(1, 4)).toString()).toBe('PNG');
  });
});
