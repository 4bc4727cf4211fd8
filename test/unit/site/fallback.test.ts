import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { english } from '../../../src/words/english.js';
import { paragraphText } from '../../../src/timeline/locate-quote.js';
import { colophon } from '../../../src/site/pages/colophon.js';
import { fallback } from '../../../src/site/pages/fallback.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish };
const page = fallback(timeline, words).toString();
const hostilePage = fallback(hostileTimeline, words).toString();

/** The text inside every element of a name, as a browser would read it. */
function texts(html: string, name: string): string[] {
  const found = html.matchAll(new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`, 'g'));
  return [...found].map(([, inner]) => read(inner ?? ''));
}

function read(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+|#39);/g, (_, entity: string) => entities[entity] ?? '?');
}

describe('the page as it is served', () => {
  it('holds every event once, under its id', () => {
    for (const { id } of timeline.events) expect(page.split(`<li class="entry" id="${id}">`)).toHaveLength(2);
  });

  it('lists events in order of time and those without a date apart', () => {
    const ids = [...page.matchAll(/<li class="entry" id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.slice(0, 3)).toEqual(['early-20th-century-roots', 'late-1980s-flare-up', 'declaration-1991']);
    const undated = timeline.events.filter(({ date }) => date === null).map(({ id }) => id);
    expect(ids.slice(-undated.length).toSorted()).toEqual(undated.toSorted());
    expect(page.indexOf(`<h2>${words.withoutDate}</h2>`)).toBeLessThan(page.indexOf(`id="${undated[0]}"`));
  });

  it('quotes letter for letter', () => {
    const quoted = texts(page, 'blockquote');
    for (const { citations } of [...timeline.events, ...(timeline.glossary ?? [])]) {
      for (const { quote } of citations) expect(quoted).toContain(quote);
    }
  });

  it('gives the source letter for letter, its paragraphs under ids', () => {
    for (const [index, paragraph] of Object.values(timeline.sources)[0]!.paragraphs.entries()) {
      const item = page.split(`<li id="paragraph-${index + 1}"`)[1]?.split('</li>')[0] ?? '';
      expect(texts(item, '(?:p|h3)')[0] ?? '').toBe(paragraphText(paragraph));
    }
  });

  it('says of each date whether the article states it', () => {
    for (const { id, date } of timeline.events) {
      const entry = page.split(`id="${id}">`)[1]?.split('</li>')[0] ?? '';
      expect(entry.includes(words.stated)).toBe(date?.basis === 'stated');
      expect(entry.includes(words.inferred)).toBe(date?.basis === 'inferred');
      expect(entry.includes(words.noDateGiven)).toBe(date === null);
      expect(entry.includes(words.noDate)).toBe(date?.stated.length === 0);
      if (date?.reasoning) expect(read(entry)).toContain(date.reasoning);
    }
  });

  it('says of whom the article reports a statement', () => {
    const speakers = timeline.events.flatMap(({ citations }) => citations.flatMap(({ speaker }) => speaker ?? []));
    for (const speaker of speakers) expect(read(page)).toContain(words.spokenBy(speaker, 'TDI'));
  });

  it('links only to addresses inside the page', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('data that tries to be markup', () => {
  it('stays text everywhere', () => {
    expect(hostilePage).not.toContain('<img');
    expect(hostilePage).not.toContain('javascript:');
    expect(colophon(hostileTimeline, words).toString()).not.toContain('<img');
    for (const name of ['event', 'summary', 'speaker', 'note', 'because', 'term', 'kind', 'publisher']) {
      expect(hostilePage, name).toContain(`${name} &lt;img`);
    }
  });

  it('is quoted letter for letter all the same', () => {
    expect(texts(hostilePage, 'blockquote')[0]).toBe(hostileTimeline.events[0]!.citations[0].quote);
  });
});

describe('a timeline with several sources', () => {
  it('tells their paragraphs apart', () => {
    expect(hostilePage).toContain('<li id="paragraph-first-1"');
    expect(hostilePage).toContain('<li id="paragraph-second-2"');
    expect(hostilePage).toContain('href="#paragraph-second-2"');
  });

  it('marks overlapping passages as one run, keeps them apart in it, and names every event that cites them', () => {
    const item = hostilePage.split('<li id="paragraph-second-2"')[1]?.split('<li id=')[0] ?? '';
    expect(texts(item, 'mark')).toEqual(['there was one thing and another']);
    expect(item).toContain(`<p>${words.citedBy}</p><ol><li><a href="#second-event">Second</a></li>`);
    expect(item).toContain('data-notes="1"');
  });

  it('links the address of a source', () => {
    expect(hostilePage).toContain('href="https://example.org/?a=1&amp;b=2"');
  });
});
