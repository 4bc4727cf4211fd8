import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/it.js';

/** What has the focus, through the shadow roots. */
const focusedElement = (page: Page): Promise<{ id: string; text: string }> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return { id: active?.id ?? '', text: active?.textContent?.trim() ?? '' };
  });
const expectFocusOn = (page: Page, id: string): Promise<void> =>
  expect.poll(async () => (await focusedElement(page)).id).toBe(id);
const expectHash = (page: Page, hash: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
const countVisible = async (page: Page, text: string): Promise<number> =>
  (await Promise.all((await page.getByText(text).all()).map((one) => one.isVisible()))).filter(Boolean).length;

describe('the article on the page', () => {
  it('opens a paragraph by its address, cold', async ({ open }) => {
    const { page } = await open('?show=explore#paragraph-18');
    await expectFocusOn(page, 'paragraph-18');
    const box = (await page.locator('[part~=source] #paragraph-18').boundingBox())!;
    expect(box.y).toBeLessThan(900);
    expect(box.y + box.height).toBeGreaterThan(0);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('is gone to and left by the history, and leads on to another event', async ({ open }) => {
    const { page } = await open('?show=explore#fighting-2020');
    const link = page.locator('[part~=panel] .read').first();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link.focus();
    await page.keyboard.press('Enter');
    await expectFocusOn(page, 'paragraph-19');
    await page.goBack();
    await expect.poll(async () => (await focusedElement(page)).text).toBe('Read it in the article');
    await expectHash(page, '#fighting-2020');
    await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(2);
    await page.goForward();
    await expectFocusOn(page, 'paragraph-19');
    await page.locator('[part~=source] #paragraph-19 .events a', { hasText: 'Russia brokers' }).click();
    await expectHash(page, '#ceasefire-2020');
    expect((await focusedElement(page)).text).toBe('Russia brokers a ceasefire');
    await page.goBack();
    await expectFocusOn(page, 'paragraph-19');
  });

  it('leads back by its own button as the browser does', async ({ open }) => {
    const { page } = await open('?show=explore#ceasefire-1994');
    const entries = await page.evaluate(() => history.length);
    await page.locator('[part~=panel] .read').click();
    await page.locator('[part~=source] .back', { hasText: 'Back to' }).click();
    await expectHash(page, '#ceasefire-1994');
    await page.goForward();
    await expectHash(page, '#paragraph-18');
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });

  it.for([
    { address: '', javaScriptEnabled: true },
    { address: '?show=explore', javaScriptEnabled: true },
    { address: '', javaScriptEnabled: false },
  ])(
    'says once where the record ends, how much is cited, and what has been corrected, at "$address", with script: $javaScriptEnabled',
    async ({ address, javaScriptEnabled }, { open, visit }) => {
      const { page } = javaScriptEnabled ? await open(address) : await visit(address, { javaScriptEnabled });
      expect(await countVisible(page, 'records nothing after 1 May 2023')).toBe(1);
      expect(await countVisible(page, '16 of its 21 sentences are cited')).toBe(1);
      expect(await page.getByText('Nothing has been corrected so far.').isVisible()).toBe(true);
    },
  );
});
