import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserOptions } from './browser-options.js';
import { serveFolder, type Server } from './server.js';

export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** What a page did that a reader would not see. */
export interface Trace {
  console: string[];
  requests: string[];
  failures: string[];
}

export interface Site {
  /** Address of the site's folder, with the slash: a sub-path, as on most hosts of courses. */
  url: string;
  /** Opens an address, relative to the site or absolute, in a context of its own. */
  open(address?: string, options?: BrowserContextOptions): Promise<{ page: Page; trace: Trace }>;
  /** Opens it with the page's own scripts kept away: as served, but with a script engine for the test. */
  openStill(address?: string, options?: BrowserContextOptions): Promise<{ page: Page; trace: Trace }>;
  close(): Promise<void>;
}

/** The built site, served under a sub-path, and a browser to read it with. */
export async function openSite(): Promise<Site> {
  if (!existsSync(`${dist}index.html`)) throw new Error('dist/index.html not found: run `npm run build` first');
  const server: Server = await serveFolder(dist, '/some/course/');
  const browser: Browser = await chromium.launch(await browserOptions());
  const url = `${server.origin}/some/course/`;

  async function newPage(options: BrowserContextOptions) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    return { page, trace: record(page) };
  }

  async function open(address = '', options: BrowserContextOptions = {}) {
    const { page, trace } = await newPage(options);
    await page.goto(new URL(address, url).href, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false) await settled(page);
    return { page, trace };
  }

  async function openStill(address = '', options: BrowserContextOptions = {}) {
    const { page, trace } = await newPage(options);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(new URL(address, url).href, { waitUntil: 'load' });
    return { page, trace };
  }

  async function close() {
    await browser.close();
    await server.close();
  }

  return { url, open, openStill, close };
}

function record(page: Page): Trace {
  const trace: Trace = { console: [], requests: [], failures: [] };
  page.on('console', (message) => trace.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trace.console.push(`error: ${error.message}`));
  page.on('request', (request) => trace.requests.push(request.url()));
  page.on('requestfailed', (request) => trace.failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) trace.failures.push(`${response.status()} ${response.url()}`);
  });
  return trace;
}

/** Waits until the element has drawn and nothing moves any more. */
async function settled(page: Page): Promise<void> {
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
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await frame();
    await frame();
  });
}
