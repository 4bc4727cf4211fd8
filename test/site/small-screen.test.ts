import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './support/site.js';
import { renderedText } from './support/shadow.js';

describe('the page on a phone of 360 px', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
    ({ page } = await site.open('#ceasefire-1994', phone));
  });
  afterAll(() => site.close());

  it('does not scroll sideways', async () => {
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('has no text under 12 px', async () => {
    const small = (await renderedText(page)).filter(({ size }) => size < 12);
    expect(small).toEqual([]);
  });

  it('has controls of the story that a finger hits', async () => {
    const { page: moved } = await site.open('?view=1991/1994&kinds=war#ceasefire-1994', {
      viewport: { width: 360, height: 780 },
    });
    const controls = moved.locator('.stepper button, .resume');
    await moved.locator('.resume').waitFor();
    const sizes = await controls.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(sizes).toHaveLength(4);
    for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  it('sets quotations and summaries in 16 px or more', async () => {
    const quotations = await renderedText(page, 'blockquote');
    const summary = await page.locator('#ceasefire-1994 .summary').textContent();
    const summaries = (await renderedText(page)).filter(({ text }) => text === summary);
    expect(quotations.length).toBeGreaterThan(0);
    expect(summaries.length).toBeGreaterThan(0);
    expect([...quotations, ...summaries].filter(({ size }) => size < 16)).toEqual([]);
  });
});
