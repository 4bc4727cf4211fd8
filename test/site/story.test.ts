import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { chronological } from '../../src/timeline/chronological.js';
import { openSite, type Site } from './support/site.js';
import { current, DESK, PHONE, stateOf } from './support/story.js';

const IDS = chronological(timeline.events).map(({ id }) => id);

interface TimelineElement extends HTMLElement {
  selected?: string;
}
interface Watched extends Window {
  visited: string[];
  shift: number;
}

describe('the story', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** A page that notes each step with what the chart has selected then, and how much the layout shifted. */
  async function watched(options: BrowserContextOptions): Promise<Page> {
    const { page: first } = await site.open('about:blank', { javaScriptEnabled: false });
    const watching = await (await first.context().browser()!.newContext(options)).newPage();
    await watching.addInitScript(() => {
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
    });
    await watching.goto(site.url);
    await watching.locator('conflict-timeline [part~=drawing] [role=option]').first().waitFor({ state: 'attached' });
    return watching;
  }

  const taken = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as Watched).visited.splice(0).filter(Boolean));

  /** Scrolls to an end of the page by a way of scrolling that takes a distance, not past a step at a time. */
  async function scrollAll(page: Page, distance: number, scroll: (by: number) => Promise<void>): Promise<void> {
    const at = () => page.evaluate(() => Math.round(scrollY));
    const end = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (let tries = 0; tries < 400; tries++) {
      const before = await at();
      if (distance > 0 ? before >= (await end()) - 1 : before <= 0) return;
      await scroll(distance);
      await expect.poll(at).not.toBe(before);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    throw new Error('never came to the end of the page');
  }

  describe.each([PHONE, DESK])('scrolled by the wheel at $width × $height', (viewport) => {
    it('visits every event once, in order, with the chart in step; back again it reverses; nothing jumps', async () => {
      const page = await watched({ viewport });
      await page.mouse.move(viewport.width - 40, viewport.height - 120);
      const wheel = (by: number): Promise<void> => page.mouse.wheel(0, by);
      await scrollAll(page, 160, wheel);
      expect(await taken(page)).toEqual(IDS);
      expect(await current(page)).toBe(IDS.at(-1));
      await scrollAll(page, -160, wheel);
      expect(await taken(page)).toEqual(IDS.toReversed());
      await expect.poll(() => stateOf(page)).toEqual({ selected: undefined, view: undefined, kinds: undefined });
      await expect.poll(() => page.url()).toBe(site.url);
      expect(await page.evaluate(() => (window as unknown as Watched).shift)).toBeLessThan(0.01);
      expect(await page.evaluate(() => history.length)).toBe(2);
    });
  });

  it('is scrolled by touch as by the wheel', async () => {
    const page = await watched({ viewport: PHONE, hasTouch: true, isMobile: true });
    const session = await page.context().newCDPSession(page);
    const swipe = async (by: number): Promise<void> => {
      await session.send('Input.synthesizeScrollGesture', {
        x: 180,
        y: 500,
        yDistance: -by,
        speed: 3000,
        preventFling: true,
      });
    };
    await scrollAll(page, 200, swipe);
    expect(await taken(page)).toEqual(IDS);
    await scrollAll(page, -200, swipe);
    expect(await taken(page)).toEqual(IDS.toReversed());
  });

  describe.each([true, false])('by the address of an event, with script: %s', (javaScriptEnabled) => {
    it.each(IDS)('has the step of %s in sight, below what sticks', async (id) => {
      const { page } = await site.open(`#${id}`, { viewport: PHONE, javaScriptEnabled });
      const heading = (await page.locator(`#${id} h3`).boundingBox())!;
      const sticks = javaScriptEnabled ? (await page.locator('.beside').boundingBox())! : { y: 0, height: 0 };
      expect(heading.y).toBeGreaterThanOrEqual(sticks.y + sticks.height);
      expect(heading.y + heading.height).toBeLessThan(PHONE.height - 64);
      if (!javaScriptEnabled) return;
      await expect.poll(() => current(page)).toBe(id);
      expect((await stateOf(page)).selected).toBe(id);
      expect(page.url()).toBe(`${site.url}#${id}`);
      expect(await page.evaluate(() => history.length)).toBe(2);
    });
  });

  it('leaves the address as it is until the reader scrolls', async () => {
    const { page } = await site.open('', { viewport: DESK });
    expect(await current(page)).toBe(undefined);
    expect(page.url()).toBe(site.url);
  });

  it('keeps a period that the address names until the reader scrolls on', async () => {
    const { page } = await site.open('?view=1991/1994#ceasefire-1994', { viewport: DESK });
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    expect(await stateOf(page)).toMatchObject({ selected: 'ceasefire-1994', view: '1991/1994' });
    await page.getByRole('button', { name: /^Next/ }).click();
    await expect.poll(() => current(page)).toBe('unresolved-since-1994');
    await expect.poll(async () => (await stateOf(page)).view).not.toBe('1991/1994');
    await expect.poll(() => page.url()).toBe(`${site.url}#unresolved-since-1994`);
  });

  describe('step by step', () => {
    it('goes on and back by buttons that name the neighbours, and leaves no trace in the history', async () => {
      const { page } = await site.open('', { viewport: PHONE, reducedMotion: 'reduce' });
      const [previous, next] = [page.locator('.stepper .previous'), page.locator('.stepper .next')];
      for (const [index, id] of IDS.entries()) {
        expect(await next.textContent()).toContain(timeline.events.find((event) => event.id === id)!.title);
        await next.click();
        await expect.poll(() => current(page)).toBe(id);
        expect((await stateOf(page)).selected).toBe(id);
        expect(await page.locator('.stepper .position').textContent()).toBe(`${index + 1} of ${IDS.length}`);
      }
      expect(await next.getAttribute('aria-disabled')).toBe('true');
      for (const id of IDS.toReversed().slice(1)) {
        await previous.click();
        await expect.poll(() => current(page)).toBe(id);
      }
      await previous.click();
      await expect.poll(() => current(page)).toBe(undefined);
      expect(await page.evaluate(() => history.length)).toBe(2);
    });

    it('goes by the arrows while the focus is in the story, and takes the focus along', async () => {
      const { page } = await site.open('#declaration-1991', { viewport: DESK });
      await page.locator('#declaration-1991 .links a').first().focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => current(page)).toBe('war-1991-1994');
      expect(await page.evaluate(() => document.activeElement?.closest('.entry')?.id)).toBe('war-1991-1994');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => current(page)).toBe('declaration-1991');
    });

    it('leaves the arrows alone while the focus is elsewhere, and up and down always', async () => {
      const { page } = await site.open('#declaration-1991', { viewport: DESK });
      await expect.poll(() => current(page)).toBe('declaration-1991');
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

    it('says to those who cannot see it where they are', async () => {
      const { page } = await site.open('', { viewport: PHONE });
      await page.locator('.stepper .next').click();
      expect(await page.locator('.stepper [role=status]').textContent()).toBe('1 of 12: Roots of the conflict');
    });
  });

  it('gives the chart to a reader who moves it, until they ask for it back or scroll on', async () => {
    const { page } = await site.open('#war-1991-1994', { viewport: DESK, reducedMotion: 'reduce' });
    await expect.poll(() => current(page)).toBe('war-1991-1994');
    await expect.poll(async () => (await stateOf(page)).view).toMatch(/^19(88|89)/);
    const before = (await stateOf(page)).view;
    const resume = page.getByRole('button', { name: 'Back to this step' });
    expect(await resume.isVisible()).toBe(false);
    const drawing = (await page.locator('[part~=drawing]').boundingBox())!;
    await page.mouse.move(drawing.x + 300, drawing.y + 60);
    await page.mouse.down();
    await page.mouse.move(drawing.x + 100, drawing.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await stateOf(page)).view).not.toBe(before);
    await resume.click();
    await expect.poll(async () => (await stateOf(page)).view).toBe(before);
    expect(await resume.isVisible()).toBe(false);
  });

  it('goes to the step of an event that is opened in the chart', async () => {
    const { page } = await site.open('#war-1991-1994', { viewport: DESK, reducedMotion: 'reduce' });
    await expect.poll(() => current(page)).toBe('war-1991-1994');
    const mark = (await page.locator('[part~=drawing] [role=option][data-event=ceasefire-1994] .glyph').boundingBox())!;
    await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    await page.goBack();
    await expect.poll(() => current(page)).toBe('war-1991-1994');
  });

  it('shows how long the quiet was: a year takes the same way in each', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false });
    const strips = await page.locator('.quiet').evaluateAll((all) =>
      all.map((strip) => {
        const [first, last] = strip.querySelector('p')!.textContent.match(/\d{4}/g)!.map(Number);
        return strip.querySelector('svg')!.getBoundingClientRect().height / (last! - first! + 1);
      }),
    );
    expect(strips.length).toBe(2);
    expect(Math.abs(strips[0]! - strips[1]!)).toBeLessThan(0.1);
  });

  it('shows the scale of the chart as a bar, and says where it changes more than tenfold', async () => {
    const { page } = await site.open('#unresolved-since-1994', { viewport: DESK, reducedMotion: 'reduce' });
    await expect.poll(() => page.locator('.scale .length').textContent()).toBe('10 years');
    await page.locator('.stepper .next').click();
    await expect.poll(() => page.locator('.scale .length').textContent()).toBe('1 month');
    expect(await page.locator('#fighting-2020 .scale-note').textContent()).toMatch(/now shows only .* far less time/);
    expect(await page.locator('#war-1991-1994 .scale-note').count()).toBe(0);
  });

  it.each([true, false])(
    'explains its terms in place, by the source’s words, with script: %s',
    async (javaScriptEnabled) => {
      const { page } = await site.open('', { viewport: PHONE, javaScriptEnabled, reducedMotion: 'reduce' });
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

  it('comes to the last step by a jump that passes all of them', async () => {
    const { page } = await site.open('', { viewport: DESK });
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => current(page)).toBe(IDS.at(-1));
    expect(await page.locator('.stepper .position').textContent()).toBe(`${IDS.length} of ${IDS.length}`);
  });

  it('marks the step that is read by a bar beside it, also where the address named another', async () => {
    const { page } = await site.open('#war-1991-1994', { viewport: DESK, reducedMotion: 'reduce' });
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
