/* global window, document, customElements, requestAnimationFrame */
/**
 * What a timeline leaves behind, what many of them cost, and how soon the page for frames can be used on a slow phone.
 * Needs a built site: `npm run build`.
 */
import { close, launch, median, url } from './built-site.js';

const CYCLES = 200;
const MANY = 20;
const ROUNDS = 5;
/** 4 times slower, at 1.6 Mbit/s and 150 ms from the server: Lighthouse's slow phone. */
const SLOW = { cpu: 4, bytes: (1.6 * 1024 * 1024) / 8, latency: 150 };

// Without compiled code, which grows for a while as functions become worth compiling, and is no leak.
for (const [measure, ...args] of [[leak, '--js-flags=--jitless'], [many], [slowPhone]]) {
  const browser = await launch(...args);
  await measure(browser);
  await browser.close();
}
await close();

async function open(browser, html) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.route(`${url}host.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><body>${html}</body></html>` }),
  );
  await page.goto(`${url}host.html`);
  await page.addScriptTag({ type: 'module', url: `${url}conflict-timeline.js` });
  await page.waitForFunction(() => customElements.get('conflict-timeline'));
  return { page, session: await context.newCDPSession(page) };
}

/** The heap after so many timelines have come and gone, against after the first twenty. */
async function leak(browser) {
  const { page, session } = await open(browser, '');
  const cycle = (count) =>
    page.evaluate(async (times) => {
      for (let time = 0; time < times; time++) {
        const element = document.createElement('conflict-timeline');
        element.selected = 'ceasefire-1994';
        document.body.append(element);
        await element.updateComplete;
        const chart = element.shadowRoot.querySelector('conflict-timeline-chart');
        while (!(chart.width > 0)) await new Promise(requestAnimationFrame);
        await chart.updateComplete;
        element.remove();
      }
    }, count);
  const heap = async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  await cycle(20);
  const before = await heap();
  await cycle(CYCLES);
  const after = await heap();
  const growth = (name) =>
    `${(100 * (after[name] / before[name] - 1)).toFixed(1)} % (${before[name]} to ${after[name]})`;
  console.log(
    `${CYCLES} timelines created and destroyed: heap ${growth('usedSize')}, nodes ${growth('nodes')}, listeners ${growth('jsEventListeners')}`,
  );
  await page.context().close();
}

/** Frames while a page with many timelines is scrolled from top to bottom by the wheel. */
async function many(browser) {
  const { page } = await open(browser, '<p>Text.</p><conflict-timeline></conflict-timeline>'.repeat(MANY));
  await page.waitForTimeout(500);
  await page.mouse.move(500, 400);
  await page.evaluate(() => {
    window.frames = [];
    let last;
    requestAnimationFrame(function tick(now) {
      if (last !== undefined) window.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    });
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 400) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  const frames = (await page.evaluate(() => window.frames)).toSorted((a, b) => a - b);
  const at = (share) => frames[Math.floor(share * (frames.length - 1))].toFixed(1);
  console.log(
    `${MANY} timelines, ${height} px scrolled: frames ${at(0.5)} ms at the median, ${at(0.95)} at 95 %, ${at(0.99)} at 99 %, ${at(1)} at most`,
  );
  await page.context().close();
}

/** From the request to the list being there, and to a click in it having opened an event. */
async function slowPhone(browser) {
  const listed = [];
  const usable = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.bytes,
      uploadThroughput: SLOW.bytes,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
    await page.addInitScript(() => {
      const seen = () => {
        if (document.querySelector('.entry')) window.listed ??= performance.now();
        const chart = document.querySelector('conflict-timeline')?.shadowRoot?.querySelector('conflict-timeline-chart');
        if (chart?.shadowRoot?.querySelector('[data-event]')) window.usable ??= performance.now();
        else requestAnimationFrame(seen);
      };
      requestAnimationFrame(seen);
    });
    await page.goto(`${url}embed/index.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.usable);
    const times = await page.evaluate(() => [window.listed, window.usable]);
    listed.push(times[0]);
    usable.push(times[1]);
    await context.close();
  }
  console.log(
    `the frame on a slow phone (CPU ÷ ${SLOW.cpu}, 1.6 Mbit/s): list after ${median(listed).toFixed(0)} ms, chart drawn and usable after ${median(usable).toFixed(0)} ms (median of ${ROUNDS})`,
  );
}
