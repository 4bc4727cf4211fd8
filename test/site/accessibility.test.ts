import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOWS } from '../../src/url/show.js';
import { violations } from './support/axe.js';
import { openSite, type Site } from './support/site.js';

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;
const cases = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

describe('the accessibility of the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(SHOWS.flatMap((show) => cases.map((one) => ({ show, ...one }))))(
    'has no violations as $show at $width px, $colorScheme, with nothing open and with an event',
    async ({ show, width, colorScheme }) => {
      const query = show === 'story' ? '' : `?show=${show}`;
      const { page } = await site.open(query, { viewport: { width, height: 900 }, colorScheme });
      expect(await violations(page)).toEqual([]);
      const { page: opened } = await site.open(`${query}#lachin-checkpoint-2023`, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      expect(await violations(opened)).toEqual([]);
    },
  );

  it.each(cases)(
    'has no violations in what the story and the list open, at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const { page } = await site.open('#lachin-checkpoint-2023', { viewport: { width, height: 900 }, colorScheme });
      await page.locator('#lachin-checkpoint-2023 .term').first().click();
      expect(await violations(page)).toEqual([]);
      const { page: list } = await site.open('?show=list', { viewport: { width, height: 900 }, colorScheme });
      await list.getByLabel('Table').check();
      await list.getByLabel('Search').fill('ceasefire');
      expect(await violations(list)).toEqual([]);
    },
  );

  it.each(cases)(
    'has no violations while an event is cited at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const { page } = await site.open('?show=explore#blinken-aliyev-call-2023', {
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.locator('[part~=panel] summary').click();
      expect(await violations(page)).toEqual([]);
      await page.locator('[part~=panel] .read').first().click();
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each(cases)('has no violations on an event’s page, at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const address = 'events/blinken-aliyev-call-2023/index.html';
    const { page } = await site.openStill(address, { viewport: { width, height: 900 }, colorScheme });
    await page.locator('summary').click();
    expect(await violations(page)).toEqual([]);
  });

  it.each(cases)(
    'has no violations on the audit’s page, at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const options = { viewport: { width, height: 900 }, colorScheme };
      const { page } = await site.openStill('guide/accessibility/index.html', options);
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each(
    schemes.flatMap((colorScheme) => ['?show=explore#ceasefire-1994', ''].map((query) => ({ colorScheme, query }))),
  )(
    'shows the passages that are cited as it shows the text around them in $colorScheme forced colours, at "$query"',
    async ({ colorScheme, query }) => {
      const { page } = await site.open(query, { colorScheme, forcedColors: 'active' });
      const colors = await page.evaluate(() => {
        const marks: Element[] = [];
        const look = (root: Document | ShadowRoot): void => {
          marks.push(...root.querySelectorAll('mark'));
          for (const one of root.querySelectorAll('*')) if (one.shadowRoot) look(one.shadowRoot);
        };
        look(document);
        const color = (element: Element): string => getComputedStyle(element).color;
        return marks.map((mark) => [color(mark), color(mark.parentElement!)]);
      });
      expect(colors.length).toBeGreaterThan(10);
      for (const [marked, around] of colors) expect(marked).toBe(around);
    },
  );

  it.each(cases)('has no violations as served, at $width px, $colorScheme', async ({ width, colorScheme }) => {
    // Scripts of the page are kept away, not switched off: axe needs them.
    const { page } = await site.openStill('', { viewport: { width, height: 900 }, colorScheme });
    expect(await violations(page)).toEqual([]);
  });
});
