/* global window */
/** One subject at one size in a browser of its own, under real input. */
import { setTimeout } from 'node:timers/promises';
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

const launch = () =>
  chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments],
    handleSIGINT: false,
    handleSIGTERM: false,
  });

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
export async function withDrawn(address, size, work, { before, limit = DRAW_LIMIT } = {}) {
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
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await before?.(session);
    const drawing = page.evaluate((count) => window.bench.draw(count), size);
    const draw = await inTime(drawing, limit, `over ${limit / 1000} s to draw`).catch((error) => {
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
    const partial = { draw };
    try {
      return await inTime(measureDrawn(page, session, partial), 3 * INPUT_LIMIT, 'over 90 s for 120 inputs');
    } catch (error) {
      throw Object.assign(error, { partial });
    }
  });
}

/** Adds to `record` what is known so far, so that something is left if the rest takes too long. */
async function measureDrawn(page, session, record) {
  await setTimeout(1000);
  record.nodes = await nodes(page);
  record.heap = await heap(session);
  record.zoom = await timed(page, session, () => zoomSteps(page));
  await page.evaluate(() => window.bench.subject.approach());
  await setTimeout(500);
  record.pan = await timed(page, session, () => panSteps(page));
  const after = await nodes(page);
  for (const sort of Object.keys(after)) record.nodes[sort] = Math.max(record.nodes[sort], after[sort]);
  record.heapAfter = await heap(session);
  return record;
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

/** Drags to one side and back, or moves the view as far by the wheel where no drag moves it. */
async function panSteps(page) {
  const { area, turn } = await page.evaluate((pixels) => {
    const { subject } = window.bench;
    return { area: subject.area(), turn: subject.wheelFor?.(pixels) };
  }, PAN);
  const { mouse } = page;
  const onwards = (step) => step < STEPS / 2;
  let x = area.x + area.width * 0.75;
  // Below the middle, where a drag starts on no mark's text more often than not.
  const y = area.y + area.height * 0.85;
  await mouse.move(x, y);
  if (turn) return repeat(page, STEPS, (step) => mouse.wheel(onwards(step) ? turn : -turn, 0));
  await mouse.down();
  await repeat(page, STEPS, (step) => mouse.move((x += onwards(step) ? -PAN : PAN), y));
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
    await setTimeout(Math.max(FRAME - (performance.now() - began), 0));
  }
}

const nodes = (page) => page.evaluate(() => window.bench.nodes());

/** Main-thread time an input, frame times and latencies while the steps are made. */
async function timed(page, session, steps) {
  await page.evaluate(() => window.bench.record());
  const from = await taskTime(session);
  await inTime(steps(), INPUT_LIMIT, 'over 30 s for 60 inputs');
  await inTime(setTimeout(100), INPUT_LIMIT, '');
  const to = await inTime(taskTime(session), INPUT_LIMIT, 'over 30 s for 60 inputs');
  const { frames, latencies } = await page.evaluate(() => window.bench.stop());
  return {
    cpu: ((to - from) * 1000) / STEPS,
    frames: { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), max: quantile(frames, 1) },
    latency: quantile(latencies, 0.95),
    inputs: latencies.length,
  };
}

/** Chromium's own counters of the page, by name; times in seconds of the main thread. */
async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const taskTime = async (session) => (await counters(session)).TaskDuration;

async function heap(session) {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  return (await counters(session)).JSHeapUsedSize;
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];
}

async function inTime(promise, milliseconds, message) {
  const settled = new AbortController();
  const late = setTimeout(milliseconds, undefined, { signal: settled.signal }).then(() => {
    throw new TooSlow(message);
  });
  for (const one of [promise, late]) one.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => settled.abort());
}
