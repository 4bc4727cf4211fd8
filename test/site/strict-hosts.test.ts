import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, servePage, type Server } from './support/server.js';
import { dist, openSite, type Site } from './support/site.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "img-src 'none'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('hosts that allow little', () => {
  let site: Site;
  /** Files without a CORS header, as many schools serve them. */
  let plain: Server;
  const servers: Server[] = [];
  beforeAll(async () => {
    site = await openSite();
    plain = await serveFolder(dist, '/files/', {});
    servers.push(plain);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await site.close();
  });

  const serve = async (body: string, headers?: Record<string, string>): Promise<string> => {
    const server = await servePage(
      `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
      headers,
    );
    servers.push(server);
    return server.origin;
  };
  const drawn = (place: Page | Frame) =>
    place.locator('[part~=chart] [data-event]').first().waitFor({ state: 'attached' });
  const framed = async (page: Page): Promise<Frame> => (await (await page.waitForSelector('iframe')).contentFrame())!;

  it('draw the tag under a policy that forbids styles, pictures, connections and unchecked markup, without a violation', async () => {
    const violations: string[] = [];
    const requests: string[] = [];
    const host = await serveFolder(dist, '/files/', { 'content-security-policy': POLICY });
    servers.push(host);
    // The page itself comes from the folder's server too: `'self'`.
    const { page } = await site.openStill('about:blank');
    await page.unroute('**/*.js');
    page.on('console', (message) => violations.push(message.text()));
    page.on('pageerror', (error) => violations.push(error.message));
    await page.route(`${host.origin}/files/host.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': POLICY },
        body: '<!doctype html><html lang="en"><title>A course</title><body><conflict-timeline selected="ceasefire-1994"></conflict-timeline><script type="module" src="conflict-timeline.js"></script>',
      }),
    );
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${host.origin}/files/host.html`);
    await drawn(page);
    for (const name of ['Zoom in', 'Show all', 'Next']) {
      await page.locator('[part~=toolbar] button', { hasText: name }).click();
    }
    await page.locator('[part~=overview] [role=slider]').first().press('ArrowRight');
    await page.locator('[part~=panel] summary').click();
    // The browser asks for an icon by itself, which the policy forbids.
    expect(violations.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(requests.filter((address) => !address.endsWith('favicon.ico'))).toEqual([
      `${host.origin}/files/host.html`,
      `${host.origin}/files/conflict-timeline.js`,
    ]);
  });

  it('draw the frame in a sandbox without an origin, from a server that allows no other to read it', async () => {
    const { page, trace } = await site.openStill(
      await serve(
        `<iframe sandbox="allow-scripts" src="${plain.origin}/files/embed/index.html#ceasefire-1994" width="800" height="600"></iframe>`,
      ),
    );
    const frame = await framed(page);
    await drawn(frame);
    await frame.locator('[part~=panel] .title').filter({ hasText: 'A ceasefire is signed' }).waitFor();
    await frame.locator('[part~=list] a[data-event="fighting-2020"]').click();
    await frame.locator('[part~=panel] .title').filter({ hasText: 'Fighting breaks out again' }).waitFor();
    expect(trace.console).toEqual([]);
    expect(trace.requests.filter((address) => address.startsWith(plain.origin))).toHaveLength(1);
  });

  it('show every entry in the frame before, and without, any script', async () => {
    const { page } = await site.open(`${plain.origin}/files/embed/index.html`, { javaScriptEnabled: false });
    expect(await page.locator('.entry').count()).toBe(12);
    expect(await page.locator('#ceasefire-1994 blockquote').first().isVisible()).toBe(true);
  });

  describe('that make a frame as high as what is in it', () => {
    const height = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const content = (frame: Frame): Promise<number> =>
      frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const address = (): string => `${plain.origin}/files/embed/index.html`;

    it.each(['', ' sandbox="allow-scripts"'])('do so with a script of 1 kB%s', async (sandbox) => {
      expect(gzipSync(readFileSync(`${dist}embed/resize.js`)).length).toBeLessThanOrEqual(1000);
      const { page } = await site.openStill();
      await page.unroute('**/*.js');
      await page.goto(
        await serve(
          `<iframe${sandbox} src="${address()}" style="width:100%" height="300"></iframe><script src="${plain.origin}/files/embed/resize.js"></script>`,
        ),
      );
      const frame = await framed(page);
      await drawn(frame);
      await expect.poll(async () => (await height(page)) - (await content(frame))).toBe(0);
      await page.setViewportSize({ width: 420, height: 800 });
      await expect.poll(async () => (await height(page)) - (await content(frame))).toBe(0);
      expect(await height(page)).toBeGreaterThan(1000);
    });

    it('believe no other page, no other kind and no size out of range', async () => {
      const { page } = await site.openStill();
      await page.unroute('**/*.js');
      await page.goto(
        await serve(`<script>addEventListener('message', () => (window.told = (window.told ?? 0) + 1))</script>
          <script src="${plain.origin}/files/embed/resize.js"></script><iframe src="${plain.origin}/files/icon.svg" height="300"></iframe>`),
      );
      // What was in the frame has gone elsewhere.
      const other = await framed(page);
      await other.goto(`${await serve('')}/elsewhere`);
      const send = async (message: unknown): Promise<number> => {
        const before = await page.evaluate(() => (window as { told?: number }).told ?? 0);
        await other.evaluate((data) => parent.postMessage(data, '*'), message);
        await expect.poll(() => page.evaluate(() => (window as { told?: number }).told ?? 0)).toBe(before + 1);
        return height(page);
      };
      expect(await send({ type: 'conflict-timeline:height', height: 900 })).toBe(300);
      await page.evaluate(() => postMessage({ type: 'conflict-timeline:height', height: 900 }, '*'));
      expect(await height(page)).toBe(300);
      const { page: second } = await site.openStill();
      await second.unroute('**/*.js');
      await second.goto(
        await serve(
          `<script src="${plain.origin}/files/embed/resize.js"></script><iframe src="${plain.origin}/files/icon.svg" height="300"></iframe>`,
        ),
      );
      const svg = await framed(second);
      const heights: number[] = [];
      for (const asked of [9e9, -5, 700, '900', NaN, null]) {
        await svg.evaluate(
          (data) => parent.postMessage({ type: 'conflict-timeline:height', height: data }, '*'),
          asked,
        );
        await second.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        heights.push(await height(second));
      }
      expect(heights).toEqual([20_000, 200, 700, 700, 700, 700]);
    });

    it('are spoken to as H5P and WordPress expect it', async () => {
      const { page } = await site.openStill();
      await page.unroute('**/*.js');
      await page.goto(
        await serve(`<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
          <iframe sandbox="allow-scripts" src="${address()}#ceasefire-1994#?secret=aB3" width="800" height="300"></iframe>`),
      );
      const frame = await framed(page);
      await frame.locator('[part~=panel] .title').filter({ hasText: 'A ceasefire is signed' }).waitFor();
      const heard = () => page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
      const full = await content(frame);
      await expect.poll(heard).toContainEqual({ context: 'h5p', action: 'resize', scrollHeight: full });
      expect(await heard()).toContainEqual({ message: 'height', value: full, secret: 'aB3' });
      // Nothing else leaves the frame.
      const known = new Set(['type', 'height', 'context', 'action', 'scrollHeight', 'message', 'value', 'secret']);
      for (const message of await heard()) expect(Object.keys(message).filter((name) => !known.has(name))).toEqual([]);
    });
  });
});
