import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { it, waitForFrames } from './support/it.js';
import { clickMark, current, dragChart, waitForStep } from './support/story.js';
import { stateOf } from './support/timeline-element.js';

const DESK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' } as const;

const selected = async (page: Page): Promise<string | undefined> => (await stateOf(page)).selected;
const view = async (page: Page): Promise<string | undefined> => (await stateOf(page)).view;
const shows = (page: Page, name: string): Promise<void> =>
  page.locator('.shows').getByRole('link', { name, exact: true }).click();

describe('the story beside what else changes the state of the page', () => {
  it('reads the same step when it comes after another way of showing', async ({ open }) => {
    const { page } = await open('?show=explore#declaration-1991', PHONE);
    await shows(page, 'Story');
    await waitForStep(page, 'declaration-1991');
    await page.mouse.move(300, 560);
    await page.mouse.wheel(0, 2);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await current(page)).toBe('declaration-1991');
    expect(await selected(page)).toBe('declaration-1991');
  });

  it('reads no step when the address comes to name an unknown event, which the notice says', async ({ open }) => {
    const { page } = await open('#ceasefire-1994', DESK);
    await waitForStep(page, 'ceasefire-1994');
    await page.evaluate(() => (location.hash = '#nonsense'));
    const notice = page.locator('.address-notice', { hasText: 'There is no event called “nonsense” here.' });
    await notice.waitFor();
    expect((await notice.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect(await selected(page)).toBe(undefined);
  });

  it('comes back to the period that the reader had chosen, by the history', async ({ open }) => {
    const { page } = await open('#ceasefire-1994', DESK);
    await waitForStep(page, 'ceasefire-1994');
    await dragChart(page);
    // The address follows the view a little later.
    const viewInAddress = () => new URL(page.url()).searchParams.get('view');
    await expect.poll(async () => viewInAddress() === (await view(page))).toBe(true);
    const [chosen, address] = [await view(page), page.url()];
    await page.evaluate(() => (location.hash = '#fighting-2020'));
    await waitForStep(page, 'fighting-2020');
    await page.goBack();
    await waitForStep(page, 'ceasefire-1994');
    await expect.poll(() => view(page)).toBe(chosen);
    await expect.poll(() => page.url()).toBe(address);
    expect(await page.locator('.resume').isVisible()).toBe(true);
  });

  it('takes the chart to the step that a link of the list leads to', async ({ open }) => {
    const { page } = await open('?show=list', DESK);
    await page
      .locator('timeline-listing [data-event=fighting-2020]')
      .getByRole('link', { name: 'Read it in the story' })
      .click();
    await waitForStep(page, 'fighting-2020');
    await expect.poll(() => view(page)).toMatch(/^2020-07.*\/2020-12/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fighting breaks out again');
  });

  it('keeps the period that the reader chose on the way through the other ways of showing', async ({ open }) => {
    const { page } = await open('#ceasefire-1994', DESK);
    await waitForStep(page, 'ceasefire-1994');
    await shows(page, 'Explore');
    await page.locator('[part~=toolbar] button', { hasText: 'Zoom out' }).click();
    const chosen = await view(page);
    await shows(page, 'Story');
    expect(await view(page)).toBe(chosen);
    expect(await page.locator('.resume').isVisible()).toBe(true);
    await shows(page, 'List');
    expect(await view(page)).toBe(chosen);
  });

  it('gives the view back when it is left while the chart glides', async ({ open }) => {
    const { page } = await open('#unresolved-since-1994', { ...DESK, reducedMotion: 'no-preference' });
    await waitForStep(page, 'unresolved-since-1994');
    await page.evaluate(() => document.querySelector('#fighting-2020')!.scrollIntoView());
    await waitForStep(page, 'fighting-2020');
    await shows(page, 'List');
    // A glide that went on would set the view again when it ends.
    await page.waitForFunction(() => {
      const chart = document.querySelector('conflict-timeline')!.shadowRoot!.querySelector('conflict-timeline-chart');
      return !(chart as Element & { moving: boolean }).moving;
    });
    await waitForFrames(page);
    expect(await view(page)).toBe(undefined);
  });

  it('does not write the view of a step to the address when the reader chooses something else', async ({ open }) => {
    const { page } = await open('#declaration-1991', DESK);
    await waitForStep(page, 'declaration-1991');
    const entries = await page.evaluate(() => history.length);
    await page.locator('[part~=legend] button', { hasText: 'Diplomacy' }).click();
    await expect.poll(() => page.url()).toContain('kinds=');
    expect(page.url()).not.toContain('view=');
    await clickMark(page, 'declaration-1991');
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  it('takes the chart along from the first step on, if the address named only a period', async ({ open }) => {
    const { page } = await open('?view=1991/1994', DESK);
    expect(await view(page)).toBe('1991/1994');
    expect(await page.locator('.resume').isVisible()).toBe(true);
    await page.locator('.stepper .next').click();
    await waitForStep(page, timeline.events[0]!.id);
    await expect.poll(() => selected(page)).toBe(timeline.events[0]!.id);
    await expect.poll(() => view(page)).not.toBe('1991/1994');
  });

  it('leaves a reader who reloads below the story where they were', async ({ open }) => {
    const { page } = await open('#calls-for-peace', DESK);
    await waitForStep(page, 'calls-for-peace');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => selected(page)).toBe('calls-for-peace');
    await waitForFrames(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  });

  it('opens the chart at an event whose step is not the one that is read', async ({ open }) => {
    const { page } = await open('#ceasefire-2020', DESK);
    await waitForStep(page, 'ceasefire-2020');
    await page
      .locator('#war-1991-1994 .links a')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    expect(await page.locator('[part~=panel] .title').textContent()).toBe('War between Armenia and Azerbaijan');
    await page.locator('[part~=drawing] [data-date=war-1991-1994]').waitFor({ state: 'attached' });
  });

  it('says on a phone, where there is no legend, which kinds the chart shows, and shows all again', async ({
    open,
    site,
  }) => {
    const { page } = await open('?kinds=war+ceasefire#ceasefire-1994', PHONE);
    await waitForStep(page, 'ceasefire-1994');
    const note = page.locator('.stepper .only');
    expect(await note.innerText()).toBe('The chart shows only: War and fighting, Ceasefire. Show all kinds');
    expect(await note.isVisible()).toBe(true);
    await note.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(false);
    expect(page.url()).toBe(`${site.url}#ceasefire-1994`);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('next');
    expect((await stateOf(page)).kinds).toBe(undefined);
    await page.evaluate(() => history.replaceState(null, '', '?kinds=war'));
    await page.reload();
    await note.waitFor();
    expect(await note.innerText()).toContain('War and fighting.');
  });

  it('leaves it to the legend, where there is one, to say which kinds the chart shows', async ({ open }) => {
    const { page } = await open('?kinds=war+ceasefire', DESK);
    expect(await page.locator('[part~=legend]').isVisible()).toBe(true);
    expect(await page.locator('.stepper .only').isVisible()).toBe(false);
  });

  it('keeps the focus on a button that has nothing more to do', async ({ open }) => {
    const { page } = await open('#humanitarian-impact', DESK);
    await waitForStep(page, 'humanitarian-impact');
    await page.locator('.stepper .next').focus();
    await page.keyboard.press('Enter');
    await waitForStep(page, 'calls-for-peace');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('next');
  });
});
