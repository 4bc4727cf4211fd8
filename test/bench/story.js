/* global window, document, requestAnimationFrame */
/**
 * The story scrolled from top to bottom and back by the wheel, on a phone and on a desk, with the processor slowed down
 * four times: how long its frames take, and how much its layout shifts. Needs a built site: `npm run build`.
 */
import { close, launch, median, url } from './built-site.js';

const SLOWER = 4;
const ROUNDS = 3;
const NOTCH = 120;
const PAUSE = 60;
const LONG = 50;

const browser = await launch();

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await scrolled(viewport));
  const of = (name) => median(rounds.map((round) => round[name]));
  console.log(
    `${viewport.width} × ${viewport.height}, CPU ÷ ${SLOWER}: ${of('frames')} frames, ${of('at95').toFixed(1)} ms at 95 %, ` +
      `${of('most').toFixed(1)} at most, ${of('long')} over ${LONG} ms; longest of the page's own work ${of('work').toFixed(0)} ms; ` +
      `layout shift ${of('shift').toFixed(4)} (medians of ${ROUNDS})`,
  );
}
await browser.close();
await close();

async function scrolled(viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.frames_ = [];
    window.shift = 0;
    window.work = [0];
    const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
    watch('layout-shift', ({ value }) => (window.shift += value));
    watch('long-animation-frame', ({ scripts }) =>
      window.work.push(scripts.reduce((sum, { duration }) => sum + duration, 0)),
    );
    let last;
    requestAnimationFrame(function tick(now) {
      if (last !== undefined) window.frames_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    });
  });
  await page.goto(url);
  await page.waitForFunction(() =>
    document.querySelector('conflict-timeline')?.shadowRoot?.querySelector('[part~=chart]'),
  );
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    window.frames_.length = 0;
    window.work = [0];
  });
  await page.mouse.move(viewport.width - 40, viewport.height - 120);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const by of [NOTCH, -NOTCH]) {
    for (let y = 0; y < height; y += NOTCH) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(PAUSE);
    }
  }
  const { frames, shift, work } = await page.evaluate(() => ({
    frames: window.frames_,
    shift: window.shift,
    work: Math.max(...window.work),
  }));
  await context.close();
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    frames: frames.length,
    at95: sorted[Math.floor(0.95 * (sorted.length - 1))],
    most: sorted.at(-1),
    long: frames.filter((frame) => frame > LONG + 1).length,
    work,
    shift,
  };
}
