import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { focused } from './support/focus.js';
import { it } from './support/it.js';
import { stateOf } from './support/timeline-element.js';
import { visitFrame } from './support/visit-frame.js';

const selected = async (place: Page | Frame): Promise<string | undefined> => (await stateOf(place)).selected;
const focusedName = async (place: Page | Frame): Promise<string> => (await focused(place))?.name ?? '';
const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);
const titleOf = (id: string): string => timeline.events.find((event) => event.id === id)!.title;

const EXPLORE = '?show=explore';
const LOW = { viewport: { width: 1280, height: 700 } };
const PATH = ['declaration-1991', 'ceasefire-1994', 'fighting-2020', 'ceasefire-2020', 'calls-for-peace'];

/** Adds a link to an event below the page, as a page around the timeline has them. */
const addLink = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p><a id="own" href="#calls-for-peace">peace</a></p>'),
  );

async function expectHeadingInSight(page: Page, id: string): Promise<void> {
  await expect.poll(() => focusedName(page)).toContain(`: ${titleOf(id)}`);
  const { y, height } = (await page.locator('[part~=panel] .title').boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(LOW.viewport.height);
}

describe('links and the history where the timeline is explored', () => {
  it.for(['early-20th-century-roots', 'fighting-2020', 'calls-for-peace'])(
    'open %s cold, with its heading in sight and in focus',
    async (id, { open }) => {
      const { page } = await open(`${EXPLORE}#${id}`, LOW);
      expect(await selected(page)).toBe(id);
      await expectHeadingInSight(page, id);
    },
  );

  it('retrace a path of five openings, back and forth, with the focus', async ({ open }) => {
    const { page } = await open(EXPLORE);
    for (const id of PATH) {
      await page.locator(`[part~=list] a[data-event="${id}"]`).click();
      await expect.poll(() => focusedName(page)).toContain(`: ${titleOf(id)}`);
    }
    for (const id of PATH.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(() => selected(page)).toBe(id);
      await expect.poll(() => focusedName(page)).toContain(`: ${titleOf(id)}`);
      expect(new URL(page.url()).hash).toBe(`#${id}`);
    }
    await page.goBack();
    await expect.poll(() => selected(page)).toBe(undefined);
    for (const id of PATH) {
      await page.goForward();
      await expect.poll(() => selected(page)).toBe(id);
    }
  });

  it('get no new entry by stepping and zooming, which only change the address', async ({ open }) => {
    const { page } = await open(`${EXPLORE}#declaration-1991`);
    const before = await historyLength(page);
    for (const name of ['Next', 'Next', 'Zoom in', 'Zoom out']) {
      await page.locator('[part~=toolbar] button', { hasText: name }).click();
    }
    await expect.poll(() => new URL(page.url()).hash).toBe('#ceasefire-1994');
    expect(await historyLength(page)).toBe(before);
  });

  it('lead from a link of the page to the heading of the event', async ({ open }) => {
    const { page } = await open(EXPLORE, LOW);
    await addLink(page);
    await page.locator('#own').click();
    await expectHeadingInSight(page, 'calls-for-peace');
  });

  it('lead to the heading of an event that is open already', async ({ open }) => {
    const { page } = await open(`${EXPLORE}#calls-for-peace`, LOW);
    await addLink(page);
    await page.evaluate(() => history.replaceState(undefined, '', location.pathname + location.search));
    await page.locator('#own').click();
    await expectHeadingInSight(page, 'calls-for-peace');
  });

  describe('in a frame', () => {
    it('neither take the focus nor scroll the page around when they are opened', async ({ visit }) => {
      const { page, frame } = await visitFrame(visit, `index.html${EXPLORE}#ceasefire-1994`);
      await expect.poll(() => selected(frame)).toBe('ceasefire-1994');
      expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
      expect(await focused(frame)).toBe(undefined);
    });

    it('add nothing to the history of the page around', async ({ visit }) => {
      const { page, frame } = await visitFrame(visit, `index.html${EXPLORE}`);
      const before = await historyLength(page);
      for (const id of PATH) await frame.locator(`[part~=list] a[data-event="${id}"]`).click();
      await frame.locator('[part~=panel] .read').click();
      for (const name of ['List', 'Explore', 'Story']) {
        await frame.locator('.shows').getByRole('link', { name, exact: true }).click();
      }
      expect(await historyLength(page)).toBe(before);
    });
  });
});
