import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { chronological } from '../../src/model/bounds.js';
import { openSite, type Site } from './support/site.js';

const IDS = chronological(timeline.events).map(({ id }) => id);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const STEP = '.steps > .entry[aria-current=step]';

interface TimelineElement extends HTMLElement {
  selected?: string;
  view?: string;
  kinds?: string;
}
interface Watched extends Window {
  visited: string[];
  shift: number;
}

const stateOf = (page: Page) =>
  page
    .locator('conflict-timeline')
    .evaluate(({ selected, view, kinds }: TimelineElement) => ({ selected, view, kinds: kinds || undefined }));
const current = async (page: Page): Promise<string | undefined> =>
  (await page.locator(STEP).count()) > 0 ? page.locator(STEP).evaluate(({ id }) => id) : undefined;

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

  it.each([PHONE, { width: 768, height: 1024 }])(
    'pads its scrolling by what sticks, and a line around the focus, at $width × $height',
    async (viewport) => {
      const { page } = await site.open('#ceasefire-1994', { viewport });
      const measures = await page.evaluate(() => {
        const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
        return {
          above: [parseFloat(scrollPaddingTop), document.querySelector('.beside')!.getBoundingClientRect().bottom],
          below: [
            parseFloat(scrollPaddingBottom),
            innerHeight - document.querySelector('.stepper')!.getBoundingClientRect().top,
          ],
        };
      });
      // A little air, for the line around what has the focus.
      expect(measures.above[0]! - measures.above[1]!).toBe(8);
      expect(measures.below[0]! - measures.below[1]!).toBe(8);
    },
  );

  it.each([PHONE, DESK])('does not scroll when what sticks takes the focus, at $width × $height', async (viewport) => {
    const { page } = await site.open('#war-1991-1994', { viewport, reducedMotion: 'reduce' });
    await expect.poll(() => current(page)).toBe('war-1991-1994');
    const before = await page.evaluate(() => scrollY);
    for (const part of ['[part~=drawing]', '.stepper .next']) {
      await page.locator(part).evaluate((element: HTMLElement) => element.focus());
      expect(await page.evaluate(() => scrollY), part).toBe(before);
    }
  });

  it('sticks nothing in a window under 480 px', async () => {
    const { page } = await site.open('#ceasefire-1994', { viewport: { width: 740, height: 360 } });
    for (const part of ['.beside', '.stepper', 'conflict-timeline']) {
      expect(await page.locator(part).evaluate((element) => getComputedStyle(element).position)).not.toBe('sticky');
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingTop)).toBe('auto');
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

  describe.each(['', '?show=explore', '?show=list'])('at an address that asks for what there is not, %s', (way) => {
    it.each([PHONE, DESK])('says so above the chart, and what may have been meant, at $width', async (viewport) => {
      const { page } = await site.open(`${way}#ceasefire-1995`, { viewport });
      const notice = page.locator('.address-notice');
      expect(await notice.textContent()).toContain('There is no entry called “ceasefire-1995” here.');
      const [said, stage] = [(await notice.boundingBox())!, (await page.locator('.stage').boundingBox())!];
      expect(said.y + said.height).toBeLessThanOrEqual(stage.y);
      expect(said.x + said.width).toBeLessThanOrEqual(stage.x + stage.width + 1);
      expect(await page.locator('conflict-timeline .notice').isVisible()).toBe(false);
      await notice.locator('a', { hasText: 'A ceasefire is signed' }).first().click();
      expect(await notice.isVisible()).toBe(false);
      await expect.poll(async () => (await stateOf(page)).selected).toBe('ceasefire-1994');
    });
  });

  it('says what is no period, until that is closed', async () => {
    const { page } = await site.open('?view=yesterday', { viewport: DESK });
    const notice = page.locator('.address-notice');
    expect(await notice.textContent()).toContain('“yesterday” is not a period');
    await notice.getByRole('button', { name: 'Close' }).click();
    expect(await notice.isVisible()).toBe(false);
  });

  it('says nothing of an address that it has', async () => {
    for (const address of ['#ceasefire-1994', '?view=1988/1994', '#paragraph-18', '#about']) {
      const { page } = await site.open(address, { viewport: DESK });
      expect(await page.locator('.address-notice').isVisible(), address).toBe(false);
      await page.context().close();
    }
  });

  it.each([PHONE, DESK])('says in the chart’s place that a step has none on its axis, at $width', async (viewport) => {
    const { page } = await site.open('#humanitarian-impact', { viewport });
    await expect.poll(() => current(page)).toBe('humanitarian-impact');
    const note = page.getByText('Not on the axis: the article gives no date.');
    expect(await note.isVisible()).toBe(true);
    expect(await page.locator('.scale').isVisible()).toBe(false);
    const marked = page.locator('conflict-timeline .undated a[aria-current=true]');
    expect(await marked.allTextContents()).toEqual(['Humanitarian impact']);
    await page.locator('.stepper .previous').click();
    await expect.poll(() => note.isVisible()).toBe(false);
    expect(await marked.count()).toBe(0);
  });

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

  it.each([DESK, { width: 1920, height: 1080 }])(
    'has a chart as high as the first window lets it be with its axis, at $width × $height',
    async (viewport) => {
      const { page } = await site.open('', { viewport });
      const first = (await page.locator('[part~=drawing]').boundingBox())!;
      // What stands below the axis is 60 pixels high.
      expect(first.y + first.height - 60).toBeLessThan(viewport.height);
      await page.goto(`${site.url}#ceasefire-1994`);
      await expect.poll(() => current(page)).toBe('ceasefire-1994');
      const drawing = (await page.locator('[part~=drawing]').boundingBox())!;
      expect(drawing.height).toBeGreaterThan(viewport.height * 0.55);
      expect(drawing.width).toBeGreaterThan(viewport.width * 0.45);
      const keys = (await page.locator('[part~=keys]').boundingBox())!;
      expect(keys.y + keys.height).toBeLessThanOrEqual(viewport.height);
    },
  );

  it('has a chart that grows and shrinks with the window', async () => {
    const { page } = await site.open('', { viewport: DESK });
    const height = async () => (await page.locator('[part~=drawing]').boundingBox())!.height;
    const before = await height();
    await page.setViewportSize({ width: DESK.width, height: DESK.height + 100 });
    await expect.poll(async () => Math.round((await height()) - before)).toBe(66);
    await page.setViewportSize({ width: 760, height: 1000 });
    await expect.poll(height).toBeLessThan(400);
  });

  it('says beside the chart the period that the chart says', async () => {
    const { page } = await site.open('#fighting-2020', { viewport: DESK, reducedMotion: 'reduce' });
    const period = page.locator('conflict-timeline .period');
    for (const id of ['fighting-2020', 'unresolved-since-1994', 'humanitarian-impact', 'late-1980s-flare-up']) {
      await page.goto(`${site.url}#${id}`);
      const note = await page.locator(`#${id} .scale-note`).textContent();
      await expect
        .poll(async () => note!.includes((await period.textContent())!.trim()), { message: note! })
        .toBe(true);
    }
  });

  it('gives the place of the scale to the way back, beside the period', async () => {
    const { page } = await site.open('?view=1991/1994#fighting-2020', { viewport: PHONE });
    const resume = page.getByRole('button', { name: 'Back to this step' });
    expect(await resume.isVisible()).toBe(true);
    expect(await page.locator('.scale').isVisible()).toBe(false);
    const [back, period] = [(await resume.boundingBox())!, page.locator('conflict-timeline .period')];
    const words = await period.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { right, bottom } = range.getBoundingClientRect();
      return { right, bottom };
    });
    expect(words.right <= back.x || words.bottom <= back.y).toBe(true);
  });
});
