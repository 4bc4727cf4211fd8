import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { dist, it } from './support/it.js';
import { coursePage, servePage } from './support/server.js';

const MAX_BYTES = 90_000;

describe('the tag in somebody’s page', () => {
  it('shows the timeline by one script tag, with no other request and no console message', async ({
    open,
    serve,
    site,
  }) => {
    const script = `${site.url}conflict-timeline.js`;
    const tags = `<script type="module" src="${script}"></script><conflict-timeline></conflict-timeline>`;
    const address = `${await serve(servePage(coursePage(tags)))}/`;
    const { page, trace } = await open(address);
    await page.waitForLoadState('networkidle');
    expect(trace.console).toEqual([]);
    expect(trace.failures).toEqual([]);
    expect(trace.requests.filter((request) => !request.startsWith('data:'))).toEqual([address, script]);
    for (const { id } of timeline.events) {
      expect(await page.locator(`[part~=list] [data-event="${id}"]`).first().isVisible(), id).toBe(true);
    }
    expect(page.url()).toBe(address);
  });

  it('may be loaded twice', async ({ open, serve, site }) => {
    const script = `${site.url}conflict-timeline.js`;
    const tags = ['', '?again'].map((query) => `<script type="module" src="${script}${query}"></script>`);
    const host = await serve(servePage(coursePage(`<conflict-timeline></conflict-timeline>${tags.join('')}`)));
    const { page, trace } = await open(host);
    expect(trace.console).toEqual([]);
    expect(await page.locator('[part~=chart]').first().isVisible()).toBe(true);
  });

  it(`is one module without imports, of at most ${MAX_BYTES} bytes gzip`, () => {
    const script = readFileSync(`${dist}conflict-timeline.js`);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MAX_BYTES);
    expect(script.toString()).not.toMatch(/\bimport\s*(\(|["'{*])|\bfrom\s*["']\.?\.?\//);
  });
});
