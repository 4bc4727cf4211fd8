import { fileURLToPath } from 'node:url';
import { chromium, type Frame, type Page } from 'playwright-core';
import { test } from 'vitest';
import { browserOptions } from './browser-options.js';
import { pagePool, type Device, type Look } from './page-pool.js';
import { recordTrace, type Trace } from './page-trace.js';
import { serveFolder, type Server } from './server.js';
import { buildVariant, SITE_URL, variantTimeline } from './variant.js';
import type { TimelineElement } from './timeline-element.js';

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

export interface OpenOptions extends Look, Device {
  /** Whether the page's own scripts are kept away: it is as served, but a test can still run its functions in it. */
  readonly blockScripts?: boolean;
  /** Runs in the page before anything of it. */
  readonly initScript?: () => void;
}

export interface OpenPage {
  readonly page: Page;
  readonly trace: Trace;
}

/** Opens a page, for helpers that are given how. */
export type Visit = (address?: string, options?: OpenOptions) => Promise<OpenPage>;
/** Starts a server and gives its origin. */
export type Serve = (starting: Promise<Server>) => Promise<string>;

/**
 * A test of the built site. It is given:
 *
 * - `site`: where the site is served, below a path as on most hosts of courses
 * - `visit`: opens an address, relative to the site or absolute, and waits until it has loaded
 * - `open`: the same, and waits until the timeline in it has drawn itself
 * - `serve`: starts a server and gives its origin
 * - `variant`: a build of the site of another timeline that knows its address
 *
 * After the test its servers are closed and its pages emptied. The browser lives as long as the worker.
 */
export const it = test
  .extend('launchOptions', { scope: 'worker' }, () => browserOptions())
  .extend('browser', { scope: 'worker' }, async ({ launchOptions }, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('pages', { scope: 'worker' }, ({ browser }) => pagePool(browser))
  .extend('folder', { scope: 'worker' }, () => dist)
  .extend('site', { scope: 'worker' }, async ({ folder }, { onCleanup }) => {
    const server = await serveFolder(folder, '/some/course/');
    onCleanup(() => server.close());
    return { url: `${server.origin}/some/course/` };
  })
  .extend('variantTimeline', { scope: 'worker' }, () => variantTimeline)
  .extend('variant', { scope: 'worker' }, ({ variantTimeline: timeline }, { onCleanup }) => {
    const variant = buildVariant(timeline, ['embed', 'frame', 'client'], SITE_URL);
    onCleanup(() => variant.remove());
    return variant.folder;
  })
  .extend('visit', ({ site, pages, onTestFinished }) => {
    const visit: Visit = async (address = '', options = {}) => {
      const { blockScripts, initScript, ...rest } = options;
      const page = await pages.take(rest);
      onTestFinished(({ task }) => (initScript || task.result?.state === 'fail' ? page.close() : pages.giveBack(page)));
      page.on('popup', (popup) => onTestFinished(() => popup.close()));
      const trace = recordTrace(page);
      if (initScript) await page.addInitScript(initScript);
      if (blockScripts) await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL(address, site.url).href, { waitUntil: 'load' });
      return { page, trace };
    };
    return visit;
  })
  .extend('open', ({ visit }): Visit => async (address, options) => {
    const opened = await visit(address, options);
    await waitForTimeline(opened.page);
    return opened;
  })
  .extend('serve', ({ onTestFinished }): Serve => async (starting) => {
    const server = await starting;
    onTestFinished(() => server.close());
    return server.origin;
  });

/** Waits until the browser has drawn two frames: in the first an element may still ask for the second. */
export const waitForFrames = (place: Page | Frame): Promise<void> =>
  place.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Waits until the timeline of a page has drawn itself and nothing moves any more. */
async function waitForTimeline(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('conflict-timeline')?.shadowRoot;
      const chart = root?.querySelector('conflict-timeline-chart');
      if (!chart) return false;
      // The list has no chart in sight.
      if (document.documentElement.dataset['show'] === 'list') return document.querySelector('timeline-listing .entry');
      // An address may lead far below the chart, which then waits to be seen.
      const isFar = chart.getBoundingClientRect().bottom < -innerHeight;
      return isFar || chart.shadowRoot?.querySelector('[role=option]');
    },
    undefined,
    { timeout: 10_000 },
  );
  await page.evaluate(() => document.fonts.ready);
  // What stands below the chart comes after it, and takes the focus where a link leads to an event.
  const timeline = page.locator('conflict-timeline');
  await timeline.evaluate(({ updateComplete }: TimelineElement) => updateComplete);
  await waitForFrames(page);
}
