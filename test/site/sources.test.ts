import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { timeline } from '../../data/timeline.js';
import { openSite, type Site } from './support/site.js';

/** What has the focus, through the shadow roots. */
const focused = (page: Page): Promise<{ id: string; text: string }> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return { id: active?.id ?? '', text: active?.textContent?.trim() ?? '' };
  });
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });

describe('the article on the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(timeline.events)(
    'opens $id cold, goes to each passage, and Back returns to the same place',
    async ({ id }) => {
      const { page } = await site.open(`?show=explore#${id}`);
      const links = page.locator('[part~=panel] .read');
      expect(await links.count()).toBeGreaterThan(0);
      for (let index = 0; index < (await links.count()); index++) {
        await links.nth(index).scrollIntoViewIfNeeded();
        const before = await page.evaluate(() => scrollY);
        await links.nth(index).focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => location.hash.startsWith('#paragraph-'));
        const paragraph = (await hash(page)).slice(1);
        await expect.poll(async () => (await focused(page)).id).toBe(paragraph);
        expect(await isInSight(page, `[part~=source] #${paragraph}`)).toBe(true);
        await page.goBack();
        await expect.poll(async () => (await focused(page)).text).toBe('Read it in the article');
        expect(await hash(page)).toBe(`#${id}`);
        await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(2);
      }
    },
  );

  it('opens a paragraph by its address, cold', async () => {
    const { page } = await site.open('?show=explore#paragraph-18');
    await expect.poll(async () => (await focused(page)).id).toBe('paragraph-18');
    expect(await isInSight(page, '[part~=source] #paragraph-18')).toBe(true);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('goes forward again to the passage, and from it to another entry', async () => {
    const { page } = await site.open('?show=explore#fighting-2020');
    await page.locator('[part~=panel] .read').first().click();
    await page.goBack();
    await page.goForward();
    await expect.poll(async () => (await focused(page)).id).toBe('paragraph-19');
    await page.locator('[part~=source] #paragraph-19 .events a', { hasText: 'Russia brokers' }).click();
    await expect.poll(() => hash(page)).toBe('#ceasefire-2020');
    expect((await focused(page)).text).toBe('Russia brokers a ceasefire');
    await page.goBack();
    await expect.poll(async () => (await focused(page)).id).toBe('paragraph-19');
  });

  it('leads back by its own button as the browser does', async () => {
    const { page } = await site.open('?show=explore#ceasefire-1994');
    const entries = await page.evaluate(() => history.length);
    await page.locator('[part~=panel] .read').click();
    await page.locator('[part~=source] .back', { hasText: 'Back to' }).click();
    await expect.poll(() => hash(page)).toBe('#ceasefire-1994');
    await page.goForward();
    await expect.poll(() => hash(page)).toBe('#paragraph-18');
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });

  it('says once where the record ends, and what has been corrected', async () => {
    for (const [address, javaScriptEnabled] of [
      ['', true],
      ['?show=explore', true],
      ['', false],
    ] as const) {
      const { page } = await site.open(address, { javaScriptEnabled });
      const ends = page.getByText('records nothing after 1 May 2023', { exact: false });
      let visible = 0;
      for (const one of await ends.all()) if (await one.isVisible()) visible++;
      expect(visible).toBe(1);
      expect(await page.getByText('Nothing has been corrected so far.').isVisible()).toBe(true);
      const coverage = page.getByText('16 of its 21 sentences are cited');
      let shown = 0;
      for (const one of await coverage.all()) if (await one.isVisible()) shown++;
      expect(shown).toBe(1);
    }
  });
});
