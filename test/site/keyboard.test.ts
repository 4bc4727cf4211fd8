import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focused } from './support/focus.js';
import { openSite, type Site } from './support/site.js';

interface TimelineElement extends HTMLElement {
  selected?: string;
  view?: string;
  kinds?: string;
}
interface State {
  selected: string | undefined;
  view: string | undefined;
  kinds: string | undefined;
  /** What the keyboard is on in the drawing: an event, or those of a cluster. */
  active: string | undefined;
}

const VIEW = '1985/1997';
const OPTIONS = { reducedMotion: 'reduce' } as const;

const stateOf = (page: Page): Promise<State> =>
  page.locator('conflict-timeline').evaluate(({ selected, view, kinds, shadowRoot }: TimelineElement) => {
    const root = shadowRoot!.querySelector('conflict-timeline-chart')!.shadowRoot!;
    const id = root.querySelector('.surface')!.getAttribute('aria-activedescendant');
    const { event, events } = (id && root.getElementById(id)?.dataset) || {};
    const active = event ?? events;
    return { selected, view, kinds: kinds || undefined, active };
  });
const focusOn = (page: Page, selector: string): Promise<void> => page.locator(selector).first().focus();
async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}
/** First and last year of a view. */
const years = (view: string | undefined): number[] => (view ?? '').split('/').map((end) => Number(end.slice(0, 4)));
const length = (view: string | undefined): number => years(view)[1]! - years(view)[0]!;

/** What each key does with the focus in the chart, and what must have come of the last of them. */
const CHART: readonly [does: string, keys: readonly string[], expected: (state: State) => void][] = [
  ['goes to the next event', ['ArrowRight'], ({ active }) => expect(active).toBe('late-1980s-flare-up')],
  ['goes to the next event', ['ArrowDown'], ({ active }) => expect(active).toBe('late-1980s-flare-up')],
  ['goes to the last in view at first', ['ArrowLeft'], ({ active }) => expect(active).toBe('unresolved-since-1994')],
  ['goes to the last in view at first', ['ArrowUp'], ({ active }) => expect(active).toBe('unresolved-since-1994')],
  ['goes back', ['ArrowRight', 'ArrowRight', 'ArrowLeft'], ({ active }) => expect(active).toBe('late-1980s-flare-up')],
  ['goes to the first event', ['Home'], ({ active }) => expect(active).toBe('early-20th-century-roots')],
  ['goes to the last event', ['End'], ({ active }) => expect(active).toContain('blinken-aliyev-call-2023')],
  ['opens', ['ArrowRight', 'Enter'], ({ selected }) => expect(selected).toBe('late-1980s-flare-up')],
  ['opens', ['ArrowRight', ' '], ({ selected }) => expect(selected).toBe('late-1980s-flare-up')],
  ['looks closer', ['+'], ({ view }) => expect(length(view)).toBeLessThan(8)],
  ['looks closer', ['='], ({ view }) => expect(length(view)).toBeLessThan(8)],
  ['steps back', ['-'], ({ view }) => expect(length(view)).toBeGreaterThan(20)],
  ['shows all', ['0'], ({ view }) => expect(view).toBe(undefined)],
  ['moves along', ['PageDown'], ({ view }) => expect(years(view)[0]).toBeGreaterThan(1990)],
  ['moves back', ['PageUp'], ({ view }) => expect(years(view)[1]).toBeLessThan(1992)],
];
const CHART_KEYS = [...new Set([...CHART.map(([, keys]) => keys.at(-1)!), 'Escape'])];

