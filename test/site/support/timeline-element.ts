import type { Frame, FrameLocator, Page } from 'playwright-core';

export interface TimelineElement extends HTMLElement {
  selected?: string;
  view?: string;
  kinds?: string;
  readonly updateComplete: Promise<boolean>;
}

export interface TimelineState {
  readonly selected: string | undefined;
  readonly view: string | undefined;
  readonly kinds: string | undefined;
}

/** What the timeline of a page has selected, which period it shows and which kinds. */
export const stateOf = (place: Page | Frame): Promise<TimelineState> =>
  place
    .locator('conflict-timeline')
    .evaluate(({ selected, view, kinds }: TimelineElement) => ({ selected, view, kinds: kinds || undefined }));

/** Waits until the chart has drawn an event. */
export const waitForChart = (place: Page | Frame | FrameLocator): Promise<void> =>
  place.locator('[part~=chart] [data-event]').first().waitFor({ state: 'attached' });

/** Waits until the panel shows the event of this title. */
export const waitForPanel = (place: Page | Frame | FrameLocator, title: string): Promise<void> =>
  place.locator('[part~=panel] .title').filter({ hasText: title }).waitFor();

/** The document in the first frame of a page. */
export const frameIn = async (page: Page): Promise<Frame> =>
  (await (await page.waitForSelector('iframe')).contentFrame())!;
