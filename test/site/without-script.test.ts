import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { timeline } from '../../data/timeline.js';
import { paragraphText } from '../../src/timeline/locate-quote.js';
import { openSite, type Site } from './support/site.js';
import { renderedText } from './support/shadow.js';

describe('the page without script', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    ({ page } = await site.open('', { javaScriptEnabled: false }));
  });
  afterAll(() => site.close());

  it.each(timeline.events)('shows $id with its title, date, summary, quotations and source', async (event) => {
    const entry = page.locator(`#${event.id}`);
    expect(await entry.locator('h3').innerText()).toBe(event.title);
    expect(await entry.locator('.summary').innerText()).toBe(event.summary);
    expect(await entry.locator('.drawn').innerText()).not.toBe('');
    expect(await entry.locator('q').allTextContents()).toEqual(event.date?.stated ?? []);
    expect(await entry.locator('blockquote').allTextContents()).toEqual(event.citations.map(({ quote }) => quote));
    for (const caption of await entry.locator('figcaption').allInnerTexts()) {
      expect(caption).toMatch(/paragraph \d+ of 21 · TDI · 1 May 2023/);
    }
    expect(await entry.isVisible()).toBe(true);
  });

  it('shows the article paragraph by paragraph, letter for letter', async () => {
    const [source] = Object.values(timeline.sources);
    const paragraphs = page.locator('.paragraphs > li');
    const texts = await paragraphs.locator('> :first-child').allTextContents();
    expect(texts).toEqual(source?.paragraphs.map(paragraphText));
  });

  it('marks every cited passage and nothing of the links of the site', async () => {
    const [source] = Object.values(timeline.sources);
    const quotes = timeline.events.flatMap(({ citations }) => citations.map(({ quote }) => quote));
    for (const [index, paragraph] of (source?.paragraphs ?? []).entries()) {
      const marked = (await page.locator(`#paragraph-${index + 1} mark`).allTextContents()).join(' ');
      const cited = quotes.filter((quote) => paragraphText(paragraph).includes(quote));
      expect(marked !== '').toBe(cited.length > 0);
      for (const quote of cited) expect(marked).toContain(quote);
    }
  });

  it('leads from each quotation to a paragraph and back', async () => {
    const missing = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
      );
    expect(missing).toEqual([]);
    expect(await page.locator('.entry figcaption a[href^="#paragraph-"]').count()).toBe(
      timeline.events.flatMap(({ citations }) => citations).length,
    );
    for (const { id } of timeline.events) {
      expect(await page.locator(`.paragraphs a[href="#${id}"]`).count()).toBeGreaterThan(0);
    }
  });

  it('lands on the entry its address names', async () => {
    const { page } = await site.open('#ceasefire-1994', { javaScriptEnabled: false });
    const box = await page.locator('#ceasefire-1994 h3').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
  });

  it('keeps no empty room for a chart that does not come', async () => {
    const [drawing, entry] = [page.locator('.handout'), page.locator('.entry').first()];
    const { y, height } = (await drawing.boundingBox())!;
    expect(y).toBeLessThan(400);
    expect((await entry.boundingBox())!.y - (y + height)).toBeLessThan(100);
    // On a phone its words would be too small: there the entries come at once.
    const { page: phone } = await site.open('', { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    expect(await phone.locator('.handout').isVisible()).toBe(false);
    expect((await phone.locator('.entry').first().boundingBox())!.y).toBeLessThan(600);
  });

  it('puts one pair of marks around the article’s words for a date, which are several', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    const marks = await page
      .locator('#war-1991-1994 .stated q')
      .evaluateAll((all) =>
        all.map((quote) => ['::before', '::after'].map((part) => getComputedStyle(quote, part).content)),
      );
    expect(marks).toEqual([
      ['open-quote', 'no-close-quote'],
      ['no-open-quote', 'close-quote'],
    ]);
  });

  it('fits a phone and is large enough to read', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };
    const { page } = await site.open('', options);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
    for (const { text, size } of await renderedText(page)) expect(size, text).toBeGreaterThanOrEqual(12);
    for (const { text, size } of await renderedText(page, '.summary, blockquote')) {
      expect(size, text).toBeGreaterThanOrEqual(16);
    }
  });
});
