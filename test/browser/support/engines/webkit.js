import { heapOf } from './webkit-heap.js';

/** Keys by the code points that WebDriver gives them: https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/* global innerWidth, innerHeight, matchMedia -- functions passed to `execute` run in the page */

/** Input through WebDriver's actions. Media are those that the engine was started with. */
export const webkit = {
  /** Uses a new wheel each time, because WebKitGTK reports the distance from where a known one last was. */
  async wheel({ driver }, { x, y, deltaX = 0, deltaY = 0, modifier }) {
    if (modifier) throw new Error(`no wheel with a key in webkit: ${modifier}`);
    const scroll = { type: 'scroll', x, y, deltaX, deltaY, duration: 0, origin: 'viewport' };
    await driver.performActions([{ type: 'wheel', id: `wheel-${wheels++}`, actions: [scroll] }]);
  },

  async drag({ driver }, { x, y, dx = 0, dy = 0, steps = 6 }) {
    const moves = Array.from({ length: steps }, (_, index) => (index + 1) / steps);
    await mouse(driver, [to(x, y), DOWN, ...moves.map((share) => to(x + dx * share, y + dy * share)), UP]);
  },

  async click({ driver }, { x, y, count = 1 }) {
    await mouse(driver, [to(x, y), ...Array.from({ length: count }, () => [DOWN, UP]).flat()]);
  },

  async move({ driver }, { x, y }) {
    await mouse(driver, [to(x, y)]);
  },

  async key({ driver }, { key, modifier }) {
    const pressed = [modifier, key].filter(Boolean).map(codeOf);
    const actions = [
      ...pressed.map((value) => ({ type: 'keyDown', value })),
      ...pressed.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await driver.performActions([{ type: 'key', id: 'keys', actions }]);
  },

  /**
   * The window has no frame, so its size is that of the page. On a busy machine the driver answers before the page has
   * that size, or the window misses the command, so it is repeated until the page has that size.
   */
  async viewport({ driver }, { width, height }) {
    let size;
    const isThere = async () => {
      await driver.setWindowRect(0, 0, width, height);
      size = await driver.execute(() => [innerWidth, innerHeight]);
      return size[0] === width && size[1] === height;
    };
    await driver.waitUntil(isThere, { timeout: 10_000, interval: 50 }).catch((cause) => {
      throw new Error(`no viewport of ${width} × ${height}: ${size}`, { cause });
    });
  },

  /** Checks that the engine was started with these media; it cannot change them. */
  async media({ driver }, { features = {}, type = '' }) {
    const queries = Object.entries(features).map(([name, value]) => `(${name}: ${value})`);
    for (const query of type ? [type, ...queries] : queries) {
      if (!(await driver.execute((media) => matchMedia(media).matches, query)))
        throw new Error(`no such media in webkit: ${query}`);
    }
  },

  async memory({ driver }) {
    return { heap: await heapOf(driver) };
  },
};

let wheels = 0;

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
const to = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) });

const mouse = (driver, actions) =>
  driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);

function codeOf(key) {
  if (key.length === 1) return key;
  if (!Object.hasOwn(KEYS, key)) throw new Error(`unknown key: ${key}`);
  return KEYS[key];
}
