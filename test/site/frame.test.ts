import { describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { it } from './support/it.js';
import { visitFrame } from './support/visit-frame.js';

const FRAME = 'embed/index.html';

describe('the frame in somebody’s page', () => {
  it('says at its head whose account it is, and leads to all of it in a tab of its own', async ({ site, visit }) => {
    const { page, frame } = await visitFrame(visit, FRAME, { width: 700, height: 600 });
    const head = frame.locator('header');
    expect((await head.boundingBox())!.height).toBeLessThan(90);
    expect(await head.locator('h1').innerText()).toBe(timeline.title);
    expect(await head.innerText()).toContain('TDI, 1 May 2023');
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByText('Open the full timeline').click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(site.url);
  });

  it.for([
    { width: 360, height: 600 },
    { width: 360, height: 500 },
    { width: 700, height: 600 },
    { width: 700, height: 480 },
  ])(
    'shows the sentence of the event it was opened for, in $width × $height pixels',
    async ({ width, height }, { visit }) => {
      const { page, frame } = await visitFrame(visit, `${FRAME}#ceasefire-1994`, { width, height });
      const bottom = (): Promise<number> =>
        frame.locator('[part~=panel] .summary').evaluate((summary) => summary.getBoundingClientRect().bottom);
      await expect.poll(bottom).toBeLessThanOrEqual(height);
      const top = await frame.locator('[part~=panel] .title').evaluate((title) => title.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
    },
  );
});
