import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { openSite, type Site } from './support/site.js';

describe('a picture of the view', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const saved = async (page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; file: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
  };

  it('is an SVG that needs nothing else, with title, period, source and address', async () => {
    const { page } = await site.open('?show=explore&view=1988/1996#ceasefire-1994');
    const { name, file } = await saved(page, 'SVG');
    expect(name).toBe('nagorno-karabakh-1988-to-1996.svg');
    const svg = file.toString();
    for (const said of [
      timeline.title,
      '1988 to 1996',
      'TDI, 1 May 2023',
      `${site.url}?view=1988/1996#ceasefire-1994`,
    ]) {
      expect(svg).toContain(said);
    }
    expect(svg).not.toMatch(/var\(|color\(|class=|<script|href=|role=/);
    expect(svg).toContain('A ceasefire is signed');
    const { page: alone } = await site.openStill();
    await alone.setContent(`<!doctype html><title>picture</title>${svg}`);
    const boxes = await alone
      .locator('svg > g text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(boxes.filter((width) => width > 0).length).toBeGreaterThan(5);
  });

  it('is a PNG of twice the size', async () => {
    const { page } = await site.open('?show=explore', { colorScheme: 'dark' });
    const { name, file } = await saved(page, 'PNG');
    expect(name).toBe('nagorno-karabakh.png');
    const { width, height, data } = PNG.sync.read(file);
    const chart = await page.locator('[part~=drawing]').evaluate((svg) => svg.clientWidth);
    expect(width).toBe(2 * (chart + 48));
    expect(height).toBeGreaterThan(2 * 374);
    // Dark as the page is.
    expect([...data.subarray(0, 3)]).toEqual([24, 22, 20]);
  });

  it('is not offered without script', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    expect(await page.locator('.pictures').isVisible()).toBe(false);
  });
});
