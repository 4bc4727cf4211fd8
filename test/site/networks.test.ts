import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tokenDeclarations } from '../../src/drawing/token-declarations.js';
import { MAX_BYTES } from '../../src/timeline/limits.js';
import { dist, it, type Serve, type Visit } from './support/it.js';
import { NETWORK_ROWS, send, sendWithoutEnd, showOther, type NetworkRow } from './support/network-rows.js';
import { serveRequests } from './support/server.js';

interface PictureTools {
  comparePicture: (name: string, taken: Buffer, machine: string, folder: string) => string;
}

const FALLBACK = 'What is known without any script.';
const PICTURES = join(import.meta.dirname, 'pictures');
const WINDOW = { viewport: { width: 480, height: 320 }, colorScheme: 'light', reducedMotion: 'reduce' } as const;

const { comparePicture } = (await import(
  new URL('../browser/support/pictures.js', import.meta.url).href
)) as PictureTools;

const hostPage = (origin: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body><conflict-timeline src="${origin}/data.json"><p>${FALLBACK}</p></conflict-timeline><script type="module" src="conflict-timeline.js"></script>`;

/** Opens a page with a timeline whose data come from a server of their own. */
async function openFrom(row: Pick<NetworkRow, 'answer' | 'before' | 'initScript'>, serve: Serve, visit: Visit) {
  const requests: IncomingMessage[] = [];
  const data = await serve(
    serveRequests((request, response) => {
      requests.push(request);
      row.answer?.(response, request);
    }),
  );
  // The page has to come from a server as the data does: browsers keep pages from elsewhere away from this machine.
  const script = readFileSync(`${dist}conflict-timeline.js`);
  const host = await serve(
    serveRequests(({ url }, response) => {
      const isPage = url === '/';
      response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript' });
      response.end(isPage ? hostPage(data) : script);
    }),
  );
  const { page, trace } = await visit('about:blank', {
    ...WINDOW,
    ...(row.initScript && { initScript: row.initScript }),
  });
  await row.before?.(page);
  await page.goto(host);
  return { page, requests, said: trace.console };
}

const whatShows = (page: Page): Promise<'timeline' | 'fallback' | ''> =>
  page.evaluate(() => {
    const element = document.querySelector('conflict-timeline')!;
    const chart = element.shadowRoot?.querySelector('conflict-timeline-chart')?.shadowRoot;
    if (chart?.querySelector('[data-event]')) return 'timeline';
    return element.querySelector('p')!.checkVisibility() ? 'fallback' : '';
  });

const noticeOf = (page: Page) =>
  page.locator('conflict-timeline .notice, [part~=panel] p[role=status]:not(.out-of-sight)');

/** Browser and fonts of this machine: pictures of others cannot be compared. */
async function machineOf(page: Page): Promise<string> {
  const families = ['serif', 'display', 'sans'].map((font) => tokenDeclarations.shared[`--timeline-${font}`]!);
  const widths = await page.evaluate((all) => {
    const context = document.createElement('canvas').getContext('2d')!;
    return all.map((family) => {
      context.font = `16px ${family}`;
      return Math.round(context.measureText('The timeline could not be loaded').width * 10);
    });
  }, families);
  return `${page.context().browser()!.version().split('.')[0]} ${widths.join(' ')}`;
}

describe('a timeline that comes over the network', () => {
  it.for(Object.keys(NETWORK_ROWS))('is or says what was accepted: %s', async (name, { serve, visit }) => {
    const row = NETWORK_ROWS[name]!;
    const { page, said } = await openFrom(row, serve, visit);
    await row.then?.(page);
    await expect.poll(() => whatShows(page)).toBe(row.shows);
    const text = async (): Promise<string> =>
      (await noticeOf(page).allInnerTexts()).join(' ').replace(/\s*Try again$/, '');
    await expect.poll(text, { timeout: 20_000 }).toBe(row.reads);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(row.retry ? 1 : 0);
    expect(said.filter((line) => !row.said?.test(line))).toEqual([]);
    const taken = await page.screenshot({ caret: 'hide', animations: 'disabled' });
    const picture = name.replaceAll(' ', '-').toLowerCase();
    const result = comparePicture(picture, taken, await machineOf(page), PICTURES);
    expect(result).toMatch(/^(same|accepted|other machine)$/);
  });

  it('is read no further than the limit', async ({ serve, visit }) => {
    let isClosed = false;
    let sent = 0;
    const { page } = await openFrom(
      {
        answer: (response) => {
          response.on('close', () => (isClosed = true));
          sendWithoutEnd(response, (bytes) => (sent += bytes));
        },
      },
      serve,
      visit,
    );
    await noticeOf(page).filter({ hasText: 'it is too large' }).waitFor();
    await expect.poll(() => isClosed).toBe(true);
    // What the browser and the system had taken in advance comes on top.
    expect(sent).toBeLessThan(MAX_BYTES * 1.5);
  });

  it('is no longer asked for once another is wanted', async ({ serve, visit }) => {
    let isClosed = false;
    const answer: NetworkRow['answer'] = (response, { url }) => {
      if (url !== '/data.json') return send(response);
      response.on('close', () => (isClosed = true));
    };
    const { page, requests } = await openFrom({ answer }, serve, visit);
    await expect.poll(() => requests.length).toBe(1);
    await showOther(page);
    await expect.poll(() => isClosed).toBe(true);
    await expect.poll(() => whatShows(page)).toBe('timeline');
  });

  it('is there when the reader tries again and the network is better', async ({ serve, visit }) => {
    let tries = 0;
    const answer: NetworkRow['answer'] = (response) => (tries++ === 0 ? send(response, '', 500) : send(response));
    const { page } = await openFrom({ answer }, serve, visit);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => whatShows(page)).toBe('timeline');
    expect(await noticeOf(page).count()).toBe(0);
  });
});
