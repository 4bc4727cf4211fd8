import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { servePage, type Server } from './support/server.js';
import { dist, openSite, type Site } from './support/site.js';

describe('the tag in a foreign page', () => {
  let site: Site;
  const hosts: Server[] = [];

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await Promise.all(hosts.map((host) => host.close()));
    await site.close();
  });

  async function openHost(tags: (script: string) => string) {
    const html = `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,">
      <body>${tags(`${site.url}conflict-timeline.js`)}</body></html>`;
    const host = await servePage(html);
    hosts.push(host);
    const opened = await site.open(`${host.origin}/`);
    await opened.page.waitForLoadState('networkidle');
    return { ...opened, host };
  }

  it('shows the timeline by one script tag, with no other request and no console message', async () => {
    const { page, trace, host } = await openHost(
      (script) => `<script type="module" src="${script}"></script><conflict-timeline></conflict-timeline>`,
    );
    expect(trace.console).toEqual([]);
    expect(trace.failures).toEqual([]);
    expect(trace.requests.filter((address) => !address.startsWith('data:'))).toEqual([
      `${host.origin}/`,
      `${site.url}conflict-timeline.js`,
    ]);
    for (const { id } of timeline.events) {
      expect(await page.locator(`[part~=list] [data-event="${id}"]`).first().isVisible(), id).toBe(true);
    }
    expect(page.url()).toBe(`${host.origin}/`);
  });

  it('may be loaded twice', async () => {
    const { page, trace } = await openHost(
      (script) => `<conflict-timeline></conflict-timeline>
        <script type="module" src="${script}"></script><script type="module" src="${script}?again"></script>`,
    );
    expect(trace.console).toEqual([]);
    expect(await page.locator('[part~=chart]').first().isVisible()).toBe(true);
  });

  it('weighs at most 50 kB gzip and is one module without imports', () => {
    const script = readFileSync(`${dist}conflict-timeline.js`);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(50_000);
    expect(script.toString()).not.toMatch(/\bimport\s*(\(|["'{*])|\bfrom\s*["']\.?\.?\//);
  });
});
