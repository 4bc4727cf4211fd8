import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { downloadBy } from './support/download-by.js';
import { it } from './support/it.js';

const save = (page: Page, format: 'SVG' | 'PNG') =>
  downloadBy(page, page.getByRole('button', { name: format, exact: true }));

describe('a picture of the view', () => {
  it('is an SVG that needs nothing else, with title, period, source and address', async ({ open, site, visit }) => {
    const { page } = await open('?show=explore&view=1988/1996#ceasefire-1994');
    const { name, path } = await save(page, 'SVG');
    expect(name).toBe('nagorno-karabakh-1988-to-1996.svg');
    const svg = readFileSync(path, 'utf8');
    for (const text of [
      timeline.title,
      '1988 to 1996',
      'TDI, 1 May 2023',
      `${site.url}?view=1988/1996#ceasefire-1994`,
      'A ceasefire is signed',
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).not.toMatch(/var\(|color\(|light-dark|<script|href=|role=/);
    const { page: alone } = await visit('about:blank');
    await alone.setContent(`<!doctype html><title>picture</title>${svg}`);
    const widths = await alone
      .locator('svg > g text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths.filter((width) => width > 0).length).toBeGreaterThan(5);
  });

  it('is a PNG of twice the size, dark as the page is', async ({ open }) => {
    const { page } = await open('?show=explore', { colorScheme: 'dark' });
    const { name, path } = await save(page, 'PNG');
    expect(name).toBe('nagorno-karabakh.png');
    const { width, height, data } = PNG.sync.read(readFileSync(path));
    const chart = await page.locator('[part~=drawing]').evaluate((drawing) => drawing.clientWidth);
    expect(width).toBe(2 * (chart + 2 * 24));
    expect(height).toBeGreaterThan(2 * 374);
    expect([...data.subarray(0, 3)]).toEqual([24, 22, 20]);
  });

  it('is not offered without script', async ({ visit }) => {
    const { page } = await visit('', { javaScriptEnabled: false });
    expect(await page.locator('.pictures').isVisible()).toBe(false);
  });
});
