import { describe, expect } from 'vitest';
import { it } from './support/it.js';
import { renderedText } from './support/rendered-text.js';

const VIEWPORT = { width: 360, height: 780 };

describe('the page on a phone of 360 px', () => {
  it('does not scroll sideways, has no text under 12 px, and no quotation or summary under 16', async ({ open }) => {
    const { page } = await open('#ceasefire-1994', { viewport: VIEWPORT, hasTouch: true, isMobile: true });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
    const texts = await renderedText(page);
    expect(texts.filter(({ size }) => size < 12)).toEqual([]);
    const summary = await page.locator('#ceasefire-1994 .summary').textContent();
    const summaries = texts.filter(({ text }) => text === summary);
    const quotations = await renderedText(page, 'blockquote');
    expect(quotations.length).toBeGreaterThan(0);
    expect(summaries.length).toBeGreaterThan(0);
    expect([...quotations, ...summaries].filter(({ size }) => size < 16)).toEqual([]);
  });

  it('has controls of the story that a finger hits', async ({ open }) => {
    const { page } = await open('?view=1991/1994&kinds=war#ceasefire-1994', { viewport: VIEWPORT });
    await page.locator('.resume').waitFor();
    const sizes = await page
      .locator('.stepper button, .resume')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(sizes).toHaveLength(4);
    for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});
