/* global window */
/** One subject at one size in a browser of its own, under real input. */
import { chromium } from 'playwright-core';
import { browserArguments, ensureBrowser } from '../run/browser.js';

const STEPS = 60;
/** So many steps one way before the other way begins. */
const REACH = 15;
/** After so many steps the view must have changed. */
const CHECK = 3;
const PAN = 12;
const NOTCH = 100;
const FRAME = 1000 / 60;
const DRAW_LIMIT = 60_000;
const INPUT_LIMIT = 30_000;

/** It did not come to an end in the time it was given. */
export class TooSlow extends Error {}

const launch = () => chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });

export async function browserVersion() {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return version;
}

/**
 * Opens a page in a new browser, draws so many events, and hands all to `work`; the browser is closed in any case.
 * `before` gets the protocol session before anything is drawn.
 */
export async function withDrawn(address, size, work, before = () => undefined) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1232, height: 900 } });
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    let fault;
    page.on('pageerror', (error) => (fault ??= error));
    await page.goto(address);
    await page.waitForFunction(() => window.bench);
    const session = await page.context().newCDPSession(page);
    await before(session);
    const drawing = page.evaluate((count) => window.bench.draw(count), size);
    const draw = await inTime(drawing, DRAW_LIMIT, 'over 60 s to draw').catch((error) => {
      throw fault && !(error instanceof TooSlow) ? fault : error;
    });
    return await work({ page, session, draw });
  } finally {
    // A page that is busy would keep a polite close waiting.
    await inTime(browser.close(), 10_000, '').catch(() => undefined);
  }
}

export function measure(address, size) {
  return withDrawn(address, size, async ({ page, session, draw }) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await rest(1000);
    const partial = { draw, nodes: await page.evaluate(() => window.bench.nodes()), heap: await heap(session) };
    try {
      const zoom = await timed(page, session, () => zoomSteps(page));
      await page.evaluate(() => window.bench.subject.approach());
      await rest(500);
      const pan = await timed(page, session, () => panSteps(page));
      partial.nodes = Math.max(partial.nodes, await page.evaluate(() => window.bench.nodes()));
      return { ...partial, zoom, pan, heapAfter: await heap(session) };
    } catch (error) {
      throw Object.assign(error, { partial });
    }
  });
}

/** Zooms in and out by so many steps, at the middle. */
export async function zoomSteps(page, steps = STEPS) {
  const { area, buttons } = await page.evaluate(() => {
    const { subject } = window.bench;
    return { area: subject.area(), buttons: subject.buttons?.() };
  });
  const { mouse, keyboard } = page;
  const reach = buttons ? 5 : REACH;
  const inwards = (step) => Math.floor(step / reach) % 2 === 0;
  const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
  if (buttons) {
    return repeat(page, steps, (step) => mouse.click(...middle(buttons[inwards(step) ? 0 : 1])));
  }
  await mouse.move(...middle(area));
  await keyboard.down('Control');
  await repeat(page, steps, (step) => mouse.wheel(0, inwards(step) ? -NOTCH : NOTCH));
  await keyboard.up('Control');
}

/** Drags to one side and back. */
async function panSteps(page) {
  const area = await page.evaluate(() => window.bench.subject.area());
  const { mouse } = page;
  let x = area.x + area.width * 0.75;
  // Below the middle, where a drag starts on no mark's text more often than not.
  const y = area.y + area.height * 0.85;
  await mouse.move(x, y);
  await mouse.down();
  await repeat(page, STEPS, (step) => mouse.move((x += step < STEPS / 2 ? -PAN : PAN), y));
  await mouse.up();
}

/** One input a frame at most, each when the one before has been handled. */
async function repeat(page, steps, input) {
  const view = () => page.evaluate(() => String(window.bench.subject.view()));
  const before = await view();
  for (let step = 0; step < steps; step++) {
    if (step === CHECK && (await view()) === before) throw new Error('the input does not move the view');
    const began = performance.now();
    await input(step);
    await rest(Math.max(FRAME - (performance.now() - began), 0));
  }
}

/** Main-thread time an input, frame times and latencies while the steps are made. */
async function timed(page, session, steps) {
  await page.evaluate(() => window.bench.record());
  const from = await taskTime(session);
  await inTime(steps(), INPUT_LIMIT, 'over 30 s for 60 inputs');
  await inTime(rest(100), INPUT_LIMIT, '');
  const to = await inTime(taskTime(session), INPUT_LIMIT, 'over 30 s for 60 inputs');
  const { frames, latencies } = await page.evaluate(() => window.bench.stop());
  return {
    cpu: ((to - from) * 1000) / STEPS,
    frames: { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), max: quantile(frames, 1) },
    latency: quantile(latencies, 0.95),
    inputs: latencies.length,
  };
}

async function metric(session, wanted) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted).value;
}

const taskTime = (session) => metric(session, 'TaskDuration');

async function heap(session) {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];
}

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function inTime(promise, milliseconds, message) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(message)), milliseconds);
  });
  promise.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
