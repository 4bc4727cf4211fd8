import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { chronological } from '../../src/timeline/chronological.js';
import { it, waitForFrames, type OpenOptions, type Visit } from './support/it.js';
import { clickMark, current, DESK, dragChart, PHONE, waitForStep } from './support/story.js';
import { stateOf, waitForChart, type TimelineElement } from './support/timeline-element.js';

const IDS = chronological(timeline.events).map(({ id }) => id);
const NO_STATE = { selected: undefined, view: undefined, kinds: undefined };

interface Watched extends Window {
  visited: string[];
  shift: number;
}

/** Notes each step with what the chart has selected then, and how much the layout shifts. Runs in the page. */
function watch(): void {
  const self = window as unknown as Watched;
  self.visited = [];
  self.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) self.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const step = document.querySelector('.steps > .entry[aria-current=step]')?.id ?? '';
    const selected = document.querySelector<TimelineElement>('conflict-timeline')?.selected ?? '';
    const seen = step === selected ? step : `${step} with ${selected} in the chart`;
    if (self.visited.at(-1) !== seen) self.visited.push(seen);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visitWatched(visit: Visit, options: OpenOptions): Promise<Page> {
  const { page } = await visit('', { ...options, initScript: watch });
  await waitForChart(page);
  return page;
}

/** The steps that were noted since the last time. */
const takeVisited = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Watched).visited.splice(0).filter(Boolean));

/** Scrolls to an end of the page by a way of scrolling that takes a distance, not past a step at a time. */
async function scrollAll(page: Page, distance: number, scroll: (by: number) => Promise<void>): Promise<void> {
  const place = () => page.evaluate(() => ({ at: Math.round(scrollY), end: document.documentElement.scrollHeight - innerHeight })); // prettier-ignore
  for (let tries = 0; tries < 400; tries++) {
    const { at, end } = await place();
    if (distance > 0 ? at >= end - 1 : at <= 0) return;
    await scroll(distance);
    await page.waitForFunction((before) => Math.round(scrollY) !== before, at);
    await waitForFrames(page);
  }
  throw new Error('never came to the end of the page');
}

