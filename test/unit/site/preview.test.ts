import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { english } from '../../../src/words/english.js';
import { dateInWords } from '../../../src/dates/date-words.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import { png, previewMeasure } from '../../../src/site/plugins/picture-maker.js';
import { previewPicture, previewText } from '../../../src/site/pages/preview.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish };
const measure = previewMeasure();
const picture = (of: ResolvedTimeline, event?: ResolvedEvent): string =>
  previewPicture({ timeline: of, words, measure, ...(event ? { event } : {}) });
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
    if (event.date?.basis === 'inferred') expect(said).toContain(words.asOurEstimate);
    expect(said).toContain('TDI, 1 May 2023');
    const quotes = event.citations.map(({ quote }) => `“${quote}”`);
    expect(quotes.some((quote) => said.includes(quote))).toBe(true);
    expect(previewText(event, words)).toContain(event.title);
  });

  it('is drawn whatever characters the data hold', async () => {
    const [event] = timeline.events;
    const torn = { ...event!, title: `Roots${String.fromCodePoint(0, 1, 27, 0xffff)} of it` };
    const svg = picture({ ...timeline, events: [torn] }, torn);
    await expect(png(svg)).resolves.not.toHaveLength(0);
    await expect(png(svg.replaceAll('\ufffd', '\u0001'))).rejects.toThrow();
  });

  it('has no text under 20 px, and every line within the margins', () => {
    for (const event of timeline.events) {
      for (const [, x = '', size = '', line = ''] of picture(timeline, event).matchAll(
        /<text x="([^"]*)" y="[^"]*" style="font-family:'Source Serif 4'" font-size="(\d+)"[^>]*>([^<]*)</g,
      )) {
        const left = Number(x);
        expect(left, line).toBeGreaterThanOrEqual(48);
        expect(left + measure(decoded(line), 'serif', Number(size)), line).toBeLessThanOrEqual(1152);
      }
      for (const [, size] of picture(timeline, event).matchAll(/font-size="([\d.]+)"/g)) {
        expect(Number(size)).toBeGreaterThanOrEqual(20);
      }
    }
  });

  it('shows a dated event among its neighbours, and marks its place; not where there is no date', () => {
    for (const event of timeline.events) {
      const svg = picture(timeline, event);
      expect(svg.split('class="ring"').length - 1, event.id).toBe(event.date ? 1 : 0);
      expect(svg.split('class="accent"').length - 1, event.id).toBe(event.date ? 1 : 0);
    }
    expect(picture(timeline)).not.toContain('class="ring"');
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
