import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { openSite, type Site } from './support/site.js';
import { current } from './support/story.js';

const DESK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' } as const;

interface TimelineElement extends HTMLElement {
  selected?: string;
  view?: string;
}
const selected = (page: Page) =>
  page.locator('conflict-timeline').evaluate((element: TimelineElement) => element.selected);
const view = (page: Page) => page.locator('conflict-timeline').evaluate((element: TimelineElement) => element.view);
const shows = (page: Page, name: string): Promise<void> =>
  page.locator('.shows').getByRole('link', { name, exact: true }).click();
const next = (page: Page): Promise<void> => page.locator('.stepper .next').click();
/** Moves the chart by a drag, as a reader would. */
async function drag(page: Page): Promise<void> {
  const { x, y, width } = (await page.locator('[part~=drawing]').boundingBox())!;
  await page.mouse.move(x + width / 2, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 90, y + 20, { steps: 4 });
  await page.mouse.up();
}

describe('the story and what else moves the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('reads at the same level when it comes after another way of showing', async () => {
    const { page } = await site.open('?show=explore#declaration-1991', PHONE);
    await shows(page, 'Story');
    await expect.poll(() => current(page)).toBe('declaration-1991');
    await page.mouse.move(300, 560);
    await page.mouse.wheel(0, 2);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await current(page)).toBe('declaration-1991');
    expect(await selected(page)).toBe('declaration-1991');
  });

  it('leaves it to the timeline to say that an id is not known, also while the page is open', async () => {
    const { page } = await site.open('#ceasefire-1994', DESK);
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    await page.evaluate(() => (location.hash = '#nonsense'));
    const notice = page.locator('.address-notice', { hasText: 'There is no entry called “nonsense” here.' });
    await notice.waitFor();
    expect((await notice.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect(await selected(page)).toBe(undefined);
  });

  it('comes back to the period that the reader had chosen', async () => {
    const { page } = await site.open('#ceasefire-1994', DESK);
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    await drag(page);
    await expect.poll(() => page.url()).toContain('?view=');
    const [chosen, address] = [await view(page), page.url()];
    await page.evaluate(() => (location.hash = '#fighting-2020'));
    await expect.poll(() => current(page)).toBe('fighting-2020');
    await page.goBack();
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    expect(await view(page)).toBe(chosen);
    expect(page.url()).toBe(address);
    expect(await page.locator('.resume').isVisible()).toBe(true);
  });

  it('has the chart at the step that a link of the list leads to', async () => {
    const { page } = await site.open('?show=list', DESK);
    await page
      .locator('timeline-listing [data-event=fighting-2020]')
      .getByRole('link', { name: 'Read it in the story' })
      .click();
    await expect.poll(() => current(page)).toBe('fighting-2020');
    await expect.poll(() => view(page)).toMatch(/^2020-07.*\/2020-12/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fighting breaks out again');
  });

  it('keeps what the reader chose to see on the way through the others', async () => {
    const { page } = await site.open('#ceasefire-1994', DESK);
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    await shows(page, 'Explore');
    await page.locator('[part~=toolbar] button', { hasText: 'Zoom out' }).click();
    const chosen = await view(page);
    await shows(page, 'Story');
    expect(await view(page)).toBe(chosen);
    expect(await page.locator('.resume').isVisible()).toBe(true);
    await shows(page, 'List');
    expect(await view(page)).toBe(chosen);
  });

  it('gives the view back also while the chart is on its way', async () => {
    const { page } = await site.open('#unresolved-since-1994', { ...DESK, reducedMotion: 'no-preference' });
    await expect.poll(() => current(page)).toBe('unresolved-since-1994');
    await page.evaluate(() => document.querySelector('#fighting-2020')!.scrollIntoView());
    await expect.poll(() => current(page)).toBe('fighting-2020');
    await shows(page, 'List');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await view(page)).toBe(undefined);
  });

  it('does not call the view of a step the reader’s, whatever else they choose', async () => {
    const { page } = await site.open('#declaration-1991', DESK);
    await expect.poll(() => current(page)).toBe('declaration-1991');
    const entries = await page.evaluate(() => history.length);
    await page.locator('[part~=legend] button', { hasText: 'Diplomacy' }).click();
    await expect.poll(() => page.url()).toContain('kinds=');
    expect(page.url()).not.toContain('view=');
    const { x, y, width, height } = (await page
      .locator('[part~=drawing] [role=option][data-event=declaration-1991] .glyph')
      .boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  it('takes the chart along from the first step on, if the address named only a period', async () => {
    const { page } = await site.open('?view=1991/1994', DESK);
    expect(await view(page)).toBe('1991/1994');
    expect(await page.locator('.resume').isVisible()).toBe(true);
    await next(page);
    await expect.poll(() => current(page)).toBe(timeline.events[0]!.id);
    await expect.poll(() => selected(page)).toBe(timeline.events[0]!.id);
    await expect.poll(() => view(page)).not.toBe('1991/1994');
  });

  it('leaves a reader who reloads below the story where they were', async () => {
    const { page } = await site.open('#calls-for-peace', DESK);
    await expect.poll(() => current(page)).toBe('calls-for-peace');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => selected(page)).toBe('calls-for-peace');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  });

  it('opens the chart at an event whose step is not the one that is read', async () => {
    const { page } = await site.open('#ceasefire-2020', DESK);
    await expect.poll(() => current(page)).toBe('ceasefire-2020');
    await page
      .locator('#war-1991-1994 .links a')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    expect(await page.locator('[part~=panel] .title').textContent()).toBe('War between Armenia and Azerbaijan');
    await page.locator('[part~=drawing] [role=option][data-event=war-1991-1994]').waitFor({ state: 'attached' });
  });

  it('says on a phone, where there is no legend, which kinds an address leaves in the chart, and takes that back', async () => {
    const { page } = await site.open('?kinds=war+ceasefire#ceasefire-1994', PHONE);
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    const note = page.locator('.stepper .only');
    expect(await note.innerText()).toBe('The chart shows only: War and fighting, Ceasefire. Show all kinds');
    expect(await note.isVisible()).toBe(true);
    await note.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(false);
    expect(page.url()).toBe(`${site.url}#ceasefire-1994`);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('next');
    const kinds = () =>
      page.locator('conflict-timeline').evaluate((element: TimelineElement & { kinds?: string }) => element.kinds);
    expect(await kinds()).toBe(undefined);
    await page.evaluate(() => history.replaceState(null, '', '?kinds=war'));
    await page.reload();
    await note.waitFor();
    expect(await note.innerText()).toContain('War and fighting.');
  });

  it('leaves that to the legend where there is one', async () => {
    const { page } = await site.open('?kinds=war+ceasefire', DESK);
    expect(await page.locator('[part~=legend]').isVisible()).toBe(true);
    expect(await page.locator('.stepper .only').isVisible()).toBe(false);
  });

  it('keeps the focus on a button that has nothing more to do', async () => {
    const { page } = await site.open('#humanitarian-impact', DESK);
    await expect.poll(() => current(page)).toBe('humanitarian-impact');
    await page.locator('.stepper .next').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).toBe('calls-for-peace');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('next');
  });

  it.each(['', '?show=explore', '?show=list'])(
    'is all there where the page’s script cannot be had, at “%s”, and speaks of no chart',
    async (address) => {
      const { page } = await site.openStill(address, DESK);
      for (const { id } of timeline.events) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
      expect(await page.locator('.scale-note').first().isVisible()).toBe(false);
    },
  );

  it('in a frame adds nothing to the history of the page around it', async () => {
    const { page } = await site.openStill();
    await page.unroute('**/*.js');
    await page.setContent(`<iframe src="${site.url}" width="900" height="600"></iframe>`);
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.locator('[part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    const before = await page.evaluate(() => history.length);
    for (const name of ['List', 'Explore', 'Story']) {
      await frame.locator('.shows').getByRole('link', { name, exact: true }).click();
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});
