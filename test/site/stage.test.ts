import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { it } from './support/it.js';
import { DESK, PHONE, waitForStep } from './support/story.js';

describe('what stands beside the story', () => {
  it.for([PHONE, { width: 768, height: 1024 }])(
    'pads the scrolling of the page by its height and a line around the focus, at $width × $height',
    async (viewport, { open }) => {
      const { page } = await open('#ceasefire-1994', { viewport });
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

  it.for([PHONE, DESK])(
    'does not scroll the page when it takes the focus, at $width × $height',
    async (viewport, { open }) => {
      const { page } = await open('#war-1991-1994', { viewport, reducedMotion: 'reduce' });
      await waitForStep(page, 'war-1991-1994');
      const before = await page.evaluate(() => scrollY);
      for (const part of ['[part~=drawing]', '.stepper .next']) {
        await page.locator(part).evaluate((element: HTMLElement) => element.focus());
        expect(await page.evaluate(() => scrollY), part).toBe(before);
      }
    },
  );

  it('does not stick in a window under 480 px', async ({ open }) => {
    const { page } = await open('#ceasefire-1994', { viewport: { width: 740, height: 360 } });
    for (const part of ['.beside', '.stepper', 'conflict-timeline']) {
      expect(await page.locator(part).evaluate((element) => getComputedStyle(element).position)).not.toBe('sticky');
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingTop)).toBe('auto');
  });

  it.for([PHONE, DESK])(
    'says of a step without a date that it is not on the axis, at $width px',
    async (viewport, { open }) => {
      const { page } = await open('#humanitarian-impact', { viewport });
      await waitForStep(page, 'humanitarian-impact');
      const note = page.getByText('Not on the axis: the article gives no date.');
      expect(await note.isVisible()).toBe(true);
      expect(await page.locator('.scale').isVisible()).toBe(false);
      const marked = page.locator('conflict-timeline .undated a[aria-current=true]');
      expect((await marked.allTextContents()).map((text) => text.trim())).toEqual(['Humanitarian impact']);
      // A phone has no room for the shelf.
      expect(await marked.isVisible()).toBe(viewport.width >= 648);
      await page.locator('.stepper .previous').click();
      await expect.poll(() => note.isVisible()).toBe(false);
      expect(await marked.count()).toBe(0);
    },
  );

  it.for([PHONE, { width: 768, height: 1024 }, DESK, { width: 1920, height: 1080 }])(
    'names every dated event in the first window of a step, above the axis, at $width × $height',
    async (viewport, { open }) => {
      const { page } = await open('#ceasefire-1994', { viewport });
      await waitForStep(page, 'ceasefire-1994');
      const { y, height } = (await page.locator('[part~=drawing]').boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(viewport.height);
      const named = await page.locator('[part~=drawing] :is([data-event], [data-events])').evaluateAll((groups) =>
        groups.flatMap((group) => {
          const { top, bottom } = group.getBoundingClientRect();
          const { event, events } = (group as SVGElement).dataset;
          return top >= 0 && bottom <= innerHeight ? (event ?? events!).split(' ') : [];
        }),
      );
      expect(named.toSorted()).toEqual(timeline.events.filter(({ date }) => date).map(({ id }) => id).toSorted()); // prettier-ignore
    },
  );

  it('says beside the chart the period that the chart says', async ({ open, site }) => {
    const { page } = await open('#fighting-2020', { viewport: DESK, reducedMotion: 'reduce' });
    const period = page.locator('conflict-timeline .period');
    for (const id of ['fighting-2020', 'unresolved-since-1994', 'humanitarian-impact', 'late-1980s-flare-up']) {
      await page.goto(`${site.url}#${id}`);
      const note = await page.locator(`#${id} .scale-note`).textContent();
      await expect
        .poll(async () => note!.includes((await period.textContent())!.trim()), { message: note! })
        .toBe(true);
    }
  });

  it('shows the way back to the step in place of the scale, beside the period', async ({ open }) => {
    const { page } = await open('?view=1991/1994#fighting-2020', { viewport: PHONE });
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
