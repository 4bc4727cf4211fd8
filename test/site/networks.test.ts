import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { tokenDeclarations } from '../../src/drawing/token-declarations.js';
import { MAX_BYTES } from '../../src/timeline/limits.js';
import { serveRequests, type Server } from './support/server.js';
import { dist, openSite, type Site } from './support/site.js';

const JSON_TEXT = JSON.stringify(timeline);
const FALLBACK = 'What is known without any script.';
const CORS = { 'access-control-allow-origin': '*' };
const FAILED = 'The timeline could not be loaded: ';

const pageOf = (origin: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body><conflict-timeline src="${origin}/data.json"><p>${FALLBACK}</p></conflict-timeline><script type="module" src="conflict-timeline.js"></script>`;

const send = (response: ServerResponse, text = JSON_TEXT, status = 200, headers: Record<string, string> = CORS): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);

interface Row {
  /** How the data's server answers. */
  readonly answer?: (response: ServerResponse, request: IncomingMessage) => void;
  /** What else is in the way, before the page opens. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** Done once the page is open. */
  readonly then?: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** What the reader reads of it, letter for letter; none where nothing is wrong. */
  readonly reads: string;
  /** What shows: the timeline, or what stands between the tags. */
  readonly shows: 'timeline' | 'fallback';
  /** Whether the reader can try again. */
  readonly retry: boolean;
  /** What the page itself says of it, which is the browser's to say. */
  readonly said?: RegExp;
}

const openEntry = (page: Page) => page.locator('[part~=list] a').first().click();
const REFUSED = /Failed to load resource|blocked by CORS policy|net::ERR/;

/** Whatever the network does, and what becomes of it. */
const ROWS: Readonly<Record<string, Row>> = {
  slow: { answer: () => undefined, reads: 'Loading the timeline …', shows: 'fallback', retry: false },
  'cut off midway': {
    answer: (response) => {
      response.writeHead(200, { ...CORS, 'content-length': String(JSON_TEXT.length) });
      response.write(JSON_TEXT.slice(0, 4000), () => response.destroy());
    },
    reads: `${FAILED}/data.json: the connection failed or was refused`,
    shows: 'fallback',
    retry: true,
    said: REFUSED,
  },
  'not found': {
    answer: (response) => send(response, 'Not here', 404),
    reads: `${FAILED}/data.json: the server answered 404`,
    shows: 'fallback',
    retry: true,
    said: REFUSED,
  },
  'server at fault': {
    answer: (response) => send(response, '{"error": "busy"}', 500),
    reads: `${FAILED}/data.json: the server answered 500`,
    shows: 'fallback',
    retry: true,
    said: REFUSED,
  },
  'not JSON': {
    answer: (response) => send(response, '<!doctype html><title>Please log in</title><script>alert(1)</script>'),
    reads: `${FAILED}/data.json: it is not JSON`,
    shows: 'fallback',
    retry: true,
  },
  'nothing at all': {
    answer: (response) => send(response, '', 204),
    reads: `${FAILED}/data.json: it is not JSON`,
    shows: 'fallback',
    retry: true,
  },
  'no timeline': {
    answer: (response) => send(response, '[]'),
    reads: `${FAILED}not an object`,
    shows: 'fallback',
    retry: true,
  },
  'too large': {
    answer: (response) => {
      response.writeHead(200, CORS);
      const more = (): void => void response.write(' '.repeat(1_000_000), more);
      more();
    },
    reads: `${FAILED}/data.json: it is too large`,
    shows: 'fallback',
    retry: true,
  },
  redirected: {
    answer: (response, { url }) =>
      url === '/elsewhere.json' ? send(response) : send(response, '', 302, { ...CORS, location: '/elsewhere.json' }),
    reads: '',
    shows: 'timeline',
    retry: false,
  },
  'redirected in a circle': {
    answer: (response) => send(response, '', 302, { ...CORS, location: '/data.json' }),
    reads: `${FAILED}/data.json: the connection failed or was refused`,
    shows: 'fallback',
    retry: true,
    said: REFUSED,
  },
  'from a server that allows no other page to read it': {
    answer: (response) => send(response, JSON_TEXT, 200, {}),
    reads: `${FAILED}/data.json: the connection failed or was refused`,
    shows: 'fallback',
    retry: true,
    said: REFUSED,
  },
  offline: {
    answer: (response) => send(response),
    before: (page) => page.route('**/data.json', (route) => route.abort('internetdisconnected')),
    reads: `${FAILED}/data.json: the connection failed or was refused`,
    shows: 'fallback',
    retry: true,
    said: REFUSED,
  },
  'told midway to show another': {
    answer: (response, { url }) => (url === '/data.json' ? undefined : send(response)),
    then: (page) =>
      page.locator('conflict-timeline').evaluate((element: HTMLElement) => {
        element.setAttribute('src', element.getAttribute('src')!.replace('data', 'other'));
      }),
    reads: '',
    shows: 'timeline',
    retry: false,
  },
  'without its bad records': {
    answer: (response) => send(response, JSON.stringify({ ...timeline, events: [...timeline.events, { id: 'x' }] })),
    reads: '1 entry could not be shown.',
    shows: 'timeline',
    retry: false,
  },
  'without storage': {
    answer: (response) => send(response),
    before: (page) =>
      page.addInitScript(() => {
        const refuse = { get: () => { throw new DOMException('refused', 'SecurityError'); } }; // prettier-ignore
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, refuse);
        }
        Object.defineProperty(Document.prototype, 'cookie', refuse);
      }),
    reads: '',
    shows: 'timeline',
    retry: false,
  },
  'without the clipboard': {
    answer: (response) => send(response),
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
        });
      }),
    then: async (page) => {
      await openEntry(page);
      await page.locator('[part~=panel] .copy').first().click();
      const refused = page.locator('[part~=panel] textarea').last();
      await refused.waitFor();
      await refused.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      expect(await refused.inputValue()).toContain(timeline.events[0]!.citations[0].quote);
    },
    reads: 'The browser refuses to copy. Copy it from here:',
    shows: 'timeline',
    retry: false,
  },
  'without its script': {
    before: (page) => page.route('**/conflict-timeline.js', (route) => route.abort()),
    reads: '',
    shows: 'fallback',
    retry: false,
    said: REFUSED,
  },
};

interface PictureTools {
  comparePicture: (name: string, taken: Buffer, machine: string, folder: string) => string;
}

describe('a timeline that comes over the network', () => {
  let site: Site;
  let host: Server;
  const servers: Server[] = [];
  const pictures = join(import.meta.dirname, 'pictures');
  beforeAll(async () => {
    site = await openSite();
    // The page has to come from a server as the data does: browsers keep pages from elsewhere away from this machine.
    const script = readFileSync(`${dist}conflict-timeline.js`);
    host = await serveRequests(({ url }, response) => {
      const isPage = url!.startsWith('/?');
      response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript' });
      response.end(isPage ? pageOf(decodeURIComponent(url!.slice(2))) : script);
    });
  });
  afterAll(async () => {
    await Promise.all([host, ...servers].map((server) => server.close()));
    await site.close();
  });

  async function open({ answer, before }: Pick<Row, 'answer' | 'before'>) {
    const seen: IncomingMessage[] = [];
    const data = await serveRequests((request, response) => {
      seen.push(request);
      answer?.(response, request);
    });
    servers.push(data);
    const { page, trace } = await site.openStill('about:blank', {
      viewport: { width: 480, height: 320 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.unroute('**/*.js');
    await before?.(page, page.context());
    await page.goto(`${host.origin}/?${encodeURIComponent(data.origin)}`);
    return { page, seen, said: trace.console };
  }

  const shown = (page: Page): Promise<'timeline' | 'fallback' | ''> =>
    page.evaluate(() => {
      const element = document.querySelector('conflict-timeline')!;
      if (element.shadowRoot?.querySelector('conflict-timeline-chart')?.shadowRoot?.querySelector('[data-event]'))
        return 'timeline';
      return element.querySelector('p')!.checkVisibility() ? 'fallback' : '';
    });
  const notice = (page: Page) =>
    page.locator('conflict-timeline .notice, [part~=panel] p[role=status]:not(.out-of-sight)');

  it.each(Object.entries(ROWS))('%s', async (name, { answer, before, then, reads, shows, retry, said = /^$/ }) => {
    const { page, said: console } = await open({ ...(answer && { answer }), ...(before && { before }) });
    await then?.(page, page.context());
    await expect.poll(() => shown(page)).toBe(shows);
    if (reads) {
      const text = async (): Promise<string> =>
        (await notice(page).allInnerTexts()).join(' ').replace(/\s*Try again$/, '');
      await expect.poll(text, { timeout: 20_000 }).toBe(reads);
    }
    if (!reads) expect(await notice(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(retry ? 1 : 0);
    expect(console.filter((line) => !said.test(line))).toEqual([]);

    const { comparePicture } = (await import(
      new URL('../browser/support/pictures.js', import.meta.url).href
    )) as PictureTools;
    // Pictures of other fonts cannot be compared.
    const families = ['serif', 'display', 'sans'].map((font) => tokenDeclarations.shared[`--timeline-${font}`]!);
    const fonts = await page.evaluate((all) => {
      const context = document.createElement('canvas').getContext('2d')!;
      return all.map((family) => {
        context.font = `16px ${family}`;
        return Math.round(context.measureText('The timeline could not be loaded').width * 10);
      });
    }, families);
    const version = page.context().browser()!.version().split('.')[0];
    const taken = await page.screenshot({ caret: 'hide', animations: 'disabled' });
    const result = comparePicture(
      name.replaceAll(' ', '-').toLowerCase(),
      taken,
      `${version} ${fonts.join(' ')}`,
      pictures,
    );
    expect(result).toMatch(/^(same|accepted|other machine)$/);
    await page.context().close();
  });

  it('is read no further than the limit', async () => {
    let sent = 0;
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const { page } = await open({
      answer: (response) => {
        response.writeHead(200, CORS);
        response.on('close', () => close());
        const more = (): void => void response.write(' '.repeat(1_000_000), () => ((sent += 1_000_000), more()));
        more();
      },
    });
    await notice(page).filter({ hasText: 'it is too large' }).waitFor();
    await closed;
    // What the browser and the system had taken in advance comes on top.
    expect(sent).toBeLessThan(MAX_BYTES * 1.5);
    await page.context().close();
  });

  it('is no longer asked for once another is wanted', async () => {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const { page, seen } = await open({
      answer: (response, { url }) => {
        if (url !== '/data.json') return send(response);
        response.on('close', () => close());
      },
    });
    await expect.poll(() => seen.length).toBe(1);
    await ROWS['told midway to show another']!.then!(page, page.context());
    await closed;
    await expect.poll(() => shown(page)).toBe('timeline');
    await page.context().close();
  });

  it('is there when the reader tries again and the network is better', async () => {
    let tries = 0;
    const { page } = await open({ answer: (response) => (tries++ === 0 ? send(response, '', 500) : send(response)) });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => shown(page)).toBe('timeline');
    expect(await notice(page).count()).toBe(0);
    await page.context().close();
  });
});