describe('the keys', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const open = async (address: string): Promise<Page> => (await site.open(address, OPTIONS)).page;

  describe('in the chart', () => {
    it.each(CHART)('%s: %s', async (_, keys, expected) => {
      const page = await open(`?show=explore&view=${VIEW}`);
      await focusOn(page, '[part~=drawing]');
      await press(page, keys);
      expected(await stateOf(page));
    });

    it('close what is open by Escape, and leave the focus in the chart', async () => {
      const page = await open('?show=explore#ceasefire-1994');
      await focusOn(page, '[part~=drawing]');
      await press(page, ['Escape']);
      expect((await stateOf(page)).selected).toBe(undefined);
      expect((await focused(page))!.name).toMatch(/^conflict-timeline-chart/);
    });

    it.each(['Control', 'Alt', 'Meta'])('stay with the browser while %s is held', async (modifier) => {
      const page = await open(`?show=explore&view=${VIEW}#ceasefire-1994`);
      const before = await stateOf(page);
      await focusOn(page, '[part~=drawing]');
      const prevented = await page.evaluate(
        ({ keys, held }) => {
          const chart = document
            .querySelector('conflict-timeline')!
            .shadowRoot!.querySelector('conflict-timeline-chart')!;
          const surface = chart.shadowRoot!.querySelector('.surface')!;
          return keys.filter((key) => {
            const event = new KeyboardEvent('keydown', {
              key,
              bubbles: true,
              composed: true,
              cancelable: true,
              ctrlKey: held === 'Control',
              altKey: held === 'Alt',
              metaKey: held === 'Meta',
            });
            surface.dispatchEvent(event);
            return event.defaultPrevented;
          });
        },
        { keys: CHART_KEYS, held: modifier },
      );
      expect(prevented).toEqual([]);
      expect(await stateOf(page)).toEqual(before);
    });

    it.each(['.shows a', '[part~=legend] button', '[part~=panel] summary', '[part~=list] a'])(
      'do nothing to it while the focus is on %s',
      async (selector) => {
        const page = await open(`?show=explore&view=${VIEW}#ceasefire-1994`);
        const before = await stateOf(page);
        await focusOn(page, selector);
        await press(
          page,
          CHART_KEYS.filter((key) => key !== 'Enter' && key !== ' '),
        );
        expect(await stateOf(page)).toEqual(before);
      },
    );

    it('lead past it by a button before it', async () => {
      const page = await open('?show=explore');
      await focusOn(page, '.shows a[href="embed/build/"]');
      await press(page, ['Tab']);
      const skip = (await focused(page))!;
      expect(skip.name).toContain('Skip the chart');
      expect(skip).toMatchObject({ marked: true, covered: [] });
      await press(page, ['Enter', 'Tab']);
      expect((await focused(page))!.name).toContain('Roots of the conflict');
    });
  });

  describe('elsewhere', () => {
    it('go on and back in the story by the arrows', async () => {
      const page = await open('#declaration-1991');
      await page.locator('#declaration-1991[aria-current=step]').waitFor();
      await focusOn(page, '#declaration-1991 h3');
      await press(page, ['ArrowRight']);
      await page.locator('#war-1991-1994[aria-current=step]').waitFor();
      expect((await focused(page))!.name).toContain('War between Armenia and Azerbaijan');
      await press(page, ['ArrowLeft']);
      await page.locator('#declaration-1991[aria-current=step]').waitFor();
    });

    it.each([['Escape'], ['Tab', 'Enter']])('close a term by %s, and the focus is where it was', async (...keys) => {
      const page = await open('#lachin-checkpoint-2023');
      await focusOn(page, '#lachin-checkpoint-2023 .term');
      await press(page, ['Enter']);
      expect(await page.locator('#term-lachin-corridor').isVisible()).toBe(true);
      // The first stop in it is its address in the source, the second the button that closes it.
      await press(page, keys.length > 1 ? ['Tab', ...keys] : keys);
      expect(await page.locator('#term-lachin-corridor').isVisible()).toBe(false);
      expect((await focused(page))!.name).toContain('Lachin corridor');
    });

    it('give the focus to the step that they take the chart back to', async () => {
      const page = await open(`?view=${VIEW}#ceasefire-1994`);
      await page.locator('#ceasefire-1994[aria-current=step]').waitFor();
      await focusOn(page, '.resume');
      await press(page, ['Enter']);
      expect((await focused(page))!.name).toContain('A ceasefire is signed');
    });

    it('open an entry from the list, and go from entry to entry in the panel', async () => {
      const page = await open('?show=explore');
      await focusOn(page, '[part~=list] a[data-event=ceasefire-1994]');
      await press(page, ['Enter']);
      expect((await stateOf(page)).selected).toBe('ceasefire-1994');
      expect((await focused(page))!.name).toContain('A ceasefire is signed');
      await focusOn(page, '[part~=panel] .steps a:last-child');
      await press(page, ['Enter']);
      expect((await stateOf(page)).selected).toBe('unresolved-since-1994');
      expect((await focused(page))!.name).toContain('conflict-timeline-panel');
    });

    it('show how to cite an entry, and hide it again', async () => {
      const page = await open('?show=explore#ceasefire-1994');
      await focusOn(page, '[part~=panel] summary');
      await press(page, ['Enter', 'Tab']);
      expect(await page.locator('[part~=panel] details').getAttribute('open')).toBe('');
      expect((await focused(page))!.name).toBe('conflict-timeline-panel cite: Cite');
      await press(page, ['Tab']);
      expect((await focused(page))!.name).toBe('conflict-timeline-panel cite: Style');
      await focusOn(page, '[part~=panel] summary');
      await press(page, [' ']);
      expect(await page.locator('[part~=panel] details').getAttribute('open')).toBe(null);
    });

    it('return from the article to the entry by Escape', async () => {
      const page = await open('?show=explore#ceasefire-1994');
      await focusOn(page, '[part~=panel] .read');
      await press(page, ['Enter']);
      await expect.poll(() => page.url()).toContain('#paragraph-18');
      await press(page, ['Escape']);
      await expect.poll(() => page.url()).toContain('#ceasefire-1994');
      expect((await focused(page))!.name).toContain('Read it in the article');
    });

    it.each(['Enter', ' '])('hide and show a kind by “%s”', async (key) => {
      const page = await open('?show=explore');
      await focusOn(page, '[part~=legend] button');
      await press(page, [key]);
      expect((await stateOf(page)).kinds).toBe('declaration war ceasefire diplomacy humanitarian');
      await press(page, [key]);
      expect((await stateOf(page)).kinds).toBe(undefined);
      expect((await focused(page))!.name).toContain('Background');
    });

    it('change the way of showing, and keep the focus on its name', async () => {
      const page = await open('');
      for (const show of ['explore', 'list', 'story']) {
        await focusOn(page, `.shows [data-show=${show}]`);
        await press(page, ['Enter']);
        expect(await page.evaluate(() => document.documentElement.dataset['show'])).toBe(show);
        expect((await focused(page))!.name.toLowerCase()).toContain(show);
      }
    });

    it('sort the table and search it; what clears the search leaves the focus in it', async () => {
      const page = await open('?show=list');
      await focusOn(page, 'timeline-listing input[type=radio]');
      await press(page, ['ArrowRight']);
      await focusOn(page, 'timeline-listing th button');
      await press(page, ['Enter']);
      expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
      await focusOn(page, 'timeline-listing input[type=search]');
      await page.keyboard.type('nothing of the kind');
      await focusOn(page, '.none button');
      await press(page, ['Enter']);
      expect(await page.locator('timeline-listing tbody tr').count()).toBe(12);
      expect((await focused(page))!.name).toContain('search');
    });

    it('give the period back from the list, and stay in it', async () => {
      const page = await open('?show=list&view=2020/2021');
      await focusOn(page, 'timeline-listing .period button');
      await press(page, ['Enter']);
      expect((await stateOf(page)).view).toBe(undefined);
      expect((await focused(page))!.name).toContain('search');
    });

    it('put an embed together', async () => {
      const { page } = await site.open('about:blank', { ...OPTIONS, javaScriptEnabled: false });
      const builder = await (await page.context().browser()!.newContext(OPTIONS)).newPage();
      await builder.goto(`${site.url}embed/build/`);
      await focusOn(builder, 'input[name=form]:checked');
      await press(builder, ['ArrowDown']);
      expect(await builder.locator('#snippet').inputValue()).toContain('<conflict-timeline');
      await focusOn(builder, 'input[name=kinds]');
      await press(builder, [' ']);
      expect(await builder.locator('#snippet').inputValue()).toContain('kinds="declaration war');
    });
  });
});
