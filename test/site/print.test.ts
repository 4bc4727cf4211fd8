import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { openSite, type Site } from './support/site.js';

const IDS = timeline.events.map(({ id }) => id);
const WAYS = ['', '?show=explore', '?show=explore&view=1988/1994', '?show=list#ceasefire-2020', '#war-1991-1994'];
/** Pixels between the margins of a sheet of A4. */
const SHEET = { width: 680, height: 1009 };

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length;

describe('the page on paper', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(WAYS)('from %s is the drawing of the whole, then every entry with all it rests on', async (address) => {
    const { page } = await site.open(address);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    const drawing = page.locator('.handout svg').first();
    const box = (await drawing.boundingBox())!;
    expect(box.width).toBeGreaterThan(SHEET.width - 4);
    expect(box.height).toBeGreaterThan(100);
    for (const id of IDS) expect(await page.locator(`#${id} blockquote`).first().isVisible(), id).toBe(true);
    expect(await page.locator('#paragraph-18').first().isVisible()).toBe(true);
    for (const part of ['timeline-listing', 'conflict-timeline', '.stepper', '.shows', '.pictures']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
  });

  it('has the drawing with its keys on the first sheet, and takes six at most', async () => {
    const { page } = await site.open('');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pagesOf(pdf)).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    const { y, height } = (await page.locator('.handout').boundingBox())!;
    expect(y + height).toBeLessThan(SHEET.height);
    expect(y + height).toBeGreaterThan(SHEET.height * 0.75);
  });

  it('gives each entry its address once, without its protocol', async () => {
    const { page } = await site.open('?show=explore&view=1988/1994#ceasefire-1994');
    await page.emulateMedia({ media: 'print' });
    const short = site.url.replace('http://', '');
    const text = await page.locator('body').innerText();
    for (const id of IDS) {
      expect(await addressOf(page, id)).toBe(`${short}events/${id}/`);
      expect(text.split(`events/${id}/`), id).toHaveLength(2);
    }
  });

  it('is the same without script', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    expect(await page.locator('.handout').isVisible()).toBe(true);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(6);
  });
});

const addressOf = (page: Page, id: string): Promise<string> => page.locator(`#${id} .address`).innerText();
