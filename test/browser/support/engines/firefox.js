import { puppeteerActions } from './puppeteer-actions.js';

/* global matchMedia -- the function passed to `waitForFunction` runs in the page */

const NO_MEDIA = {
  'prefers-color-scheme': 'none',
  'forced-colors': 'none',
  'prefers-reduced-motion': 'no-preference',
};

/** Input and media through WebDriver BiDi. */
export const firefox = {
  ...puppeteerActions,

  /** One finger that moves in steps and rests for `rest` milliseconds before it is lifted. */
  async swipe({ page }, { x, y, dx = 0, dy = 0, steps = 6, rest = 0 }) {
    const moves = Array.from({ length: steps }, (_, index) => (index + 1) / steps);
    await touch(page, [
      [to(x, y), DOWN, ...moves.map((share) => to(x + dx * share, y + dy * share, FRAME)), wait(rest), UP],
    ]);
  },

  /** Two fingers whose distance changes from `from` to `to` pixels. */
  async pinch({ page }, { x, y, from, to: until, steps = 6 }) {
    const widths = Array.from({ length: steps }, (_, index) => from + ((until - from) * (index + 1)) / steps);
    const finger = (side) => [
      to(x + (side * from) / 2, y),
      DOWN,
      ...widths.map((apart) => to(x + (side * apart) / 2, y, FRAME)),
      UP,
    ];
    await touch(page, [finger(-1), finger(1)]);
  },

  /**
   * Emulates media as Firefox does for its own developer tools, in every tab. The launcher opens one tab at a time.
   */
  async media({ page }, { features = {}, type = '' }) {
    const known = Object.hasOwn.bind(undefined, NO_MEDIA);
    const unknown = Object.keys(features).find((name) => !known(name));
    if (unknown) throw new Error(`unknown media feature: ${unknown}`);
    const wanted = { ...NO_MEDIA, ...features };
    await inBrowser(page, emulate, { type, wanted });
    // The settings may vanish from Firefox some day, and a test must not pass without them.
    const queries = Object.entries(features).map(([name, value]) => `(${name}: ${value})`);
    const matches = (all) => all.every((query) => matchMedia(query).matches);
    await page.waitForFunction(matches, { timeout: 5000 }, type ? [type, ...queries] : queries);
  },

  /** Bytes of all windows' objects and nodes after garbage collection. */
  async memory({ page }) {
    return { heap: await inBrowser(page, bytesOfWindows) };
  },
};

const FRAME = 16;
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
const wait = (duration) => ({ type: 'pause', duration });
const to = (x, y, duration = 0) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration });

/** Sends the moves of all fingers in one command. Puppeteer sends one for each move, which is slow on a busy machine. */
async function touch(page, fingers) {
  const actions = fingers.map((moves, index) => {
    return { type: 'pointer', id: `finger-${index}`, parameters: { pointerType: 'touch' }, actions: moves };
  });
  await page.browser().connection.send('input.performActions', { context: page.mainFrame()._id, actions });
}

/** Runs a function in the browser's own window, which BiDi reaches with `--remote-allow-system-access`. */
async function inBrowser(page, run, argument) {
  const { connection } = page.browser();
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { result } = await connection.send('script.evaluate', {
    expression: `(${run})(${JSON.stringify(argument)})`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`refused by firefox: ${run.name}: ${result.exceptionDetails?.text}`);
  return result.result.value;
}

/**
 * Runs in the window of the browser: what about:memory tells of the windows in the processes of pages. Without layout,
 * of which the engine makes and keeps as much as it has been scrolled to.
 */
async function bytesOfWindows() {
  /* global Cc, Ci */
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let time = 0; time < 3; time++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  }
  let bytes = 0;
  const add = (process, path, kind, units, amount) => {
    const ours = process.startsWith('web') && path.startsWith('explicit/window-objects/');
    if (ours && !path.includes('/layout/')) bytes += amount;
  };
  await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
  return bytes;
}

/** Runs in the window of the browser. */
function emulate({ type, wanted }) {
  /* global Services, gBrowser */
  const reduced = wanted['prefers-reduced-motion'] === 'reduce';
  Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
  for (const { linkedBrowser } of gBrowser.tabs) {
    const context = linkedBrowser.browsingContext;
    context.mediumOverride = type;
    context.prefersColorSchemeOverride = wanted['prefers-color-scheme'];
    context.forcedColorsOverride = wanted['forced-colors'];
  }
}
