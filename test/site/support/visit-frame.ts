import type { Frame, Page } from 'playwright-core';
import type { Visit } from './it.js';
import { frameIn, waitForChart } from './timeline-element.js';

/**
 * Opens an address of the site in a frame far down in a tall page of the same origin, which a frame could scroll.
 *
 * @param size - of the frame, in pixels
 */
export async function visitFrame(
  visit: Visit,
  address: string,
  size = { width: 800, height: 600 },
): Promise<{ page: Page; frame: Frame }> {
  const { page } = await visit('guide/index.html');
  await page.evaluate(
    ({ src, width, height }) => {
      const frame = Object.assign(document.createElement('iframe'), { src, width, height });
      document.body.innerHTML = '<div style="height: 3000px"></div>';
      document.body.append(frame);
    },
    { src: `../${address}`, ...size },
  );
  const frame = await frameIn(page);
  await waitForChart(frame);
  return { page, frame };
}
