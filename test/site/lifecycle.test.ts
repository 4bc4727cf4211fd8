import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { it } from './support/it.js';
import { recordTrace, type Trace } from './support/page-trace.js';
import { coursePage, servePage } from './support/server.js';
import { stateOf } from './support/timeline-element.js';

/** What a page has before it is frozen or left, and must have again. */
async function pageState(page: Page): Promise<object> {
  const around = await page.evaluate(() => {
    const chart = document
      .querySelector('conflict-timeline')!
      .shadowRoot!.querySelector('conflict-timeline-chart')!.shadowRoot!;
    const options = [...chart.querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim());
    return { options, hash: location.hash, scroll: Math.round(scrollY) };
  });
  return { ...(await stateOf(page)), ...around };
}

const zoomIn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Zoom in', exact: true }).click();
const viewOf = async (page: Page): Promise<string | undefined> => (await stateOf(page)).view;

describe('a page that is left and comes back', () => {
  let browser: Browser;
  it.beforeAll(async ({ launchOptions }) => {
    // Playwright switches off what a reader's browser has.
    const ignoreDefaultArgs = ['--disable-back-forward-cache'];
    browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs });
  });
  afterAll(() => browser.close());

  async function openAlone(
    address: string,
    reducedMotion: 'reduce' | 'no-preference' = 'reduce',
  ): Promise<{ page: Page; trace: Trace }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion });
    const page = await context.newPage();
    const trace = recordTrace(page);
    await page.goto(address);
    await page.locator('[part~=legend]').waitFor({ state: 'attached' });
    return { page, trace };
  }

  it.for(['?show=explore&kinds=war+ceasefire#ceasefire-1994', '#ceasefire-1994', '?show=list#ceasefire-1994'])(
    'is kept whole by the browser and goes on where it was, at %s',
    async (address, { serve, site }) => {
      const elsewhere = await serve(servePage(coursePage('')));
      const { page, trace } = await openAlone(`${site.url}${address}`);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#ceasefire-1994');
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded again'));
      });
      await page.waitForFunction(() => document.readyState === 'complete');
      // A page that was opened at a step comes to rest there.
      let before = await pageState(page);
      const isAtRest = async () => JSON.stringify(before) === JSON.stringify((before = await pageState(page)));
      await expect.poll(isAtRest).toBe(true);
      await page.goto(elsewhere);
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.title()).toBe('kept');
      await expect.poll(() => pageState(page)).toEqual(before);
      if (address.startsWith('?show=explore')) {
        const view = await viewOf(page);
        await zoomIn(page);
        await expect.poll(() => viewOf(page)).not.toBe(view);
      }
      expect(trace.console).toEqual([]);
      await page.context().close();
    },
  );

  it('arrives where a glide was going while its tab was frozen', async ({ site }) => {
    const { page, trace } = await openAlone(`${site.url}?show=explore`, 'no-preference');
    await page.locator('[part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await page.locator('conflict-timeline').evaluate((element) => {
      (element as HTMLElement & { zoomTo: (view: string, smooth: boolean) => void }).zoomTo('1988/1994', true);
    });
    for (const state of ['frozen', 'active'] as const) await session.send('Page.setWebLifecycleState', { state });
    await expect.poll(() => viewOf(page)).toBe('1988/1994');
    expect(JSON.stringify(await pageState(page))).toContain('A ceasefire is signed');
    expect(trace.console).toEqual([]);
    await page.context().close();
  });

  it('draws at once when its tab was behind another from the beginning', async ({ site }) => {
    const { page: front } = await openAlone(site.url);
    const page = await front.context().newPage();
    await front.bringToFront();
    await page.goto(`${site.url}?show=explore`);
    await page.locator('[part~=panel]').waitFor({ state: 'attached' });
    await page.bringToFront();
    await page.locator('[part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    await zoomIn(page);
    await expect.poll(() => viewOf(page)).toBeTruthy();
    await front.context().close();
  });
});
