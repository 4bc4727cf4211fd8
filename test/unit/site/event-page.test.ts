import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolved, timeline } from '../../support/resolved.js';
import { scriptJson, structuredData } from '../../../src/site/pages/structured-data.js';
import { english } from '../../../src/words/english.js';
import { aliasPage, eventPage } from '../../../src/site/pages/event-page.js';
import { feed, sitemap } from '../../../src/site/pages/listings.js';
import { settingsFrom } from '../../../src/site/plugins/settings.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { wellFormedXml } from '../../../src/site/shared/xml.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish };
const siteUrl = 'https://example.org/timeline/';
const [first] = timeline.events as [(typeof timeline.events)[0]];
const page = (url?: string): string =>
  eventPage({ timeline, event: first, words, siteUrl: url, styles: ['assets/page.css'] });

describe('the page of an event', () => {
  it('has a canonical address and absolute addresses only where the site’s address is known', () => {
    const address = `${siteUrl}events/early-20th-century-roots/`;
    expect(page(siteUrl)).toContain(`<link rel="canonical" href="${address}">`);
    expect(page(siteUrl)).toContain(`<meta property="og:url" content="${address}">`);
    const own = page().replaceAll('https://schema.org', '');
    expect(own).not.toMatch(/https?:/);
  });

  it('shows a dated event on the whole timeline, and no drawing for an event without a date', () => {
    for (const event of timeline.events) {
      const html = eventPage({ timeline, event, words, siteUrl, styles: [] });
      expect(html.includes('<svg class="place drawing"'), event.id).toBe(event.date !== null);
      expect(html.split('<g class="accent">').length - 1, event.id).toBe(event.date ? 1 : 0);
      expect(html).toContain('From one article: TDI, 1 May 2023.');
    }
  });

  it('names its address where the site’s address is known', () => {
    expect(page(siteUrl)).toContain('<a href="./">example.org/timeline/events/early-20th-century-roots/</a>');
    expect(page()).toContain('<a href="./"></a>');
  });

  it('escapes data in every place', () => {
    for (const event of hostileTimeline.events) {
      const html = eventPage({ timeline: hostileTimeline, event, words, siteUrl, styles: [] });
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toMatch(/<(?:img|b onclick|iframe)/i);
      expect(html).not.toMatch(/href="javascript:/i);
    }
  });
});

describe('the page of an old name', () => {
  it('leads on to the event’s page', () => {
    const html = aliasPage(first, words, siteUrl);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../early-20th-century-roots/">');
    expect(html).toContain('<a href="../early-20th-century-roots/">Roots of the conflict</a>');
    expect(html).toContain('noindex');
  });
});

describe('the listings', () => {
  it('name every page once', () => {
    const addresses = [...sitemap(timeline, siteUrl).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toEqual([siteUrl, ...timeline.events.map(({ id }) => `${siteUrl}events/${id}/`)]);
  });

  it('list corrections first, with what changed and why', () => {
    const corrections = [{ event: 'ceasefire-1994', date: '2024-02-03', what: 'It read <1995>.', why: 'It is 1994.' }];
    const atom = feed(resolved({ ...timeline, corrections }), siteUrl);
    const [entry] = atom.split('<entry>').slice(1);
    expect(entry).toContain(`<id>${siteUrl}events/ceasefire-1994/</id>`);
    expect(entry).toContain('<updated>2024-02-03T00:00:00Z</updated>');
    expect(entry).toContain('It read &lt;1995&gt;. It is 1994.');
    expect(atom.match(/<entry>/g)).toHaveLength(timeline.events.length);
    expect(feed(timeline, siteUrl)).toContain('<updated>2023-05-01T00:00:00Z</updated>');
  });
});

describe('what is written as XML', () => {
  const unseen = String.fromCodePoint(0, 1, 8, 11, 12, 27, 31, 0xfffe, 0xffff, 0xd800);
  const [event] = timeline.events;
  const torn = { ...timeline, title: `a${unseen}b`, events: [{ ...event!, title: `c\td${unseen}é😀` }] };

  it('replaces characters that XML does not allow by a visible sign', () => {
    const atom = feed(torn, siteUrl);
    expect(atom).toContain(`<title>a${'\ufffd'.repeat(10)}b</title>`);
    expect(atom).toContain(`<title>c\td${'\ufffd'.repeat(10)}é😀</title>`);
    expect(atom).not.toMatch(/\p{Surrogate}/u);
  });

  it('keeps allowed characters letter for letter', () => {
    expect(wellFormedXml('a\t\n\r\u0085\ud7ff\ue000\ufffd😀')).toBe('a\t\n\r\u0085\ud7ff\ue000\ufffd😀');
  });

  it('needs no replacement in JSON, which escapes them', () => {
    const said = scriptJson(structuredData(torn, torn.events[0]!));
    expect([...said].filter((character) => character < ' ')).toEqual([]);
    expect(said).not.toMatch(/\p{Surrogate}/u);
    expect((JSON.parse(said) as { name: string }).name).toBe(torn.events[0]!.title);
  });
});

describe('the setting TIMELINE', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'settings-')), 'timeline.json');
  const settings = (data: unknown) => {
    writeFileSync(path, JSON.stringify(data));
    return settingsFrom({ TIMELINE: path });
  };

  it('puts another timeline in the place of the article’s', () => {
    expect(settingsFrom({})).toMatchObject({ timeline });
    expect(settings({ ...timeline, title: 'Another' })).toMatchObject({
      timeline: { title: 'Another' },
    });
  });

  it('stops the build where a record would be left out', () => {
    const events = [...timeline.events, { ...first, id: 'Not an id' }];
    expect(() => settings({ ...timeline, events })).toThrow(/invalid TIMELINE: .*\n.*Not an id/);
  });
});

describe('the setting SITE_URL', () => {
  const address = (SITE_URL: string | undefined) => settingsFrom({ SITE_URL }).siteUrl;

  it('is read with a slash at its end, and without query and hash', () => {
    expect(address('https://example.org')).toBe('https://example.org/');
    expect(address('https://example.org/a/b?c#d')).toBe('https://example.org/a/b/');
    expect(address(undefined)).toBeUndefined();
    expect(address('')).toBeUndefined();
  });

  it('stops the build where it is no address', () => {
    expect(() => address('example.org')).toThrow('invalid SITE_URL: example.org');
    expect(() => address('ftp://example.org/')).toThrow('invalid SITE_URL');
  });
});
