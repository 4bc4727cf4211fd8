import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOptions } from './support/browser-options.js';
import { serveFolder, servePage, type Server } from './support/server.js';
import { dist } from './support/site.js';

/** What a page had before it was frozen or left, and must have again. */
const state = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const element = document.querySelector('conflict-timeline')!;
    const { selected, view, kinds } = element as HTMLElement & Record<'selected' | 'view' | 'kinds', unknown>;
    const chart = element.shadowRoot!.querySelector('conflict-timeline-chart')!;
    const drawn = [...chart.shadowRoot!.querySelectorAll('[role=option]')].map((option) => option.ariaLabel);
    return { selected, view, kinds, drawn, hash: location.hash, scroll: Math.round(scrollY) };
  });

describe('a page that is left and comes back', () => {
  let browser: Browser;
  let site: Server;
  let elsewhere: Server;
  beforeAll(async () => {
    const options = await browserOptions();
    // Playwright switches off what a reader's browser has.
    browser = await chromium.launch({ ...options, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    site = await serveFolder(dist, '/some/course/');
    elsewhere = await servePage('<!doctype html><title>Elsewhere</title><p>Elsewhere.</p>');
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
  });

  async function opened(
    address: string,
    reducedMotion: 'reduce' | 'no-preference' = 'reduce',
  ): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`${site.origin}/some/course/${address}`);
    await page.locator('[part~=legend]').waitFor({ state: 'attached' });
    return { page, faults };
  }
  const zoomIn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  const view = (page: Page): Promise<unknown> =>
    page.evaluate(() => (document.querySelector('conflict-timeline') as HTMLElement & { view?: string }).view);

  it.each(['?show=explore&kinds=war+ceasefire#ceasefire-1994', '#ceasefire-1994', '?show=list#ceasefire-1994'])(
    'is kept whole by the browser and goes on where it was, at %s',
    async (address) => {
      const { page, faults } = await opened(address);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#ceasefire-1994');
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded again'));
      });
      await page.waitForFunction(() => document.readyState === 'complete');
      let before = await state(page);
      // A page that was opened at a step comes to rest there.
      await expect.poll(async () => JSON.stringify(before) === JSON.stringify((before = await state(page)))).toBe(true);
      await page.goto(elsewhere.origin);
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.title()).toBe('kept');
      await expect.poll(() => state(page)).toEqual(before);
      if (address.startsWith('?show=explore')) {
        const was = await view(page);
        await zoomIn(page);
        await expect.poll(() => view(page)).not.toBe(was);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('arrives where a glide was going while its tab was frozen', async () => {
    const { page, faults } = await opened('?show=explore', 'no-preference');
    await page.locator('[part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    const session: CDPSession = await page.context().newCDPSession(page);
    const freeze = (to: 'frozen' | 'active'): Promise<unknown> =>
      session.send('Page.setWebLifecycleState', { state: to });
    await page.evaluate(() => {
      const element = document.querySelector('conflict-timeline') as HTMLElement & {
        zoomTo: (view: string, smooth: boolean) => void;
      };
      element.zoomTo('1988/1994', true);
    });
    await freeze('frozen');
    await freeze('active');
    await expect.poll(() => view(page)).toBe('1988/1994');
    const { drawn } = (await state(page)) as { drawn: string[] };
    expect(drawn.join('; ')).toContain('A ceasefire is signed');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('draws at once when its tab was behind another from the beginning', async () => {
    const { page: front } = await opened('');
    const page = await front.context().newPage();
    await front.bringToFront();
    await page.goto(`${site.origin}/some/course/?show=explore`);
    await page.locator('[part~=panel]').waitFor({ state: 'attached' });
    await page.bringToFront();
    await page.locator('[part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    await zoomIn(page);
    await expect.poll(() => view(page)).toBeTruthy();
    await front.context().close();
  });
});
