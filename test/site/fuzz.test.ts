import fc from 'fast-check';
import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dateText, hostileText } from '../unit/fuzz/support/damaged.js';
import { heightAfter, HEIGHT, noteHeights } from './support/height-messages.js';
import { it, type OpenPage, type Serve, type Visit, waitForFrames } from './support/it.js';
import { coursePage, servePage } from './support/server.js';
import { waitForChart } from './support/timeline-element.js';

interface Attribute {
  readonly name: string;
  readonly value: string | null;
}

/** `FUZZ=100000` sends so many messages, and sets a twentieth as many attributes, each of which is drawn. */
const RUNS = Number(process.env['FUZZ'] ?? 2000);
const SEED = Number(process.env['SEED'] ?? 19940512);
/** No input may take longer three times. */
const MAX_INPUT_MS = 100;
/** So many inputs are handed to the page at a time. */
const CHUNK = 1000;

/** Random inputs, in arrays as long as one call can carry. */
function chunks<T>(inputs: fc.Arbitrary<T>, count: number): T[][] {
  const all = fc.sample(inputs, { numRuns: Math.ceil(count), seed: SEED });
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK));
}

const NAMES = ['selected', 'view', 'kinds', 'theme', 'heading-level', 'lang', 'bookmark', 'class', 'dir'];
const VALUES = [null, 'war', 'war ceasefire', 'ceasefire-1994', '1991/1994', '7', '-1', 'NaN', 'dark', 'en-GB', 'ar'];
const attribute: fc.Arbitrary<Attribute> = fc.record({
  name: fc.constantFrom(...NAMES),
  value: fc.oneof(hostileText, dateText, fc.constantFrom(...VALUES)),
});

const TYPES = [HEIGHT, 'conflict-timeline:ask', 'conflict-timeline', '__proto__', ''];
const message: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    type: fc.oneof(fc.constantFrom(...TYPES), fc.jsonValue()),
    height: fc.oneof(fc.double(), fc.jsonValue()),
  }),
  fc.jsonValue(),
  hostileText,
);

/** Opens a page with two frames, of which the first has an address that is none and the last is the timeline's. */
async function visitFrames(visit: Visit, serve: Serve, url: string): Promise<OpenPage & { frame: Frame }> {
  const html = coursePage(`<iframe src="http://"></iframe><iframe id="ours" src="${url}embed/index.html"></iframe>
    <script src="${url}embed/resize.js"></script>`);
  const { page, trace } = await visit(await serve(servePage(html)));
  const frame = (await (await page.waitForSelector('#ours')).contentFrame())!;
  await waitForChart(frame);
  return { page, trace, frame };
}

describe('random input', () => {
  it('breaks nothing as attributes of the element, and is drawn in time', async ({ open }) => {
    const { page, trace } = await open('conflict-timeline.html');
    for (const inputs of chunks(attribute, RUNS / 20)) {
      expect(await page.evaluate(slowAttributes, { inputs, limit: MAX_INPUT_MS })).toEqual([]);
      await waitForFrames(page);
      expect(trace.console).toEqual([]);
    }
    await page.evaluate(() => {
      const element = document.querySelector('conflict-timeline')!;
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    });
    await expect.poll(() => page.locator('[part~=list] [data-event]').count()).toBe(12);
  });

  it('breaks nothing as messages to the frame, and is heard in time', async ({ serve, site, visit }) => {
    const { page, trace, frame } = await visitFrames(visit, serve, site.url);
    for (const [index, inputs] of chunks(message, RUNS).entries()) {
      const last = `the last of ${index}`;
      // Messages arrive in their order: whoever has heard the last has heard the others.
      await frame.evaluate((text) => {
        addEventListener('message', ({ data }) => data === text && (document.title = text));
      }, last);
      const began = performance.now();
      await page.evaluate(postToFrame, [...inputs, last]);
      await frame.waitForFunction((text) => document.title === text, last);
      expect((performance.now() - began) / inputs.length).toBeLessThan(MAX_INPUT_MS);
    }
    expect(trace.console).toEqual([]);
    expect(await frame.locator('[part~=list] [data-event]').count()).toBe(12);
  });

  it('breaks nothing as messages to the page around, whatever other frames are there', async ({
    serve,
    site,
    visit,
  }) => {
    const { page, trace, frame } = await visitFrames(visit, serve, site.url);
    for (const inputs of chunks(message, RUNS)) await frame.evaluate(postToPage, inputs);
    await noteHeights(page);
    expect(await heightAfter(page, frame, 701.5)).toBe(702);
    expect(trace.console).toEqual([]);
  });
});

/** Sets each attribute and waits until it is drawn. Runs in the page. @returns those that took too long three times */
async function slowAttributes({ inputs, limit }: { inputs: Attribute[]; limit: number }): Promise<Attribute[]> {
  type LitElement = HTMLElement & { updateComplete: Promise<unknown> };
  const element = document.querySelector<LitElement>('conflict-timeline')!;
  const drawingTime = async ({ name, value }: Attribute): Promise<number> => {
    const began = performance.now();
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    await element.updateComplete;
    // Its parts draw themselves.
    const parts = [...element.shadowRoot!.querySelectorAll<LitElement>(':defined')];
    await Promise.all(parts.map((part) => part.updateComplete));
    return performance.now() - began;
  };
  const slow: Attribute[] = [];
  for (const input of inputs) {
    let time = await drawingTime(input);
    for (let again = 0; again < 2 && time > limit; again++) {
      await drawingTime({ name: input.name, value: null });
      time = await drawingTime(input);
    }
    if (time > limit) slow.push(input);
  }
  return slow;
}

/** Runs in the page. */
function postToFrame(inputs: unknown[]): void {
  const { contentWindow } = document.querySelector<HTMLIFrameElement>('#ours')!;
  for (const input of inputs) contentWindow!.postMessage(input, '*');
}

/** Runs in the frame. */
function postToPage(inputs: unknown[]): void {
  for (const input of inputs) parent.postMessage(input, '*');
}
