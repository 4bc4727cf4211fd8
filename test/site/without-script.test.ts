import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { paragraphText } from '../../src/timeline/locate-quote.js';
import { it } from './support/it.js';
import { renderedText } from './support/rendered-text.js';

const [source] = Object.values(timeline.sources);
const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };

describe('the page without script', () => {
  it('shows every event with its title, date, summary, quotations and source', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
    for (const { id, title, summary, date, citations } of timeline.events) {
      const entry = page.locator(`#${id}`);
      expect(await entry.isVisible()).toBe(true);
      expect(await entry.locator('h3').innerText()).toBe(title);
      expect(await entry.locator('.summary').innerText()).toBe(summary);
      expect(await entry.locator('.drawn').innerText()).not.toBe('');
      expect(await entry.locator('q').allTextContents()).toEqual(date?.stated ?? []);
      expect(await entry.locator('blockquote').allTextContents()).toEqual(citations.map(({ quote }) => quote));
      for (const caption of await entry.locator('figcaption').allInnerTexts()) {
        expect(caption).toMatch(/paragraph \d+ of 21 · TDI · 1 May 2023/);
      }
    }
  });

  it('shows the article letter for letter, with every cited passage marked and nothing of the links of its site', async ({
    visit,
  }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
    const texts = await page.locator('.paragraphs > li > :first-child').allTextContents();
    expect(texts).toEqual(source?.paragraphs.map(paragraphText));
    const quotes = timeline.events.flatMap(({ citations }) => citations.map(({ quote }) => quote));
    for (const [index, text] of texts.entries()) {
      const marked = (await page.locator(`#paragraph-${index + 1} mark`).allTextContents()).join(' ');
      const cited = quotes.filter((quote) => text.includes(quote));
      expect(marked !== '').toBe(cited.length > 0);
      for (const quote of cited) expect(marked).toContain(quote);
    }
  });

  it('leads from each quotation to a paragraph and back', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
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

  it('lands on the event its address names', async ({ visit }) => {
    const { page } = await visit('#ceasefire-1994', { javaScriptEnabled: false });
    const box = await page.locator('#ceasefire-1994 h3').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
  });

  it('keeps no empty room for a chart that does not come', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
    const { y, height } = (await page.locator('.handout').boundingBox())!;
    expect(y).toBeLessThan(400);
    expect((await page.locator('.entry').first().boundingBox())!.y - (y + height)).toBeLessThan(100);
  });

  it('begins with the events on a phone, where the words of the drawing would be too small', async ({ visit }) => {
    const { page } = await visit('', PHONE);
    expect(await page.locator('.handout').isVisible()).toBe(false);
    expect((await page.locator('.entry').first().boundingBox())!.y).toBeLessThan(600);
  });

  it('puts one pair of quotation marks around several words of the article for a date', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
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

  it('fits a phone and is large enough to read', async ({ visit }) => {
    const { page } = await visit('', PHONE);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
    for (const { text, size } of await renderedText(page)) expect(size, text).toBeGreaterThanOrEqual(12);
    for (const { text, size } of await renderedText(page, '.summary, blockquote')) {
      expect(size, text).toBeGreaterThanOrEqual(16);
    }
  });

  it.for(['', '?show=explore', '?show=list'])(
    'is all there where only its script cannot be had, at "%s", and speaks of no chart',
    async (address, { visit }) => {
      const { page } = await visit(address, { blockScripts: true });
      for (const { id } of timeline.events) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
      expect(await page.locator('.scale-note').first().isVisible()).toBe(false);
    },
  );

  it('shows by the length of a strip how long the quiet was: a year takes the same in each', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
    const yearHeights = await page.locator('.quiet').evaluateAll((all) =>
      all.map((strip) => {
        const [first, last] = strip.querySelector('p')!.textContent.match(/\d{4}/g)!.map(Number);
        return strip.querySelector('svg')!.getBoundingClientRect().height / (last! - first! + 1);
      }),
    );
    expect(yearHeights).toHaveLength(2);
    expect(Math.abs(yearHeights[0]! - yearHeights[1]!)).toBeLessThan(0.1);
  });
});
