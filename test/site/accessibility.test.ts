import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SHOWS } from '../../src/url/show.js';
import { violations } from './support/axe.js';
import { it, type OpenPage, type OpenOptions } from './support/it.js';

interface State {
  readonly name: string;
  readonly address: string;
  /** What brings the page into the state. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** `none` for a page without a timeline, `blocked` for a page as it is served. */
  readonly timeline?: 'none' | 'blocked';
}

const EVENT = 'lachin-checkpoint-2023';
const CITED = 'blinken-aliyev-call-2023';

const STATES: readonly State[] = [
  ...SHOWS.flatMap((show) => {
    const query = show === 'story' ? '' : `?show=${show}`;
    return [
      { name: `the ${show}`, address: query },
      { name: `the ${show} with an event open`, address: `${query}#${EVENT}` },
    ];
  }),
  {
    name: 'the story with a term explained',
    address: `#${EVENT}`,
    act: (page) => page.locator(`#${EVENT} .term`).first().click(),
  },
  {
    name: 'the list as a table of what was searched for',
    address: '?show=list',
    act: async (page) => {
      await page.getByLabel('Table').check();
      await page.getByLabel('Search').fill('ceasefire');
    },
  },
  {
    name: 'the ways to cite an event',
    address: `?show=explore#${CITED}`,
    act: (page) => page.locator('[part~=panel] summary').click(),
  },
  {
    name: 'the article at a cited passage',
    address: `?show=explore#${CITED}`,
    act: (page) => page.locator('[part~=panel] .read').first().click(),
  },
  { name: 'the page as it is served', address: '', timeline: 'blocked' },
  {
    name: 'the page of an event',
    address: `events/${CITED}/index.html`,
    act: (page) => page.locator('summary').click(),
    timeline: 'none',
  },
  ...['guide/accessibility/', 'embed/build/', 'worksheet/dates/', 'worksheet/events/'].map((address) => ({
    name: `the page ${address}`,
    address,
    timeline: 'none' as const,
  })),
];

describe('the pages', () => {
  it.for(STATES.flatMap((state) => [360, 1280].map((width) => ({ ...state, width }))))(
    'have no accessibility violation: $name at $width px',
    async ({ address, act, timeline, width }, { open, visit }) => {
      const options: OpenOptions = {
        viewport: { width, height: 900 },
        colorScheme: 'light',
        ...(timeline === 'blocked' && { blockScripts: true }),
      };
      const { page }: OpenPage = await (timeline ? visit : open)(address, options);
      await act?.(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
      // Colours do not depend on the width.
      if (width === 360) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([]);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, contrast: 'more' });
        expect(await violations(page, { runOnly: ['color-contrast-enhanced'] }), colorScheme).toEqual([]);
      }
    },
  );

  it.for(['', '?show=explore#ceasefire-1994'])(
    'show cited passages in the colours of the text around them where colours are forced, at "%s"',
    async (address, { open }) => {
      const { page } = await open(address, { forcedColors: 'active', colorScheme: 'light' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        const colors = await page.evaluate(markColors);
        expect(colors.length).toBeGreaterThan(10);
        for (const { marked, around } of colors) expect(marked).toBe(around);
      }
    },
  );
});

/** The colour of each marked passage and of the text it stands in, through open shadow roots. Runs in the page. */
function markColors(): { marked: string; around: string }[] {
  const marks: Element[] = [];
  const look = (root: Document | ShadowRoot): void => {
    marks.push(...root.querySelectorAll('mark'));
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) look(one.shadowRoot);
  };
  look(document);
  const color = (element: Element): string => getComputedStyle(element).color;
  return marks.map((mark) => ({ marked: color(mark), around: color(mark.parentElement!) }));
}
