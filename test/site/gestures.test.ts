import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './support/site.js';

/** The bundle leaves parts of d3 out (`src/site/build`): the gestures must work in it as they do in the sources. */
describe('gestures in the built page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const viewOf = (page: Page) =>
    page.locator('conflict-timeline').evaluate((element: HTMLElement & { view?: string }) => element.view ?? 'whole');

  async function openAtChart(address: string) {
    const opened = await site.open(address);
    const box = await opened.page.locator('[part~=chart]').first().boundingBox();
    if (!box) throw new Error('no chart');
    await opened.page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    return opened;
  }

  it('zoom by the wheel with control held', async () => {
    const { page, trace } = await openAtChart('');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => viewOf(page)).not.toBe('whole');
    expect(trace.console).toEqual([]);
  });

  it('move along by dragging', async () => {
    const { page, trace } = await openAtChart('?view=1988/1994');
    await page.mouse.down();
    await page.mouse.move(200, 500, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => viewOf(page)).not.toBe('1988/1994');
    expect(trace.console).toEqual([]);
  });

  it('look closer by a double click', async () => {
    const { page, trace } = await openAtChart('');
    await page.mouse.dblclick(300, 450);
    await expect.poll(() => viewOf(page)).not.toBe('whole');
    expect(trace.console).toEqual([]);
  });

  it('zoom by two fingers, about the middle between them', async () => {
    const { page, trace } = await site.open('?view=1988/1997', { hasTouch: true });
    const box = (await page.locator('[part~=drawing]').boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: x + side * apart, y, id })),
      });
    await touch('touchStart', 40);
    for (const apart of [60, 90, 120, 160]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect.poll(() => viewOf(page)).not.toBe('1988/1997');
    const [start, end] = (await viewOf(page)).split('/').map((date) => Number(date.slice(0, 4)));
    // The middle of 1988 to 1997 is the beginning of 1993.
    expect(start).toBeGreaterThan(1988);
    expect(end).toBeLessThan(1997);
    expect(Math.abs((start! + end! + 1) / 2 - 1993)).toBeLessThan(1);
    expect(trace.console).toEqual([]);
  });

  it('leave the page its own scroll', async () => {
    const { page } = await openAtChart('');
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await viewOf(page)).toBe('whole');
  });
});
