import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { paragraphText } from '../../src/timeline/locate-quote.js';
import { renderedText } from './support/shadow.js';
import { dist, openSite, type Site } from './support/site.js';

const paragraphs = Object.values(timeline.sources).flatMap((source) => source.paragraphs.map(paragraphText));

describe('the page of an event', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    ({ page } = await site.open('', { javaScriptEnabled: false }));
  });
  afterAll(() => site.close());

  /** With its own script; it has no chart to wait for. */
  async function openScripted(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { page: first } = await site.open('about:blank', { javaScriptEnabled: false });
    const context = await first.context().browser()!.newContext(options);
    const opened = await context.newPage();
    await opened.goto(`${site.url}${address}`, { waitUntil: 'load' });
    return opened;
  }

  it.each(timeline.events)('says of $id all there is to say, without script', async (event) => {
    await page.goto(`${site.url}events/${event.id}/index.html`);
    expect(await page.locator('h1').innerText()).toBe(event.title);
    expect(await page.title()).toBe(`${event.title} – ${timeline.title}`);
    expect(await page.locator('.summary').innerText()).toBe(event.summary);
    expect(await page.locator('.drawn').innerText()).not.toBe('');
    const quoted = await page.locator('blockquote').allTextContents();
    for (const text of quoted) expect(paragraphs).toContain(text);
    const marked = (await page.locator('blockquote mark').allTextContents()).join('\n');
    for (const { quote } of event.citations) expect(marked).toContain(quote);
    expect(await page.locator('.label').first().isVisible()).toBe(event.date !== null);
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect(description).toContain(event.summary);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
      name: string;
    };
    expect(data.name).toBe(event.title);
  });

  it('leads on to its neighbours, and to the timeline with the event open', async () => {
    const { page } = await site.open(`events/ceasefire-1994/index.html`, { javaScriptEnabled: false });
    const links = await page
      .locator('main a, header a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain(`${site.url}#ceasefire-1994`);
    for (const address of links.filter((link) => link.startsWith(site.url))) {
      const file = new URL(address).pathname.replace('/some/course/', '').replace(/(^|\/)$/, '$1index.html');
      expect(existsSync(`${dist}${file}`), address).toBe(true);
    }
    // Its own address stands there, too.
    const others = links.filter((link) => link.includes('/events/') && !link.endsWith('/ceasefire-1994/'));
    expect(others).toHaveLength(2);
    const { page: home } = await site.open('#ceasefire-1994');
    const open = await home
      .locator('conflict-timeline')
      .evaluate((one: HTMLElement & { selected?: string }) => one.selected);
    expect(open).toBe('ceasefire-1994');
  });

  it('asks nothing of another host, and has its style', async () => {
    const { page, trace } = await site.open('events/fighting-2020/index.html', { javaScriptEnabled: false });
    expect(trace.failures).toEqual([]);
    expect(trace.console).toEqual([]);
    expect(trace.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    const font = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(font).toContain('serif');
  });

  it('fits a phone and is large enough to read', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };
    const { page } = await site.open('events/fighting-2020/index.html', options);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
    for (const { text, size } of await renderedText(page)) expect(size, text).toBeGreaterThanOrEqual(12);
    for (const { text, size } of await renderedText(page, '.summary, blockquote')) {
      expect(size, text).toBeGreaterThanOrEqual(16);
    }
  });

  it('shows its place, leads back to every way of showing, and has one line below its head', async () => {
    const { page } = await site.open('events/ceasefire-1994/index.html', { javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: /“A ceasefire is signed” marked/ }).isVisible()).toBe(true);
    expect(await page.locator('.shows a').allTextContents()).toEqual(['Story', 'Explore', 'List', 'Embed']);
    const head = (await page.locator('.kicker').boundingBox())!;
    const rules = await page
      .locator('main, .entry')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth));
    expect(head.height).toBeGreaterThan(40);
    expect(new Set(rules)).toEqual(new Set(['0px']));
  });

  it('copies its address, and says that it has', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    const page = await openScripted('events/ceasefire-1994/', options);
    const address = `${site.url}events/ceasefire-1994/`;
    expect(await page.locator('.address a').innerText()).toBe(address.replace('http://', ''));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('.address [role=status]').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  it('prints its address, and nothing to open or go to', async () => {
    const page = await openScripted('events/ceasefire-1994/');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain('events/ceasefire-1994/');
    for (const part of ['.citing', '.neighbours', '.links', '.shows', 'button']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
  });

  it('is left out of no event, and nothing is listed that needs the site’s address', () => {
    for (const { id } of timeline.events) {
      const html = readFileSync(`${dist}events/${id}/index.html`, 'utf8');
      if (!process.env['SITE_URL']) expect(html).not.toContain('rel="canonical"');
    }
    expect(existsSync(`${dist}sitemap.xml`)).toBe(Boolean(process.env['SITE_URL']));
  });
});
