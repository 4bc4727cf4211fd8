import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { heightAfter, HEIGHT, noteHeights } from './support/height-messages.js';
import { dist, it } from './support/it.js';
import { coursePage, serveFolder, servePage } from './support/server.js';
import { frameIn, waitForChart, waitForPanel } from './support/timeline-element.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "img-src 'none'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Serves the files without a CORS header, as many schools do. */
const plainFiles = () => serveFolder(dist, '/files/', {});

describe('hosts that allow little', () => {
  it('draw the tag under a policy that forbids styles, pictures, connections and unchecked markup, without a violation', async ({
    serve,
    visit,
  }) => {
    const headers = { 'content-security-policy': POLICY };
    // The page itself comes from the folder's server too: `'self'`.
    const folder = `${await serve(serveFolder(dist, '/files/', headers))}/files/`;
    const { page, trace } = await visit('about:blank');
    await page.route(`${folder}host.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers,
        body: '<!doctype html><html lang="en"><title>A course</title><body><conflict-timeline selected="ceasefire-1994"></conflict-timeline><script type="module" src="conflict-timeline.js"></script>',
      }),
    );
    trace.requests.length = 0;
    await page.goto(`${folder}host.html`);
    await waitForChart(page);
    for (const name of ['Zoom in', 'Show all', 'Next']) {
      await page.locator('[part~=toolbar] button', { hasText: name }).click();
    }
    await page.locator('[part~=overview] [role=slider]').first().press('ArrowRight');
    await page.locator('[part~=panel] summary').click();
    // The browser asks for an icon by itself, which the policy forbids.
    expect(trace.console.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(trace.requests.filter((address) => !address.endsWith('favicon.ico'))).toEqual([
      `${folder}host.html`,
      `${folder}conflict-timeline.js`,
    ]);
  });

  it('draw the frame in a sandbox without an origin, from a server that allows no other to read it', async ({
    serve,
    visit,
  }) => {
    const plain = await serve(plainFiles());
    const src = `${plain}/files/embed/index.html#ceasefire-1994`;
    const html = `<iframe sandbox="allow-scripts" src="${src}" width="800" height="600"></iframe>`;
    const { page, trace } = await visit(await serve(servePage(coursePage(html))));
    const frame = await frameIn(page);
    await waitForChart(frame);
    await waitForPanel(frame, 'A ceasefire is signed');
    await frame.locator('[part~=list] a[data-event="fighting-2020"]').click();
    await waitForPanel(frame, 'Fighting breaks out again');
    expect(trace.console).toEqual([]);
    expect(trace.requests.filter((address) => address.startsWith(plain))).toHaveLength(1);
  });

  it('show every event in the frame before, and without, any script', async ({ serve, visit }) => {
    const address = `${await serve(plainFiles())}/files/embed/index.html`;
    const { page } = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('.entry').count()).toBe(12);
    expect(await page.locator('#ceasefire-1994 blockquote').first().isVisible()).toBe(true);
  });
});

const heightOf = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

describe('a page that makes a frame as high as what is in it', () => {
  it.for(['', ' sandbox="allow-scripts"'])('does so with a script of 1 kB%s', async (sandbox, { serve, visit }) => {
    expect(gzipSync(readFileSync(`${dist}embed/resize.js`)).length).toBeLessThanOrEqual(1000);
    const folder = `${await serve(plainFiles())}/files/embed/`;
    const html = `<iframe${sandbox} src="${folder}index.html" style="width:100%" height="300"></iframe><script src="${folder}resize.js"></script>`;
    const { page } = await visit(await serve(servePage(coursePage(html))));
    const frame = await frameIn(page);
    await waitForChart(frame);
    const difference = async () => (await heightOf(page)) - (await contentHeight(frame));
    await expect.poll(difference).toBe(0);
    await page.setViewportSize({ width: 420, height: 800 });
    await expect.poll(difference).toBe(0);
    expect(await heightOf(page)).toBeGreaterThan(1000);
  });

  it('believes what is in a frame, wherever it was redirected to, and no other page', async ({ serve, visit }) => {
    const folder = `${await serve(plainFiles())}/files/`;
    const html = `<script src="${folder}embed/resize.js"></script><iframe src="${folder}icon.svg" height="300"></iframe>`;
    const { page } = await visit(await serve(servePage(coursePage(html))));
    await noteHeights(page);
    // What is in the frame has another origin than its address, as after a redirect.
    const other = await frameIn(page);
    await other.goto(`${await serve(servePage(coursePage('')))}/elsewhere`);
    expect(await heightAfter(page, other, 900)).toBe(900);
    expect(await heightAfter(page, page.mainFrame(), 901)).toBe(900);
  });

  it('believes no size that is out of range or no number', async ({ serve, visit }) => {
    const folder = `${await serve(plainFiles())}/files/`;
    const html = `<script src="${folder}embed/resize.js"></script><iframe src="${folder}icon.svg" height="300"></iframe>`;
    const { page } = await visit(await serve(servePage(coursePage(html))));
    await noteHeights(page);
    const frame = await frameIn(page);
    const heights: number[] = [];
    for (const asked of [9e9, -5, 700, '900', NaN, null]) heights.push(await heightAfter(page, frame, asked));
    expect(heights).toEqual([20_000, 200, 700, 700, 700, 700]);
  });

  it('is told the height as H5P and WordPress expect it, and nothing else', async ({ serve, visit }) => {
    const src = `${await serve(plainFiles())}/files/embed/index.html#ceasefire-1994#?secret=aB3`;
    const html = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
      <iframe sandbox="allow-scripts" src="${src}" width="800" height="300"></iframe>`;
    const { page } = await visit(await serve(servePage(coursePage(html))));
    const frame = await frameIn(page);
    await waitForPanel(frame, 'A ceasefire is signed');
    const heard = () => page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
    // The height may change while the frame is still drawing: the last messages have the height that it comes to.
    const lastMessages = async () => {
      const [messages, height] = [await heard(), await contentHeight(frame)];
      return messages.slice(-3).map((message) => JSON.stringify(message).replaceAll(String(height), '<height>'));
    };
    await expect
      .poll(lastMessages)
      .toEqual([
        `{"type":"${HEIGHT}","height":<height>}`,
        '{"context":"h5p","action":"resize","scrollHeight":<height>}',
        '{"message":"height","value":<height>,"secret":"aB3"}',
      ]);
    for (const message of await heard()) {
      const { type, ...rest } = message;
      expect(type === undefined || type === HEIGHT, JSON.stringify(message)).toBe(true);
      const known = ['height', 'context', 'action', 'scrollHeight', 'message', 'value', 'secret'];
      expect(Object.keys(rest).filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});
