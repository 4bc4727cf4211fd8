import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** The step of the story that is read. */
const STEP = '.steps > .entry[aria-current=step]';

/** @returns the id of the step that is read; undefined where none is read */
export const current = async (page: Page): Promise<string | undefined> =>
  (await page.locator(STEP).count()) > 0 ? page.locator(STEP).evaluate(({ id }) => id) : undefined;

/** Waits until a step is read; without an id, until none is. */
export const waitForStep = (page: Page, id: string | undefined): Promise<void> =>
  expect.poll(() => current(page)).toBe(id);

/** Moves the chart by a drag, as a reader would. */
export async function dragChart(page: Page): Promise<void> {
  const { x, y, width } = (await page.locator('[part~=drawing]').boundingBox())!;
  await page.mouse.move(x + width / 2, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 90, y + 20, { steps: 4 });
  await page.mouse.up();
}

/** Clicks on the mark of an event in the chart. */
export async function clickMark(page: Page, id: string): Promise<void> {
  const mark = page.locator(`[part~=drawing] [data-date=${id}]`);
  const { x, y, width, height } = (await mark.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}
