import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { it } from './support/it.js';
import { listed, showAs } from './support/shows.js';
import { current } from './support/story.js';
import { stateOf } from './support/timeline-element.js';

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('the ways of showing', () => {
  it('share event, period and kinds, and the address says which way it is', async ({ open, site }) => {
    const address = 'view=1988/1995&kinds=war+ceasefire#ceasefire-1994';
    const { page, trace } = await open(`?show=explore&${address}`);
    const state = { selected: 'ceasefire-1994', view: '1988/1995', kinds: 'war ceasefire' };
    expect(await stateOf(page)).toEqual(state);
    await showAs(page, 'List');
    expect(page.url()).toBe(`${site.url}?show=list&${address}`);
    expect(await stateOf(page)).toEqual(state);
    await expect.poll(() => listed(page)).toEqual(['war-1991-1994', 'ceasefire-1994']);
    await showAs(page, 'Explore');
    expect(page.url()).toBe(`${site.url}?show=explore&${address}`);
    await showAs(page, 'Story');
    expect(page.url()).toBe(`${site.url}?kinds=war+ceasefire#ceasefire-1994`);
    await expect.poll(() => current(page)).toBe('ceasefire-1994');
    expect((await stateOf(page)).kinds).toBe('war ceasefire');
    expect(trace.console).toEqual([]);
  });

  it('go back and forward as any page', async ({ open }) => {
    const { page } = await open('#fighting-2020');
    const title = page.locator('[part~=panel] .title');
    await showAs(page, 'Explore');
    expect(await title.textContent()).toBe('Fighting breaks out again');
    await showAs(page, 'List');
    await page.locator('timeline-listing [data-event]').first().waitFor();
    await page.goBack();
    expect(await title.isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => current(page)).toBe('fighting-2020');
    await page.goForward();
    expect(await title.isVisible()).toBe(true);
  });

  it.for([
    { name: 'Story', address: '', hasChart: true },
    { name: 'Explore', address: '?show=explore', hasChart: true },
    { name: 'List', address: '?show=list', hasChart: false },
  ])(
    'say that this is $name, and how to read a date where there is a chart',
    async ({ name, address, hasChart }, { open }) => {
      const { page } = await open(address);
      const links = page.locator('.shows a');
      expect(await links.allTextContents()).toEqual(['Story', 'Explore', 'List', 'Embed']);
      expect(await page.locator('.shows a[aria-current=page]').allTextContents()).toEqual([name]);
      const key = page.getByRole('list', { name: 'How to read a date' });
      const texts = await key.allInnerTexts();
      expect(texts).toEqual(hasChart ? [expect.stringContaining('some time in here')] : []);
    },
  );

  it('lead from a step to the chart, and from the list to the story', async ({ open }) => {
    const { page } = await open('#war-1991-1994');
    await page.locator('#war-1991-1994 .links a').first().click();
    expect(await page.locator('[part~=panel] .title').textContent()).toBe('War between Armenia and Azerbaijan');
    await showAs(page, 'List');
    const entry = page.locator('timeline-listing [data-event=calls-for-peace]');
    await entry.getByRole('link', { name: 'Read it in the story' }).click();
    await expect.poll(() => current(page)).toBe('calls-for-peace');
  });

  it.for([
    { where: 'another way of showing', frames: 0 },
    { where: 'another way of showing for three frames', frames: 3 },
    { where: 'an event in another way of showing', link: '#war-1991-1994 .links a', frames: 0 },
    { where: 'an event in another way of showing for three frames', link: '#war-1991-1994 .links a', frames: 3 },
  ])(
    'leave a reader who goes to $where, and back at once, at the step that was read',
    async ({ link = '.shows [data-show=explore]', frames }, { open }) => {
      const { page } = await open('#war-1991-1994');
      await expect.poll(() => current(page)).toBe('war-1991-1994');
      await page.evaluate(
        async ({ link, frames }) => {
          const wait = async (count: number) => {
            for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
          };
          const follow = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();
          follow(link);
          await document.querySelector('conflict-timeline')!.updateComplete;
          await wait(frames);
          follow('.shows [data-show=story]');
          await document.querySelector('conflict-timeline')!.updateComplete;
          // What waits for the chart has been called by then, and the step at the reading line is known a frame later.
          await wait(6);
        },
        { link, frames },
      );
      expect(await current(page)).toBe('war-1991-1994');
      expect(await page.locator('#war-1991-1994 h3').evaluate(isInWindow)).toBe(true);
    },
  );

  it.for(['a link', 'an address'])('show the chart from its top where %s leads to it', async (way, { open }) => {
    const { page } = await open(way === 'a link' ? '#fighting-2020' : '?show=explore#fighting-2020');
    if (way === 'a link') await page.locator('#fighting-2020 .links a').first().click();
    const topOf = async (part: string) => Math.round((await page.locator(part).boundingBox())!.y);
    await expect.poll(async () => Math.abs(await topOf('conflict-timeline'))).toBe(0);
    await expect.poll(() => topOf('[part~=panel] .title')).toBeLessThan(900);
    const title = page.locator('[part~=panel] .title');
    await expect.poll(() => title.evaluate((element: HTMLElement) => element.matches(':focus'))).toBe(true);
  });

  it('do not take the view of a step for a period that the reader chose', async ({ open }) => {
    const { page } = await open('#fighting-2020');
    await expect.poll(async () => (await stateOf(page)).view).toMatch(/^2020/);
    await showAs(page, 'List');
    await expect.poll(() => listed(page)).toHaveLength(timeline.events.length);
  });
});
