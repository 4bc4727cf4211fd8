import type { Frame, Page } from 'playwright-core';

/** The message by which a frame tells the page around it how high it is. */
export const HEIGHT = 'conflict-timeline:height';

interface Listening extends Window {
  heights: { asked: unknown; height: number }[];
}

/**
 * Notes after each message that a page gets how high its last frame is then. It has to be called when the page's own
 * script listens already: listeners run in their order, so that no later message can come between.
 */
export const noteHeights = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const listening = window as unknown as Listening;
    listening.heights = [];
    addEventListener('message', ({ data }: MessageEvent<{ height?: unknown } | null>) => {
      const frame = [...document.querySelectorAll('iframe')].at(-1)!;
      listening.heights.push({ asked: data?.height, height: frame.clientHeight });
    });
  });

/**
 * Posts a message from a frame to the page around it, which must have been told to note heights.
 *
 * @param height - any value, but one that the frame does not send by itself
 * @returns how high the page has made its last frame upon this message
 */
export async function heightAfter(page: Page, frame: Frame, height: unknown): Promise<number> {
  const before = await page.evaluate(() => (window as unknown as Listening).heights.length);
  await frame.evaluate((message) => parent.postMessage(message, '*'), { type: HEIGHT, height });
  const answer = await page.waitForFunction(
    ({ from, asked }) =>
      (window as unknown as Listening).heights.slice(from).find((one) => Object.is(one.asked, asked)),
    { from: before, asked: height },
  );
  return (await answer.jsonValue())!.height;
}
