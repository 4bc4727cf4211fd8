import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { focused } from './support/focus.js';
import { it, waitForFrames } from './support/it.js';
import { stateOf } from './support/timeline-element.js';

const OPTIONS = { reducedMotion: 'reduce' } as const;

const focusOn = (page: Page, selector: string): Promise<void> => page.locator(selector).first().focus();
const focusedName = async (page: Page): Promise<string> => (await focused(page))!.name;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await waitForFrames(page);
  }
}

describe('by the keyboard a reader', () => {
  it('skips the chart by a button before it', async ({ open }) => {
    const { page } = await open('?show=explore', OPTIONS);
    await focusOn(page, '.shows a[href="embed/build/"]');
    await press(page, 'Tab');
    const skip = (await focused(page))!;
    expect(skip.name).toContain('Skip the chart');
    expect(skip).toMatchObject({ marked: true, covered: [] });
    await press(page, 'Enter', 'Tab');
    expect(await focusedName(page)).toContain('Roots of the conflict');
  });

  it('changes nothing in the chart by its keys while the focus is on the page around', async ({ open }) => {
    const { page } = await open('?show=explore&view=1985/1997#ceasefire-1994', OPTIONS);
    const before = await stateOf(page);
    await focusOn(page, '.shows a');
    await press(page, 'ArrowRight', 'ArrowLeft', 'Home', 'End', '+', '-', '0', 'PageDown', 'PageUp', 'Escape');
    expect(await stateOf(page)).toEqual(before);
  });

  it.for([['Escape'], ['Tab', 'Tab', 'Enter']])(
    'closes the explanation of a term by %s, and is where the term is',
    async (keys, { open }) => {
      const { page } = await open('#lachin-checkpoint-2023', OPTIONS);
      await focusOn(page, '#lachin-checkpoint-2023 .term');
      await press(page, 'Enter');
      expect(await page.locator('#term-lachin-corridor').isVisible()).toBe(true);
      // The first stop in it is its address in the source, the second the button that closes it.
      await press(page, ...keys);
      expect(await page.locator('#term-lachin-corridor').isVisible()).toBe(false);
      expect(await focusedName(page)).toContain('Lachin corridor');
    },
  );

  it('takes the chart back to a step, and is at the step', async ({ open }) => {
    const { page } = await open('?view=1985/1997#ceasefire-1994', OPTIONS);
    await page.locator('#ceasefire-1994[aria-current=step]').waitFor();
    await focusOn(page, '.resume');
    await press(page, 'Enter');
    expect(await focusedName(page)).toContain('A ceasefire is signed');
  });

  it('opens an event from the list, and goes from event to event in the panel', async ({ open }) => {
    const { page } = await open('?show=explore', OPTIONS);
    await focusOn(page, '[part~=list] a[data-event=ceasefire-1994]');
    await press(page, 'Enter');
    expect((await stateOf(page)).selected).toBe('ceasefire-1994');
    expect(await focusedName(page)).toContain('A ceasefire is signed');
    await focusOn(page, '[part~=panel] .steps a:last-child');
    await press(page, 'Enter');
    expect((await stateOf(page)).selected).toBe('unresolved-since-1994');
    expect(await focusedName(page)).toContain('conflict-timeline-panel');
  });

  it('returns from the article to the event by Escape', async ({ open }) => {
    const { page } = await open('?show=explore#ceasefire-1994', OPTIONS);
    await focusOn(page, '[part~=panel] .read');
    await press(page, 'Enter');
    await expect.poll(() => page.url()).toContain('#paragraph-18');
    await press(page, 'Escape');
    await expect.poll(() => page.url()).toContain('#ceasefire-1994');
    expect(await focusedName(page)).toContain('Read it in the article');
  });

  it('changes the way of showing, and stays on its name', async ({ open }) => {
    const { page } = await open('', OPTIONS);
    for (const show of ['explore', 'list', 'story']) {
      await focusOn(page, `.shows [data-show=${show}]`);
      await press(page, 'Enter');
      expect(await page.evaluate(() => document.documentElement.dataset['show'])).toBe(show);
      expect((await focusedName(page)).toLowerCase()).toContain(show);
    }
  });

  it('sorts the table and searches it, and stays in the search when it is cleared', async ({ open }) => {
    const { page } = await open('?show=list', OPTIONS);
    await focusOn(page, 'timeline-listing input[type=radio]');
    await press(page, 'ArrowRight');
    await focusOn(page, 'timeline-listing th button');
    await press(page, 'Enter');
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
    await focusOn(page, 'timeline-listing input[type=search]');
    await page.keyboard.type('nothing of the kind');
    await focusOn(page, '.none button');
    await press(page, 'Enter');
    expect(await page.locator('timeline-listing tbody tr').count()).toBe(12);
    expect(await focusedName(page)).toContain('search');
  });

  it('gives the period back from the list, and stays in it', async ({ open }) => {
    const { page } = await open('?show=list&view=2020/2021', OPTIONS);
    await focusOn(page, 'timeline-listing .period button');
    await press(page, 'Enter');
    expect((await stateOf(page)).view).toBe(undefined);
    expect(await focusedName(page)).toContain('search');
  });
});
