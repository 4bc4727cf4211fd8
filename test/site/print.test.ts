import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { it } from './support/it.js';

const IDS = timeline.events.map(({ id }) => id);
const ADDRESSES = ['', '?show=explore', '?show=explore&view=1988/1994', '?show=list#ceasefire-2020', '#war-1991-1994'];
/** Pixels between the margins of a sheet of A4. */
const SHEET = { width: 680, height: 1009 };

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length;

async function putOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
}

describe('the page on paper', () => {
  it.for(ADDRESSES)(
    'is the drawing of the whole, then every event with all it rests on and its address once, from "%s"',
    async (address, { open, site }) => {
      const { page } = await open(address);
      await putOnPaper(page);
      const drawing = (await page.locator('.handout svg').first().boundingBox())!;
      expect(drawing.width).toBeGreaterThan(SHEET.width - 4);
      expect(drawing.height).toBeGreaterThan(100);
      const text = await page.locator('body').innerText();
      const folder = site.url.replace('http://', '');
      for (const id of IDS) {
        expect(await page.locator(`#${id} blockquote`).first().isVisible(), id).toBe(true);
        expect(await page.locator(`#${id} .address`).innerText()).toBe(`${folder}events/${id}/`);
        expect(text.split(`events/${id}/`), id).toHaveLength(2);
      }
      expect(await page.locator('#paragraph-18').first().isVisible()).toBe(true);
      for (const part of ['timeline-listing', 'conflict-timeline', '.stepper', '.shows', '.pictures']) {
        expect(await page.locator(part).isVisible(), part).toBe(false);
      }
    },
  );

  it('has the drawing with its keys and the beginning of the story on the first sheet, and takes six at most', async ({
    open,
  }) => {
    const { page } = await open();
    expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(6);
    await putOnPaper(page);
    const { y, height } = (await page.locator('.handout').boundingBox())!;
    const story = (await page.locator('.steps > .entry').first().boundingBox())!;
    expect(y + height).toBeLessThan(story.y);
    expect(story.y).toBeLessThan(SHEET.height * 0.6);
  });

  it('is the same without script', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
    expect(await page.locator('.handout').isVisible()).toBe(true);
    expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(6);
  });
});
