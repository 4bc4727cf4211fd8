/* global window, document */
/**
 * How long a slow phone takes to show the article's ten dated events: our tag beside TimelineJS with the same events,
 * in one run. The processor is slowed down four times, the network is a slow 4G, files come with gzip.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArguments, ensureBrowser } from '../run/browser.js';
import { boundsOf } from './dates.js';

const SLOWER = 4;
/** Chromium's "slow 4G", in bytes a second and milliseconds. */
const NETWORK = { offline: false, downloadThroughput: 204_800, uploadThroughput: 96_000, latency: 150 };
const PHONE = { width: 360, height: 740 };
/** What keeps the main thread busy for longer blocks it, for as long as it takes beyond that. */
const LONG_MS = 50;
const SETTLED_MS = 2000;

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };
const head = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';

const PAGES = {
  ours: {
    html: () =>
      `${head}<script type="module" src="ours/conflict-timeline.js"></script><body><conflict-timeline></conflict-timeline>`,
    drawn: () => {
      const chart = document.querySelector('conflict-timeline')?.shadowRoot?.querySelector('conflict-timeline-chart');
      return Boolean(chart?.shadowRoot?.querySelector('[data-event]'));
    },
  },
  TimelineJS: {
    html: (timeline) => {
      const library = 'node_modules/@knight-lab/timelinejs/dist';
      return `${head}<link rel="stylesheet" href="${library}/css/timeline.css"><body>
<main id="timeline" style="height: 600px"></main><script src="${library}/js/timeline.js"></script>
<script>new TL.Timeline(document.querySelector('main'), ${JSON.stringify({ events: slidesOf(timeline) })}, { font: null })</script>`;
    },
    drawn: () => Boolean(document.querySelector('.tl-timemarker')),
  },
};

const slidesOf = ({ events }) =>
  events
    .filter(({ date }) => date)
    .map(({ id, title, summary, date }) => {
      const at = new Date(boundsOf(date).from);
      const start = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      return { unique_id: id, start_date: start, text: { headline: title, text: summary } };
    });

/**
 * Measures both, in turns.
 *
 * @param folder - holds `ours/`, a build, and `node_modules/` with the peers
 * @param serve - starts a server that answers requests as it is told to
 */
export async function measureStart(folder, serve, rounds) {
  const timeline = JSON.parse(readFileSync(join(folder, 'ours/timeline.json'), 'utf8'));
  const server = await serve((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(1);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'gzip');
    const name = path.replace('.html', '');
    response.end(gzipSync(PAGES[name] ? PAGES[name].html(timeline) : fileOr404(join(folder, path), response)));
  });
  const results = { ours: [], TimelineJS: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, { drawn }] of Object.entries(PAGES)) {
      results[name].push(await startOf(`${server.origin}/${name}.html`, drawn));
    }
  }
  await server.close();
  return results;
}

function fileOr404(path, response) {
  try {
    return readFileSync(path);
  } catch {
    response.statusCode = 404;
    return '';
  }
}

/** Milliseconds until the first event is painted, milliseconds of blocked main thread, and the layout shift. */
async function startOf(address, drawn) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage({ viewport: PHONE, hasTouch: true, isMobile: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch, LONG_MS);
    await page.goto(address, { waitUntil: 'commit' });
    const ready = await page.waitForFunction(drawn, undefined, { polling: 'raf', timeout: 60_000 });
    await ready.dispose();
    const time = await page.evaluate(() => performance.now());
    await page.waitForTimeout(SETTLED_MS);
    return { ready: time, ...(await page.evaluate(() => window.watched)) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page, before anything else. */
function watch(longest) {
  window.watched = { blocked: 0, shift: 0 };
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
  observe('longtask', ({ duration }) => (window.watched.blocked += duration - longest));
  observe('layout-shift', ({ value }) => (window.watched.shift += value));
}
