import type { Page } from 'playwright-core';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** The step of the story that is read. */
const STEP = '.steps > .entry[aria-current=step]';

/** Its id; undefined where none is read. */
export const current = async (page: Page): Promise<string | undefined> =>
  (await page.locator(STEP).count()) > 0 ? page.locator(STEP).evaluate(({ id }) => id) : undefined;

/** What the chart has selected, in view and filtered. */
export const stateOf = (page: Page) =>
  page
    .locator('conflict-timeline')
    .evaluate(({ selected, view, kinds }: HTMLElement & Partial<Record<'selected' | 'view' | 'kinds', string>>) => ({
      selected,
      view,
      kinds: kinds || undefined,
    }));
