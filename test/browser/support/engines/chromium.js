import { comparePicture } from '../pictures.js';
import { puppeteerActions } from './puppeteer-actions.js';

/** The session of each page. It is kept, because emulated media end with the session. */
const sessions = new WeakMap();

/** Input and media through Chromium's own protocol where puppeteer has no function for them. */
export const chromium = {
  ...puppeteerActions,

  /** One finger that moves in steps and rests for `rest` milliseconds before it is lifted. */
  async swipe({ page }, { x, y, dx = 0, dy = 0, steps = 6, rest = 0 }) {
    const client = await page.createCDPSession();
    const touch = (type, touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= steps; step++) {
      await touch('touchMove', [{ x: x + (dx * step) / steps, y: y + (dy * step) / steps }]);
    }
    if (rest) await new Promise((resolve) => setTimeout(resolve, rest));
    await touch('touchEnd', []);
    await client.detach();
  },

  /** Two fingers whose distance changes from `from` to `to` pixels. */
  async pinch({ page }, { x, y, from, to, steps = 6 }) {
    const client = await page.createCDPSession();
    const touch = (type, touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
    const points = (apart) => [
      { x: x - apart / 2, y, id: 1 },
      { x: x + apart / 2, y, id: 2 },
    ];
    await touch('touchStart', points(from));
    for (let step = 1; step <= steps; step++) await touch('touchMove', points(from + ((to - from) * step) / steps));
    await touch('touchEnd', []);
    await client.detach();
  },

  /** `features` are such as `{'prefers-color-scheme': 'dark'}`; `type` is 'print' or 'screen'. */
  async media({ page }, { features = {}, type = '' }) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  },

  /** Counts after garbage collection. */
  async memory({ page }) {
    const client = await page.createCDPSession();
    for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
    const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
    await client.detach();
    return { nodes, listeners, heap };
  },

  /** What the browser tells assistive software of the first thing in the page that has a role, and of all inside it. */
  async tree({ page }, { role }) {
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return told(
      nodes.find((node) => !node.ignored && node.role.value === role),
      byId,
    );
  },

  /** Compares a part of the page with its accepted picture. `fonts` identifies the fonts of this machine. */
  async picture({ page }, { name, x, y, width, height, fonts }) {
    // Beyond the viewport the page would be laid out anew, and its picture taken before the chart is drawn again.
    const taken = await page.screenshot({ clip: { x, y, width, height }, captureBeyondViewport: false });
    const version = (await page.browser().version()).split('.')[0];
    return { result: comparePicture(name, Buffer.from(taken), `${version} ${fonts}`) };
  },
};

/** The roles and names of a node and its descendants in their order, without the letters that names are made of. */
function told(node, byId) {
  if (!node) return [];
  const inside = (node.childIds ?? []).flatMap((id) => told(byId.get(id), byId));
  const isText = ['StaticText', 'InlineTextBox'].includes(node.role?.value);
  return node.ignored || isText ? inside : [{ role: node.role.value, name: node.name?.value ?? '' }, ...inside];
}
