import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateText, hostileText } from '../unit/fuzz/support/damaged.js';
import { serveFolder, serveTexts, type Server } from './support/server.js';
import { dist, openSite, type Site } from './support/site.js';

/** `FUZZ=100000` sends so many messages, and sets a twentieth as many attributes, each of which is drawn. */
const RUNS = Number(process.env['FUZZ'] ?? 2000);
const SEED = Number(process.env['SEED'] ?? 19940512);
/** No input may take longer, in milliseconds, three times. */
const MOST = 100;
const CHUNK = 1000;

/** What a page is sent, as many at a time as one call can carry. */
const chunks = <T>(inputs: fc.Arbitrary<T>, count: number): T[][] => {
  const all = fc.sample(inputs, { numRuns: Math.ceil(count), seed: SEED });
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK));
};

const attribute = fc.record({
  name: fc.constantFrom('selected', 'view', 'kinds', 'theme', 'heading-level', 'lang', 'bookmark', 'class', 'dir'),
  value: fc.oneof(
    hostileText,
    dateText,
    fc.constantFrom(
      null,
      'war',
      'war ceasefire',
      'ceasefire-1994',
      '1991/1994',
      '7',
      '-1',
      'NaN',
      'dark',
      'en-GB',
      'ar',
    ),
  ),
});

const TYPES = ['conflict-timeline:height', 'conflict-timeline:ask', 'conflict-timeline', '__proto__', ''];
const message: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    type: fc.oneof(fc.constantFrom(...TYPES), fc.jsonValue()),
    height: fc.oneof(fc.double(), fc.jsonValue()),
  }),
  fc.jsonValue(),
  hostileText,
);

describe('random input in the browser', () => {
  let site: Site;
  let files: Server;
  let host: Server;
  beforeAll(async () => {
    site = await openSite();
    files = await serveFolder(dist, '/files/');
    host = await serveTexts({
      // A frame whose address is none is on the page before ours.
      '/index.html': `<!doctype html><title>A course</title><link rel="icon" href="data:,"><iframe src="http://"></iframe>
        <iframe id="ours" src="${files.origin}/files/embed/index.html"></iframe><script src="${files.origin}/files/embed/resize.js"></script>`,
    });
  });
  afterAll(async () => {
    await Promise.all([files, host].map((server) => server.close()));
    await site.close();
  });

  const report = (name: string, times: number[]): void => {
    times.sort((a, b) => a - b);
    if (!process.env['FUZZ']) return;
    console.info(
      `${name}: ${times.length} inputs, median ${times[times.length >> 1]!.toFixed(2)} ms, longest ${times.at(-1)!.toFixed(1)} ms`,
    );
  };

  it('as attributes breaks nothing and is drawn in time', async () => {
    const { page, trace } = await site.open('conflict-timeline.html');
    const times: number[] = [];
    for (const chunk of chunks(attribute, RUNS / 20)) {
      const { took, slow } = await page.evaluate(setAttributes, { inputs: chunk, most: MOST });
      times.push(...took);
      expect(slow).toEqual([]);
      expect(trace.console).toEqual([]);
    }
    report('attributes', times);
    await page.evaluate(() => {
      const element = document.querySelector('conflict-timeline')!;
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    });
    await expect.poll(() => page.locator('[part~=list] [data-event]').count()).toBe(12);
  });

  const openFrames = async (): Promise<{ page: Page; said: string[] }> => {
    const { page, trace } = await site.openStill('about:blank');
    await page.unroute('**/*.js');
    await page.goto(`${host.origin}/index.html`);
    await page.frameLocator('#ours').locator('[part~=chart] [data-event]').first().waitFor({ state: 'attached' });
    return { page, said: trace.console };
  };

  it('as messages to the frame breaks nothing', async () => {
    const { page, said } = await openFrames();
    const times: number[] = [];
    for (const chunk of chunks(message, RUNS)) times.push(await page.evaluate(postToFrame, chunk));
    report('messages to the frame, by the thousand', times);
    expect(Math.min(...times)).toBeLessThan(MOST);
    expect(said).toEqual([]);
    expect(await page.frameLocator('#ours').locator('[part~=list] [data-event]').count()).toBe(12);
  });

  it('as messages to the page around it breaks nothing, whatever other frames are there', async () => {
    const { page, said } = await openFrames();
    const frame = page.frames().find((one) => one.url().includes('/embed/'))!;
    for (const chunk of chunks(message, RUNS)) await frame.evaluate(postToPage, chunk);
    expect(said).toEqual([]);
    await frame.evaluate(() => parent.postMessage({ type: 'conflict-timeline:height', height: 700 }, '*'));
    await expect.poll(() => page.locator('#ours').evaluate((element) => element.clientHeight)).toBe(700);
  });
});

/** Sets each attribute and waits until it is drawn. Runs in the page. */
async function setAttributes({ inputs, most }: { inputs: { name: string; value: string | null }[]; most: number }) {
  type Drawn = HTMLElement & { updateComplete: Promise<unknown> };
  const element = document.querySelector<Drawn>('conflict-timeline')!;
  const set = async (name: string, value: string | null): Promise<number> => {
    const began = performance.now();
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    await element.updateComplete;
    // Its parts draw themselves.
    const parts = [...element.shadowRoot!.querySelectorAll<Drawn>(':defined')];
    await Promise.all(parts.map((part) => part.updateComplete));
    return performance.now() - began;
  };
  const [took, slow]: [number[], { name: string; value: string | null }[]] = [[], []];
  for (const { name, value } of inputs) {
    let time = await set(name, value);
    took.push(time);
    for (let again = 0; again < 2 && time > most; again++) {
      await set(name, null);
      time = await set(name, value);
    }
    if (time > most) slow.push({ name, value });
  }
  // What is drawn in the next frame belongs to it.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return { took, slow };
}

/** Posts all messages to the frame, and waits until it has heard them. Runs in the page. @returns ms for each */
async function postToFrame(inputs: unknown[]): Promise<number> {
  const { contentWindow: frame } = document.querySelector<HTMLIFrameElement>('#ours')!;
  const began = performance.now();
  for (const input of inputs) frame!.postMessage(input, '*');
  await new Promise<void>((resolve) => {
    // Messages arrive in their order: what answers this has heard the others.
    const listen = ({ source, data }: MessageEvent<{ type?: string; height?: number } | null>): void => {
      if (source !== frame || data?.type !== 'conflict-timeline:height') return;
      removeEventListener('message', listen);
      resolve();
    };
    addEventListener('message', listen);
    frame!.postMessage({ type: 'conflict-timeline:ask' }, '*');
  });
  return (performance.now() - began) / inputs.length;
}

/** Posts all messages to the page around. Runs in the frame. */
function postToPage(inputs: unknown[]): void {
  for (const input of inputs) parent.postMessage(input, '*');
}
