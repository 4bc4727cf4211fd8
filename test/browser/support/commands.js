import { comparePicture } from './pictures.js';

/** Input and media that the runner's own commands lack, through the browser's protocol. The page's side: input.ts. */
export function commands() {
  return {
    name: 'input-commands',
    async executeCommand({ command, payload, session }) {
      const action = Object.hasOwn(ACTIONS, command) ? ACTIONS[command] : undefined;
      if (!action) return undefined;
      const page = session.browser.getPage(session.id);
      return (await action(page, payload ?? {})) ?? { done: true };
    },
  };
}

const sessions = new WeakMap();

const ACTIONS = {
  async 'input-wheel'(page, { x, y, deltaX = 0, deltaY = 0, modifier }) {
    await page.mouse.move(x, y);
    if (modifier) await page.keyboard.down(modifier);
    await page.mouse.wheel({ deltaX, deltaY });
    if (modifier) await page.keyboard.up(modifier);
  },

  async 'input-drag'(page, { x, y, dx = 0, dy = 0, steps = 6 }) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps });
    await page.mouse.up();
  },

  async 'input-click'(page, { x, y, count = 1 }) {
    await page.mouse.click(x, y, { count });
  },

  async 'input-move'(page, { x, y }) {
    await page.mouse.move(x, y);
  },

  async 'input-tap'(page, { x, y, count = 1 }) {
    for (let tap = 0; tap < count; tap++) await page.touchscreen.tap(x, y);
  },

  /** One finger, in several moves; `rest` milliseconds before it is lifted. */
  async 'input-swipe'(page, { x, y, dx = 0, dy = 0, steps = 6, rest = 0 }) {
    const client = await page.createCDPSession();
    const touch = (type, points) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= steps; step++) {
      await touch('touchMove', [{ x: x + (dx * step) / steps, y: y + (dy * step) / steps }]);
    }
    if (rest) await new Promise((resolve) => setTimeout(resolve, rest));
    await touch('touchEnd', []);
    await client.detach();
  },

  /** Two fingers, from `from` to `to` pixels apart. */
  async 'input-pinch'(page, { x, y, from, to, steps = 6 }) {
    const client = await page.createCDPSession();
    const points = (apart) => [
      { x: x - apart / 2, y, id: 1 },
      { x: x + apart / 2, y, id: 2 },
    ];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
    for (let step = 1; step <= steps; step++) {
      const apart = from + ((to - from) * step) / steps;
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(apart) });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  },

  async 'input-key'(page, { key, modifier }) {
    if (modifier) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    if (modifier) await page.keyboard.up(modifier);
  },

  async 'input-viewport'(page, { width, height }) {
    await page.setViewport({ width, height });
  },

  /** `features` such as `{'prefers-color-scheme': 'dark'}`; `type` is 'print' or 'screen'. */
  async 'input-media'(page, { features = {}, type = '' }) {
    // One session a page, kept: what it emulates ends with it.
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  },

  /** Compares a part of the page with its accepted picture; `fonts` tells machines apart. */
  async 'input-picture'(page, { name, x, y, width, height, fonts }) {
    const taken = await page.screenshot({ clip: { x, y, width, height } });
    const version = (await page.browser().version()).split('.')[0];
    return { result: comparePicture(name, Buffer.from(taken), `${version} ${fonts}`) };
  },
};
