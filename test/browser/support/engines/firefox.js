import { puppeteerActions } from './puppeteer-actions.js';

/* global matchMedia -- what is passed to `waitForFunction` runs in the page */

const NO_MEDIA = {
  'prefers-color-scheme': 'none',
  'forced-colors': 'none',
  'prefers-reduced-motion': 'no-preference',
};

/** Input and media through WebDriver BiDi. */
export const firefox = {
  ...puppeteerActions,

  /** One finger, in several moves; `rest` milliseconds before it is lifted. */
  async swipe({ page }, { x, y, dx = 0, dy = 0, steps = 6, rest = 0 }) {
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= steps; step++) await finger.move(x + (dx * step) / steps, y + (dy * step) / steps);
    if (rest) await new Promise((resolve) => setTimeout(resolve, rest));
    await finger.end();
  },

  /** Two fingers, from `from` to `to` pixels apart. */
  async pinch({ page }, { x, y, from, to, steps = 6 }) {
    const left = await page.touchscreen.touchStart(x - from / 2, y);
    const right = await page.touchscreen.touchStart(x + from / 2, y);
    for (let step = 1; step <= steps; step++) {
      const apart = from + ((to - from) * step) / steps;
      await left.move(x - apart / 2, y);
      await right.move(x + apart / 2, y);
    }
    await left.end();
    await right.end();
  },

  /**
   * Firefox emulates media for its own developer tools: the browser's window has the switches, and BiDi reaches it with
   * `--remote-allow-system-access`. The launcher keeps one page, so that every tab is the one that is tested.
   */
  async media({ page }, { features = {}, type = '' }) {
    const known = Object.hasOwn.bind(undefined, NO_MEDIA);
    const unknown = Object.keys(features).find((name) => !known(name));
    if (unknown) throw new Error(`unknown media feature: ${unknown}`);
    const wanted = { ...NO_MEDIA, ...features };
    const { connection } = page.browser();
    const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
    const { result } = await connection.send('script.evaluate', {
      expression: `(${emulate})(${JSON.stringify({ type, wanted })})`,
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(`no media in firefox: ${result.exceptionDetails?.text}`);
    // The switches are not promised to be there for ever, and a test must not pass without them.
    const queries = Object.entries(features).map(([name, value]) => `(${name}: ${value})`);
    const matches = (all) => all.every((query) => matchMedia(query).matches);
    await page.waitForFunction(matches, { timeout: 5000 }, type ? [type, ...queries] : queries);
  },
};

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
