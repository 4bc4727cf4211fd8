import type { Page } from 'playwright-core';

/**
 * Chooses a way of showing, without the scroll to the head of the page that a click by the mouse brings: the step that
 * is read stays the one that it was.
 */
export const showAs = (page: Page, name: string): Promise<void> =>
  page.locator('.shows').getByRole('link', { name, exact: true }).dispatchEvent('click');

/** The ids of the events that the list shows. */
export const listed = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('timeline-listing [data-event]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['event']));
