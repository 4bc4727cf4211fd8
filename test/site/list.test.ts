import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { checkTimeline } from '../../src/words/check-timeline.js';
import { downloadBy } from './support/download-by.js';
import { it } from './support/it.js';
import { listed, showAs } from './support/shows.js';

const LIST = '?show=list';

describe('the list', () => {
  it('is fetched when it is asked for; where that fails it says so, and the rest still works', async ({ open }) => {
    const { page } = await open();
    // Every script that the page asks for from now on is one of the list.
    await page.route('**/*.js', (route) => route.abort());
    await showAs(page, 'List');
    await page.locator('timeline-listing').getByText('could not be loaded').waitFor();
    await page.unroute('**/*.js');
    await showAs(page, 'Story');
    await showAs(page, 'List');
    await expect.poll(() => listed(page)).toHaveLength(timeline.events.length);
    expect(await page.locator('timeline-listing').textContent()).not.toContain('could not be loaded');
  });

  it('begins within the first screen of a phone', async ({ open }) => {
    const { page } = await open(LIST, { viewport: { width: 360, height: 780 } });
    const { y } = (await page.locator('timeline-listing [data-event]').first().boundingBox())!;
    expect(y).toBeLessThan(780);
  });

  it('finds words in titles, summaries, dates and quotations, and marks them', async ({ open }) => {
    const { page } = await open(LIST);
    await page.getByLabel('Search').fill('RUSSIA ceasefire');
    expect(await listed(page)).toEqual(['ceasefire-2020']);
    expect(await page.locator('timeline-listing .found').textContent()).toBe('1 of 12 events');
    const marks = await page.locator('timeline-listing mark').allTextContents();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['russia', 'ceasefire']));
    const found = timeline.events.find(({ id }) => id === 'ceasefire-2020')!;
    const quotations = await page.locator('timeline-listing blockquote').allTextContents();
    expect(quotations).toEqual(found.citations.map(({ quote }) => quote));
  });

  it('says that nothing was found, and how to go on', async ({ open }) => {
    const { page } = await open(LIST);
    await page.getByLabel('Search').fill('<b>$^(');
    expect(await page.locator('.none').textContent()).toContain('No event has all of “<b>$^(” in it.');
    await page.getByRole('button', { name: 'Clear search' }).click();
    expect(await listed(page)).toHaveLength(12);
    expect(await page.getByLabel('Search').inputValue()).toBe('');
  });

  it('is sorted by date, title or kind, in both directions', async ({ open }) => {
    const { page } = await open(LIST);
    await page.getByLabel('Table').check();
    const titles = timeline.events.map(({ title }) => title).toSorted();
    const titlesShown = () => page.locator('timeline-listing tbody th a').allTextContents();
    await page.getByRole('button', { name: 'Event' }).click();
    expect(await titlesShown()).toEqual(titles);
    await page.getByRole('button', { name: 'Event' }).click();
    expect(await titlesShown()).toEqual(titles.toReversed());
    const head = page.getByRole('columnheader', { name: 'Event' });
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel('Sort by').selectOption('Date');
    expect((await listed(page))[0]).toBe('blinken-aliyev-call-2023');
  });

  it('follows the legend and the period, and gives the period back', async ({ open, site }) => {
    const { page } = await open(`${LIST}&view=2020/2021`);
    expect(await listed(page)).not.toContain('ceasefire-1994');
    await page.getByRole('button', { name: 'All dates' }).click();
    expect(page.url()).toBe(`${site.url}${LIST}`);
    expect(await listed(page)).toHaveLength(12);
    await page.locator('[part~=legend] button', { hasText: 'Background' }).click();
    await expect.poll(() => listed(page)).toHaveLength(9);
  });

  it('saves what it shows as CSV and as a timeline in JSON', async ({ open }) => {
    const { page } = await open(LIST);
    await page.getByLabel('Search').fill('ceasefire');
    const ids = await listed(page);
    const save = async (page: Page, format: string): Promise<string> =>
      readFileSync((await downloadBy(page, page.getByRole('button', { name: format, exact: true }))).path, 'utf8');
    expect(csvParse((await save(page, 'CSV')).replace('\uFEFF', '')).map(({ id }) => id)).toEqual(ids);
    const { timeline: saved, problems } = checkTimeline(JSON.parse(await save(page, 'JSON')));
    expect(problems).toEqual([]);
    expect(saved!.events.map(({ id }) => id)).toEqual(ids);
  });

  it('does not scroll sideways at any width, as cards and as a table', async ({ open }) => {
    const { page } = await open(LIST);
    for (const layout of ['Cards', 'Table']) {
      await page.getByRole('radio', { name: layout }).check();
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), layout).toBeLessThanOrEqual(width);
      }
    }
  });
});
