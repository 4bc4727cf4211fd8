import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { paragraphText } from '../../src/timeline/locate-quote.js';
import { dist, it } from './support/it.js';
import { renderedText } from './support/rendered-text.js';
import { stateOf } from './support/timeline-element.js';

const paragraphs = Object.values(timeline.sources).flatMap((source) => source.paragraphs.map(paragraphText));

describe('the page of an event', () => {
  it('says without script all there is to say of every event', async ({ site, visit }) => {
    const { page } = await visit('about:blank', { javaScriptEnabled: false });
    for (const { id, title, summary, citations, date } of timeline.events) {
      await page.goto(`${site.url}events/${id}/index.html`);
      expect(await page.locator('h1').innerText()).toBe(title);
      expect(await page.title()).toBe(`${title} – ${timeline.title}`);
      expect(await page.locator('.summary').innerText()).toBe(summary);
      expect(await page.locator('.drawn').innerText()).not.toBe('');
      for (const text of await page.locator('blockquote').allTextContents()) expect(paragraphs).toContain(text);
      const marked = (await page.locator('blockquote mark').allTextContents()).join('\n');
      for (const { quote } of citations) expect(marked).toContain(quote);
      expect(await page.locator('.label').first().isVisible(), id).toBe(date !== null);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toContain(summary);
      const data = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
      expect(JSON.parse(data)).toMatchObject({ name: title });
    }
  });

  it('leads to its neighbours, to every way of showing, and to the timeline with the event open', async ({
    open,
    site,
    visit,
  }) => {
    const { page } = await visit('events/ceasefire-1994/index.html', { javaScriptEnabled: false });
    expect(await page.locator('.shows a').allTextContents()).toEqual(['Story', 'Explore', 'List', 'Embed']);
    const links = await page
      .locator('main a, header a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    expect(links).toContain(`${site.url}#ceasefire-1994`);
    for (const address of links.filter((link) => link.startsWith(site.url))) {
      const file = new URL(address).pathname.replace('/some/course/', '').replace(/(^|\/)$/, '$1index.html');
      expect(existsSync(`${dist}${file}`), address).toBe(true);
    }
    // Its own address stands there, too.
    const others = links.filter((link) => link.includes('/events/') && !link.endsWith('/ceasefire-1994/'));
    expect(others).toHaveLength(2);
    const { page: home } = await open('#ceasefire-1994');
    expect((await stateOf(home)).selected).toBe('ceasefire-1994');
  });

  it('asks nothing of another host, has its style, its place on the timeline, and no line below its head', async ({
    site,
    visit,
  }) => {
    const { page, trace } = await visit('events/ceasefire-1994/index.html', { javaScriptEnabled: false });
    expect(trace.failures).toEqual([]);
    expect(trace.console).toEqual([]);
    expect(trace.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    const font = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(font).toContain('serif');
    expect(await page.getByRole('img', { name: /“A ceasefire is signed” marked/ }).isVisible()).toBe(true);
    expect((await page.locator('.kicker').boundingBox())!.height).toBeGreaterThan(40);
    const borders = await page
      .locator('main, .entry')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth));
    expect(new Set(borders)).toEqual(new Set(['0px']));
  });

  it('fits a phone and is large enough to read', async ({ visit }) => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };
    const { page } = await visit('events/fighting-2020/index.html', options);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
    for (const { text, size } of await renderedText(page)) expect(size, text).toBeGreaterThanOrEqual(12);
    for (const { text, size } of await renderedText(page, '.summary, blockquote')) {
      expect(size, text).toBeGreaterThanOrEqual(16);
    }
  });

  it('copies its address, and says that it has', async ({ site, visit }) => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    const { page } = await visit('events/ceasefire-1994/', options);
    const address = `${site.url}events/ceasefire-1994/`;
    expect(await page.locator('.address a').innerText()).toBe(address.replace('http://', ''));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('.address [role=status]').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  it('prints its address, and nothing that can be opened or followed', async ({ visit }) => {
    const { page } = await visit('events/ceasefire-1994/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).toContain('events/ceasefire-1994/');
    for (const part of ['.citing', '.neighbours', '.links', '.shows', 'button']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
  });

  it('has no canonical address, and the site no map, unless the site’s address is known', () => {
    for (const { id } of timeline.events) {
      const html = readFileSync(`${dist}events/${id}/index.html`, 'utf8');
      if (!process.env['SITE_URL']) expect(html).not.toContain('rel="canonical"');
    }
    expect(existsSync(`${dist}sitemap.xml`)).toBe(Boolean(process.env['SITE_URL']));
  });
});
