import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { checkTimeline } from '../../src/words/check-timeline.js';
import { openSite, type Site } from './support/site.js';

interface TimelineElement extends HTMLElement {
  selected?: string;
  view?: string;
  kinds?: string;
}
const stateOf = (page: Page) =>
  page
    .locator('conflict-timeline')
    .evaluate(({ selected, view, kinds }: TimelineElement) => ({ selected, view, kinds: kinds || undefined }));
/** Without the scroll to the head of the page that a click by the mouse brings, which leaves the step that was read. */
const shows = (page: Page, name: string): Promise<void> =>
  page.locator('.shows').getByRole('link', { name, exact: true }).dispatchEvent('click');
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('timeline-listing [data-event]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['event']!));

describe('the ways of showing', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('share one state: event, period and kinds stay, and the address says which way it is', async () => {
    const { page, trace } = await site.open('?show=explore&view=1988/1995&kinds=war+ceasefire#ceasefire-1994');
    const state = { selected: 'ceasefire-1994', view: '1988/1995', kinds: 'war ceasefire' };
    expect(await stateOf(page)).toEqual(state);
    await shows(page, 'List');
    expect(page.url()).toBe(`${site.url}?show=list&view=1988/1995&kinds=war+ceasefire#ceasefire-1994`);
    expect(await stateOf(page)).toEqual(state);
    await expect.poll(() => listed(page)).toEqual(['war-1991-1994', 'ceasefire-1994']);
    await shows(page, 'Explore');
    expect(page.url()).toBe(`${site.url}?show=explore&view=1988/1995&kinds=war+ceasefire#ceasefire-1994`);
    await shows(page, 'Story');
    expect(page.url()).toBe(`${site.url}?kinds=war+ceasefire#ceasefire-1994`);
    await expect.poll(() => page.locator('.entry[aria-current=step]').getAttribute('id')).toBe('ceasefire-1994');
    expect((await stateOf(page)).kinds).toBe('war ceasefire');
    expect(trace.console).toEqual([]);
  });

  it('go back and forward as any page', async () => {
    const { page } = await site.open('#fighting-2020');
    await shows(page, 'Explore');
    expect(await page.locator('[part~=panel] .title').textContent()).toBe('Fighting breaks out again');
    await shows(page, 'List');
    await page.locator('timeline-listing [data-event]').first().waitFor();
    await page.goBack();
    expect(await page.locator('[part~=panel] .title').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator('.entry[aria-current=step]').getAttribute('id')).toBe('fighting-2020');
    await page.goForward();
    expect(await page.locator('[part~=panel] .title').isVisible()).toBe(true);
  });

  it('say which one is shown', async () => {
    const { page } = await site.open('?show=list');
    const links = page.locator('.shows a');
    expect(await links.evaluateAll((all) => all.map((one) => [one.textContent, one.ariaCurrent]))).toEqual([
      ['Story', null],
      ['Explore', null],
      ['List', 'page'],
      ['Embed', null],
    ]);
  });

  it('say how a date is drawn, wherever there is a chart', async () => {
    for (const [way, keys] of [
      ['', 1],
      ['?show=explore', 1],
      ['?show=list', 0],
    ] as const) {
      const { page } = await site.open(way);
      const key = page.getByRole('list', { name: 'How to read a date in the chart' });
      expect(await key.count(), way).toBe(keys);
      if (keys > 0) expect(await key.innerText()).toContain('may lie anywhere here');
    }
  });

  it('lead from a step to the chart, and from the list to the story', async () => {
    const { page } = await site.open('#war-1991-1994');
    await page.locator('#war-1991-1994 .links a').first().click();
    expect(await page.locator('[part~=panel] .title').textContent()).toBe('War between Armenia and Azerbaijan');
    await shows(page, 'List');
    await page
      .locator('timeline-listing [data-event=calls-for-peace]')
      .getByRole('link', { name: 'Read it in the story' })
      .click();
    await expect.poll(() => page.locator('.entry[aria-current=step]').getAttribute('id')).toBe('calls-for-peace');
  });

  it.each(['a link', 'an address'])('show the chart from its top where %s leads to it', async (way) => {
    const { page } = await site.open(way === 'a link' ? '#fighting-2020' : '?show=explore#fighting-2020');
    if (way === 'a link') await page.locator('#fighting-2020 .links a').first().click();
    const top = (part: string) => async () => Math.abs(Math.round((await page.locator(part).boundingBox())!.y));
    await expect.poll(top('conflict-timeline')).toBe(0);
    expect(await top('[part~=panel] .title')()).toBeLessThan(900);
    const focused = page.locator('[part~=panel] .title');
    expect(await focused.evaluate((title: HTMLElement) => title.matches(':focus'))).toBe(true);
  });

  it('do not take the view of a step for a period that the reader chose', async () => {
    const { page } = await site.open('#fighting-2020');
    await expect.poll(async () => (await stateOf(page)).view).toMatch(/^2020/);
    await shows(page, 'List');
    await expect.poll(() => listed(page)).toHaveLength(timeline.events.length);
  });

  describe('the list', () => {
    it('is fetched when it is asked for; where that fails it says so, and the rest still works', async () => {
      const { page } = await site.open();
      await page.route('**/timeline-listing-element-*.js', (route) => route.abort());
      await shows(page, 'List');
      await page.locator('timeline-listing').getByText('could not be loaded').waitFor();
      await page.unroute('**/timeline-listing-element-*.js');
      await shows(page, 'Story');
      await shows(page, 'List');
      await expect.poll(() => listed(page)).toHaveLength(timeline.events.length);
      expect(await page.locator('timeline-listing').textContent()).not.toContain('could not be loaded');
    });

    it('has its first entry within a screen and a bit on a phone', async () => {
      const { page } = await site.open('?show=list', { viewport: { width: 360, height: 780 } });
      const { y } = (await page.locator('timeline-listing [data-event]').first().boundingBox())!;
      expect(y).toBeLessThan(780);
    });

    it('finds words in titles, summaries, dates and quotations, and marks them', async () => {
      const { page } = await site.open('?show=list');
      await page.getByLabel('Search').fill('RUSSIA ceasefire');
      expect(await listed(page)).toEqual(['ceasefire-2020']);
      expect(await page.locator('timeline-listing .found').textContent()).toBe('1 of 12 entries');
      const marks = await page.locator('timeline-listing mark').allTextContents();
      expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['russia', 'ceasefire']));
      const quotes = await page.locator('timeline-listing blockquote').allTextContents();
      expect(quotes).toEqual(
        timeline.events.find(({ id }) => id === 'ceasefire-2020')!.citations.map(({ quote }) => quote),
      );
    });

    it('says that nothing was found, and how to go on', async () => {
      const { page } = await site.open('?show=list');
      await page.getByLabel('Search').fill('<b>$^(');
      expect(await page.locator('.none').textContent()).toContain('No entry has all of “<b>$^(” in it.');
      await page.getByRole('button', { name: 'Clear search' }).click();
      expect(await listed(page)).toHaveLength(12);
      expect(await page.getByLabel('Search').inputValue()).toBe('');
    });

    it('is sorted by date, title or kind, in both directions', async () => {
      const { page } = await site.open('?show=list');
      await page.getByLabel('Table').check();
      const titles = timeline.events.map(({ title }) => title).toSorted();
      const shown = () => page.locator('timeline-listing tbody th a').allTextContents();
      await page.getByRole('button', { name: 'Entry' }).click();
      expect(await shown()).toEqual(titles);
      await page.getByRole('button', { name: 'Entry' }).click();
      expect(await shown()).toEqual(titles.toReversed());
      const head = page.getByRole('columnheader', { name: 'Entry' });
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await page.getByLabel('Sort by').selectOption('Date');
      expect((await listed(page))[0]).toBe('blinken-aliyev-call-2023');
    });

    it('follows the legend and the period, and gives the period back', async () => {
      const { page } = await site.open('?show=list&view=2020/2021');
      expect(await listed(page)).not.toContain('ceasefire-1994');
      await page.getByRole('button', { name: 'All dates' }).click();
      expect(page.url()).toBe(`${site.url}?show=list`);
      expect(await listed(page)).toHaveLength(12);
      await page.locator('[part~=legend] button', { hasText: 'Background' }).click();
      await expect.poll(() => listed(page)).toHaveLength(9);
    });

    it('saves what it shows as CSV and as a timeline in JSON', async () => {
      const { page } = await site.open('?show=list');
      await page.getByLabel('Search').fill('ceasefire');
      const shown = await listed(page);
      const save = async (format: string): Promise<string> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: format, exact: true }).click(),
        ]);
        return readFileSync(await download.path(), 'utf8');
      };
      expect(csvParse((await save('CSV')).replace('\uFEFF', '')).map(({ id }) => id)).toEqual(shown);
      const { timeline: saved, problems } = checkTimeline(JSON.parse(await save('JSON')));
      expect(problems).toEqual([]);
      expect(saved!.events.map(({ id }) => id)).toEqual(shown);
    });

    it.each([320, 360, 768, 1280])('does not scroll sideways at %s px, as a list and as a table', async (width) => {
      const { page } = await site.open('?show=list', { viewport: { width, height: 740 } });
      for (const layout of ['Entries', 'Table']) {
        await page.getByRole('radio', { name: layout }).check();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
});
