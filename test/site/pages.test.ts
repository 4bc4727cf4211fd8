import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import jsonld from 'jsonld';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { HOSTS } from '../../src/site/pages/guide/hosts.js';
import { REFERENCES } from '../../src/site/pages/guide/references.js';
import { it } from './support/it.js';
import { aliasOf, SITE_URL, variantTimeline } from './support/variant.js';

const { events } = variantTimeline;
const OTHERS = [
  'conflict-timeline.html',
  'embed/build/index.html',
  'embed/index.html',
  ...['', ...[...HOSTS, ...REFERENCES].map(({ id }) => `${id}/`)].map((path) => `guide/${path}index.html`),
  'guide/accessibility/index.html',
  'index.html',
  'worksheet/dates/index.html',
  'worksheet/events/index.html',
];
const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard'], rules: { 'element-required-attributes': 'error' } }),
);

describe('the pages of a site that knows its address', () => {
  let dist = '';
  let pages: string[] = [];
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  /** The file an address of the site leads to. */
  const fileOf = (address: string): string =>
    new URL(address).href
      .slice(SITE_URL.length)
      .replace(/[?#].*/, '')
      .replace(/(^|\/)$/, '$1index.html');
  const exists = (path: string): boolean => statSync(join(dist, path), { throwIfNoEntry: false })?.isFile() ?? false;

  it.beforeAll(({ variant }) => {
    dist = variant;
    pages = readdirSync(dist, { recursive: true })
      .map((path) => String(path).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'));
  });

  it('are the story, the frame, the single file, the guide, the worksheets, and one for each name of each event', () => {
    const names = events.flatMap(({ id }) => [id, aliasOf(id)]).map((name) => `events/${name}/index.html`);
    expect(pages.toSorted()).toEqual([...OTHERS, ...names].toSorted());
  });

  it('are valid HTML', async () => {
    for (const path of pages) {
      const { results } = await validator.validateString(read(path), path);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    }
  });

  it('link only to pages, files and parts of a page that exist', () => {
    let links = 0;
    for (const path of pages) {
      const html = read(path).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
      const base = new URL(path, SITE_URL);
      for (const [, address = ''] of html.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
        const target = new URL(address.replaceAll('&amp;', '&'), base);
        if (!target.href.startsWith(SITE_URL)) {
          expect(address, path).toMatch(/^(?:https:\/\/|data:,)/);
          continue;
        }
        links++;
        expect(exists(fileOf(target.href)), `${path}: ${address}`).toBe(true);
        if (target.hash && fileOf(target.href) === path) {
          expect(html, `${path}: ${address}`).toContain(`id="${target.hash.slice(1)}"`);
        }
      }
    }
    expect(links).toBeGreaterThan(events.length * 5);
  });

  it('are listed in the sitemap and the feed, each by its address', () => {
    const own = ['', ...events.map(({ id }) => `events/${id}/`)].map((path) => `${SITE_URL}${path}`);
    expect([...read('sitemap.xml').matchAll(/<loc>([^<]*)</g)].map(([, address]) => address)).toEqual(own);
    const feed = read('feed.xml');
    for (const [, address = ''] of feed.matchAll(/<link (?:rel="self" )?href="([^"]*)"/g)) {
      expect(exists(fileOf(address)), address).toBe(true);
    }
    expect(feed).toContain('The year read &lt;1995&gt;.');
    expect(read('index.html')).toContain(`href="${SITE_URL}feed.xml"`);
  });

  it('carry structured data that a JSON-LD parser reads, with no date that is not certain', async () => {
    // The vocabulary as its own context defines it for what is used here: no test asks the network.
    const documentLoader = (url: string) =>
      Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
    for (const { id, title, date, citations } of events) {
      const script = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(
        read(`events/${id}/index.html`),
      )?.[1];
      const data = JSON.parse(script ?? '') as jsonld.JsonLdDocument;
      const [page] = (await jsonld.expand(data, { documentLoader: documentLoader })) as Record<string, never>[];
      const of = (node: unknown, name: string): Record<string, unknown>[] =>
        ((node as Record<string, unknown[]>)[`https://schema.org/${name}`] ?? []) as Record<string, unknown>[];
      expect(page!['@type']).toEqual(['https://schema.org/WebPage']);
      expect(page!['@id']).toBe(`${SITE_URL}events/${id}/`);
      const [about] = of(page, 'about');
      expect(of(about, 'name')[0]!['@value']).toBe(title);
      const quoted = of(page, 'citation').flatMap((article) => of(article, 'hasPart'));
      expect(quoted.map((quotation) => of(quotation, 'text')[0]!['@value'])).toEqual(
        citations.map(({ quote }) => quote),
      );
      const sure = date?.basis === 'stated' && /^[\d-]+$/.test(date.start);
      const [starts] = of(about, 'startDate');
      if (!sure && !date?.inferredEnds?.includes('end')) expect(starts, id).toBeUndefined();
      if (sure) expect(starts?.['@value'], id).toBe(date.start);
    }
  });

  it('name a preview picture of 1200 by 630 pixels and less than 300 kB, with a description', () => {
    for (const folder of ['', ...events.map(({ id }) => `events/${id}/`)]) {
      const file = readFileSync(join(dist, folder, 'preview.png'));
      expect(file.length, folder).toBeLessThan(300_000);
      const picture = PNG.sync.read(file);
      expect([picture.width, picture.height], folder).toEqual([1200, 630]);
      const html = read(`${folder}index.html`);
      expect(html).toContain(`<meta property="og:image" content="${SITE_URL}${folder}preview.png"`);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
      expect(/<meta property="og:image:alt" content="([^"]+)"/.exec(html)?.[1]?.length).toBeGreaterThan(40);
    }
  });

  it('name an oEmbed file that embeds the timeline with the event open', () => {
    for (const { id, title } of events) {
      const html = read(`events/${id}/index.html`);
      const address = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1];
      const answer = JSON.parse(read(fileOf(address ?? ''))) as Record<string, string>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, width: 800, height: 720 });
      expect(answer['html']).toContain(`<iframe src="${SITE_URL}embed/index.html#${id}" title="`);
      expect(exists(fileOf(answer['thumbnail_url'] ?? ''))).toBe(true);
    }
  });

  it('lead from an old name to the event’s page', () => {
    for (const { id } of events) {
      const html = read(`events/${aliasOf(id)}/index.html`);
      expect(html).toContain(`content="0; url=../${id}/"`);
      expect(html).toContain(`<link rel="canonical" href="${SITE_URL}events/${id}/">`);
    }
  });
});
