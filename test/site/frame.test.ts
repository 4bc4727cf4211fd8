import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { openSite, type Site } from './support/site.js';

describe('the frame in somebody’s page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** A tall page of the same origin, which a frame could scroll, with the frame far down. */
  async function framed(address: string, width: number, height: number): Promise<{ page: Page; frame: Frame }> {
    const { page } = await site.openStill();
    await page.evaluate((attributes) => {
      document.body.innerHTML = `<div style="height: 3000px"></div><iframe ${attributes}></iframe>`;
    }, `src="${site.url}embed/index.html${address}" width="${width}" height="${height}"`);
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.locator('conflict-timeline [part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    return { page, frame };
  }

  it('says at its head whose account it is, and leads to all of it in a tab of its own', async () => {
    const { page, frame } = await framed('', 700, 600);
    const head = frame.locator('header');
    expect((await head.boundingBox())!.height).toBeLessThan(90);
    expect(await head.locator('h1').innerText()).toBe(timeline.title);
    expect(await head.innerText()).toContain('TDI, 1 May 2023');
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByText('Open the full timeline').click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(site.url);
  });

  it.each([
    [360, 600],
    [360, 500],
    [700, 600],
    [700, 480],
  ])('shows the sentence of the entry it was opened for, in %i × %i pixels', async (width, height) => {
    const { page, frame } = await framed('#ceasefire-1994', width, height);
    const bottom = (): Promise<number> =>
      frame.locator('[part~=panel] .summary').evaluate((summary) => summary.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeLessThanOrEqual(height);
    const top = await frame.locator('[part~=panel] .title').evaluate((title) => title.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
  });
});