describe('the story', () => {
  it.for([PHONE, DESK])(
    'visits every event once, in order, with the chart in step, and back again, at $width × $height',
    async (viewport, { site, visit }) => {
      const page = await visitWatched(visit, { viewport });
      await page.mouse.move(viewport.width - 40, viewport.height - 120);
      const wheel = (by: number): Promise<void> => page.mouse.wheel(0, by);
      await scrollAll(page, 160, wheel);
      expect(await takeVisited(page)).toEqual(IDS);
      expect(await current(page)).toBe(IDS.at(-1));
      await scrollAll(page, -160, wheel);
      expect(await takeVisited(page)).toEqual(IDS.toReversed());
      await expect.poll(() => stateOf(page)).toEqual(NO_STATE);
      await expect.poll(() => page.url()).toBe(site.url);
      expect(await page.evaluate(() => (window as unknown as Watched).shift)).toBeLessThan(0.01);
      expect(await page.evaluate(() => history.length)).toBe(2);
    },
  );

  it('is scrolled by touch as by the wheel', async ({ visit }) => {
    const page = await visitWatched(visit, { viewport: PHONE, hasTouch: true, isMobile: true });
    const session = await page.context().newCDPSession(page);
    const swipe = async (by: number): Promise<void> => {
      const gesture = { x: 180, y: 500, yDistance: -by, speed: 3000, preventFling: true };
      await session.send('Input.synthesizeScrollGesture', gesture);
    };
    await scrollAll(page, 200, swipe);
    expect(await takeVisited(page)).toEqual(IDS);
    await scrollAll(page, -200, swipe);
    expect(await takeVisited(page)).toEqual(IDS.toReversed());
  });

  it.for([IDS[0]!, 'ceasefire-1994', 'humanitarian-impact', IDS.at(-1)!])(
    'has the step of %s in sight when its address is opened, below what sticks',
    async (id, { open, site }) => {
      const { page } = await open(`#${id}`, { viewport: PHONE });
      await waitForStep(page, id);
      const heading = (await page.locator(`#${id} h3`).boundingBox())!;
      const beside = (await page.locator('.beside').boundingBox())!;
      expect(heading.y).toBeGreaterThanOrEqual(beside.y + beside.height);
      expect(heading.y + heading.height).toBeLessThan(PHONE.height - 64);
      expect((await stateOf(page)).selected).toBe(id);
      expect(page.url()).toBe(`${site.url}#${id}`);
      expect(await page.evaluate(() => history.length)).toBe(2);
    },
  );

  it('has the step of each event in sight when its address is opened without script', async ({ site, visit }) => {
    const { page } = await visit('about:blank', { viewport: PHONE, javaScriptEnabled: false });
    for (const id of IDS) {
      await page.goto('about:blank');
      await page.goto(`${site.url}#${id}`);
      const { y, height } = (await page.locator(`#${id} h3`).boundingBox())!;
      expect(y, id).toBeGreaterThanOrEqual(0);
      expect(y + height, id).toBeLessThan(PHONE.height - 64);
    }
  });

  it('leaves the address as it is until the reader scrolls', async ({ open, site }) => {
    const { page } = await open('', { viewport: DESK });
    expect(await current(page)).toBe(undefined);
    expect(page.url()).toBe(site.url);
  });

  it('keeps a period that the address names until the reader scrolls on', async ({ open, site }) => {
    const { page } = await open('?view=1991/1994#ceasefire-1994', { viewport: DESK });
    await waitForStep(page, 'ceasefire-1994');
    expect(await stateOf(page)).toMatchObject({ selected: 'ceasefire-1994', view: '1991/1994' });
    await page.getByRole('button', { name: /^Next/ }).click();
    await waitForStep(page, 'unresolved-since-1994');
    await expect.poll(async () => (await stateOf(page)).view).not.toBe('1991/1994');
    await expect.poll(() => page.url()).toBe(`${site.url}#unresolved-since-1994`);
  });

  describe('step by step', () => {
    it('goes on and back by buttons that name the neighbours, and leaves no trace in the history', async ({ open }) => {
      const { page } = await open('', { viewport: PHONE, reducedMotion: 'reduce' });
      const [previous, next] = [page.locator('.stepper .previous'), page.locator('.stepper .next')];
      for (const [index, id] of IDS.entries()) {
        expect(await next.textContent()).toContain(timeline.events.find((event) => event.id === id)!.title);
        await next.click();
        await waitForStep(page, id);
        expect((await stateOf(page)).selected).toBe(id);
        expect(await page.locator('.stepper .position').textContent()).toBe(`${index + 1} of ${IDS.length}`);
      }
      expect(await next.getAttribute('aria-disabled')).toBe('true');
      for (const id of IDS.toReversed().slice(1)) {
        await previous.click();
        await waitForStep(page, id);
      }
      await previous.click();
      await waitForStep(page, undefined);
      expect(await page.evaluate(() => history.length)).toBe(2);
    });

    it('goes by the arrows while the focus is in the story, and takes the focus along', async ({ open }) => {
      const { page } = await open('#declaration-1991', { viewport: DESK });
      await page.locator('#declaration-1991 .links a').first().focus();
      await page.keyboard.press('ArrowRight');
      await waitForStep(page, 'war-1991-1994');
      expect(await page.evaluate(() => document.activeElement?.closest('.entry')?.id)).toBe('war-1991-1994');
      await page.keyboard.press('ArrowLeft');
      await waitForStep(page, 'declaration-1991');
    });

    it('leaves the arrows alone while the focus is elsewhere, and up and down always', async ({ open }) => {
      const { page } = await open('#declaration-1991', { viewport: DESK });
      await waitForStep(page, 'declaration-1991');
      const focus = (selector: string): Promise<void> =>
        page
          .locator(selector)
          .first()
          .evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
      const before = await page.evaluate(() => scrollY);
      await focus('.shows a');
      await page.keyboard.press('ArrowRight');
      await focus('#declaration-1991 .links a');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    });

    it('says to those who cannot see it where they are', async ({ open }) => {
      const { page } = await open('', { viewport: PHONE });
      await page.locator('.stepper .next').click();
      expect(await page.locator('.stepper [role=status]').textContent()).toBe('1 of 12: Roots of the conflict');
    });
  });

  it('gives the chart to a reader who moves it, until they ask for it back or scroll on', async ({ open }) => {
    const { page } = await open('#war-1991-1994', { viewport: DESK, reducedMotion: 'reduce' });
    await waitForStep(page, 'war-1991-1994');
    await expect.poll(async () => (await stateOf(page)).view).toMatch(/^19(88|89)/);
    const before = (await stateOf(page)).view;
    const resume = page.getByRole('button', { name: 'Back to this step' });
    expect(await resume.isVisible()).toBe(false);
    await dragChart(page);
    await expect.poll(async () => (await stateOf(page)).view).not.toBe(before);
    await resume.click();
    await expect.poll(async () => (await stateOf(page)).view).toBe(before);
    expect(await resume.isVisible()).toBe(false);
  });

  it('goes to the step of an event that is opened in the chart', async ({ open }) => {
    const { page } = await open('#war-1991-1994', { viewport: DESK, reducedMotion: 'reduce' });
    await waitForStep(page, 'war-1991-1994');
    await clickMark(page, 'ceasefire-1994');
    await waitForStep(page, 'ceasefire-1994');
    await page.goBack();
    await waitForStep(page, 'war-1991-1994');
  });

  it('shows the scale of the chart as a bar, and says where it changes more than tenfold', async ({ open }) => {
    const { page } = await open('#unresolved-since-1994', { viewport: DESK, reducedMotion: 'reduce' });
    await expect.poll(() => page.locator('.scale .length').textContent()).toBe('10 years');
    await page.locator('.stepper .next').click();
    await expect.poll(() => page.locator('.scale .length').textContent()).toBe('1 month');
    expect(await page.locator('#fighting-2020 .scale-note').textContent()).toMatch(/now shows only .* far less time/);
    expect(await page.locator('#war-1991-1994 .scale-note').count()).toBe(0);
  });

  it.for([true, false])(
    'explains its terms in place, by the source’s words, with script: %s',
    async (javaScriptEnabled, { visit }) => {
      const { page } = await visit('', { viewport: PHONE, javaScriptEnabled, reducedMotion: 'reduce' });
      const button = page.locator('#lachin-checkpoint-2023 .term', { hasText: 'Lachin corridor' });
      await button.click();
      const card = page.getByRole('dialog', { name: 'Lachin corridor' });
      expect(await card.locator('blockquote').textContent()).toBe(timeline.glossary![1]!.citations[0].quote);
      const box = (await card.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
    },
  );

  it('comes to the last step by a jump that passes all of them', async ({ open }) => {
    const { page } = await open('', { viewport: DESK });
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await waitForStep(page, IDS.at(-1));
    expect(await page.locator('.stepper .position').textContent()).toBe(`${IDS.length} of ${IDS.length}`);
  });

  it('is before the first step again after a jump from a later one to the top of the page', async ({ open }) => {
    const { page } = await open('#ceasefire-1994', { viewport: DESK });
    await waitForStep(page, 'ceasefire-1994');
    await page.keyboard.press('Home');
    await waitForStep(page, undefined);
  });

  it('marks the step that is read by a bar beside it, also where the address named another', async ({ open }) => {
    const { page } = await open('#war-1991-1994', { viewport: DESK, reducedMotion: 'reduce' });
    const barred = () =>
      page
        .locator('.steps > .entry')
        .evaluateAll((all) =>
          all.filter((entry) => getComputedStyle(entry, '::before').content !== 'none').map(({ id }) => id),
        );
    await expect.poll(barred).toEqual(['war-1991-1994']);
    await page.locator('.stepper .next').click();
    await expect.poll(barred).toEqual(['ceasefire-1994']);
  });
});
