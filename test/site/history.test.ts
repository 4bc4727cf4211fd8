import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { timeline } from '../../data/timeline.js';
import { openSite, type Site } from './support/site.js';

type Place = Page | Frame;

const selected = (place: Place): Promise<string | undefined> =>
  place.locator('conflict-timeline').evaluate((element: HTMLElement & { selected?: string }) => element.selected);
/** The words that have the focus, through the shadow roots; empty where nothing has it. */
const focused = (place: Place): Promise<string> =>
  place.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active && active !== document.body ? (active.textContent?.trim() ?? '') : '';
  });
const titleOf = (id: string): string => timeline.events.find((event) => event.id === id)!.title;
const EXPLORE = '?show=explore';
const PATH = ['declaration-1991', 'ceasefire-1994', 'fighting-2020', 'ceasefire-2020', 'calls-for-peace'];

describe('links and the history where the timeline is explored', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(timeline.events)('open $id cold: its heading is in sight and has the focus', async ({ id, title }) => {
    const { page } = await site.open(`${EXPLORE}#${id}`, { viewport: { width: 1280, height: 700 } });
    expect(await selected(page)).toBe(id);
    await expect.poll(() => focused(page)).toBe(title);
    const box = await page.locator('[part~=panel] .title').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(700);
  });

  it('retrace a path of five openings, back and forth, with focus and scroll', async () => {
    const { page } = await site.open(EXPLORE);
    for (const id of PATH) {
      await page.locator(`[part~=list] a[data-event="${id}"]`).click();
      await expect.poll(() => focused(page)).toBe(titleOf(id));
    }
    for (const id of PATH.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(() => selected(page)).toBe(id);
      await expect.poll(() => focused(page)).toBe(titleOf(id));
      expect(new URL(page.url()).hash).toBe(`#${id}`);
    }
    await page.goBack();
    await expect.poll(() => selected(page)).toBe(undefined);
    for (const id of PATH) {
      await page.goForward();
      await expect.poll(() => selected(page)).toBe(id);
    }
  });

  it('leave no trace of stepping, zooming and panning but the address', async () => {
    const { page } = await site.open(`${EXPLORE}#declaration-1991`);
    const before = await page.evaluate(() => history.length);
    for (const name of ['Next', 'Next', 'Zoom in', 'Zoom out']) {
      await page.locator('[part~=toolbar] button', { hasText: name }).click();
    }
    await expect.poll(() => new URL(page.url()).hash).toBe('#ceasefire-1994');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('follow the page’s own links to an entry', async () => {
    const { page } = await site.open(EXPLORE, { viewport: { width: 1280, height: 700 } });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p><a id="own" href="#calls-for-peace">peace</a></p>');
    });
    await page.locator('#own').click();
    await expect.poll(() => focused(page)).toBe(titleOf('calls-for-peace'));
    const box = await page.locator('[part~=panel] .title').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(700);
  });

  it('lead to the heading of an entry that is open already', async () => {
    const { page } = await site.open(`${EXPLORE}#calls-for-peace`, { viewport: { width: 1280, height: 700 } });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p><a id="own" href="#calls-for-peace">peace</a></p>');
      history.replaceState(undefined, '', location.pathname + location.search);
    });
    await page.locator('#own').click();
    await expect.poll(() => focused(page)).toBe(titleOf('calls-for-peace'));
    expect((await page.locator('[part~=panel] .title').boundingBox())!.y).toBeLessThan(700);
  });

  it('say what an unknown id may have meant, and show the whole timeline', async () => {
    const { page } = await site.open(`${EXPLORE}#ceasefire-1995`);
    expect(await selected(page)).toBe(undefined);
    const notice = page.locator('.address-notice');
    expect(await notice.textContent()).toContain('There is no entry called “ceasefire-1995” here.');
    await notice
      .locator('a', { hasText: titleOf('ceasefire-1994') })
      .first()
      .click();
    expect(await selected(page)).toBe('ceasefire-1994');
    await expect.poll(() => new URL(page.url()).hash).toBe('#ceasefire-1994');
    expect(await notice.isVisible()).toBe(false);
  });

  describe('in a frame', () => {
    /** A tall page with the site in a frame far down. */
    async function framed(hash: string): Promise<{ page: Page; frame: Frame }> {
      const { page } = await site.openStill();
      await page.unroute('**/*.js');
      await page.evaluate((address) => {
        document.body.innerHTML = `<div style="height: 3000px"></div><iframe src="${address}" width="800" height="600"></iframe>`;
      }, `${site.url}${EXPLORE}${hash}`);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await frame!.waitForSelector('conflict-timeline [part~=drawing] [role=option]', { state: 'attached' });
      return { page, frame: frame! };
    }

    it('neither take the focus nor scroll the page around it when they are opened', async () => {
      const { page, frame } = await framed('#ceasefire-1994');
      await expect.poll(() => selected(frame)).toBe('ceasefire-1994');
      expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
      expect(await focused(frame)).toBe('');
    });

    it('add nothing to the history of the page around it', async () => {
      const { page, frame } = await framed('');
      const before = await page.evaluate(() => history.length);
      for (const id of PATH) await frame.locator(`[part~=list] a[data-event="${id}"]`).click();
      await frame.locator('[part~=panel] .read').click();
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });
});
