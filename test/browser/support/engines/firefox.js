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
    const moves = Array.from({ length: steps }, (_, index) => (index + 1) / steps);
    await touch(page, [
      [to(x, y), DOWN, ...moves.map((share) => to(x + dx * share, y + dy * share, FRAME)), wait(rest), UP],
    ]);
  },

  /** Two fingers, from `from` to `to` pixels apart. */
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

const FRAME = 16;
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
const wait = (duration) => ({ type: 'pause', duration });
const to = (x, y, duration = 0) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration });

/** All fingers in one command: puppeteer's, one for each move, are as slow as the machine is busy. */
async function touch(page, fingers) {
  const actions = fingers.map((moves, index) => {
    return { type: 'pointer', id: `finger-${index}`, parameters: { pointerType: 'touch' }, actions: moves };
  });
  await page.browser().connection.send('input.performActions', { context: page.mainFrame()._id, actions });
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
