/** Mouse, keys and viewport by puppeteer, the same in Chromium and Firefox. */
export const puppeteerActions = {
  async wheel({ page }, { x, y, deltaX = 0, deltaY = 0, modifier }) {
    await page.mouse.move(x, y);
    if (modifier) await page.keyboard.down(modifier);
    await page.mouse.wheel({ deltaX, deltaY });
    if (modifier) await page.keyboard.up(modifier);
  },

  async drag({ page }, { x, y, dx = 0, dy = 0, steps = 6 }) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps });
    await page.mouse.up();
  },

  async click({ page }, { x, y, count = 1 }) {
    await page.mouse.click(x, y, { count });
  },

  async move({ page }, { x, y }) {
    await page.mouse.move(x, y);
  },

  async tap({ page }, { x, y, count = 1 }) {
    for (let tap = 0; tap < count; tap++) await page.touchscreen.tap(x, y);
  },

  async key({ page }, { key, modifier }) {
    if (modifier) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    if (modifier) await page.keyboard.up(modifier);
  },

  async viewport({ page }, { width, height }) {
    await page.setViewport({ width, height });
  },
};
