import { describe, expect } from 'vitest';
import { it } from './support/it.js';
import { DESK, PHONE } from './support/story.js';
import { stateOf } from './support/timeline-element.js';

const CASES = ['', '?show=explore', '?show=list'].flatMap((query) =>
  [PHONE, DESK].map((viewport) => ({ query, viewport, width: viewport.width })),
);

describe('the notice above the chart', () => {
  it.for(CASES)(
    'says that an event is unknown and what may have been meant, at "$query", $width px',
    async ({ query, viewport }, { open }) => {
      const { page } = await open(`${query}#ceasefire-1995`, { viewport });
      const notice = page.locator('.address-notice');
      expect(await notice.textContent()).toContain('There is no event called “ceasefire-1995” here.');
      const box = (await notice.boundingBox())!;
      const stage = (await page.locator('.stage').boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(stage.y);
      expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width + 1);
      expect(await page.locator('conflict-timeline .notice').isVisible()).toBe(false);
      expect((await stateOf(page)).selected).toBe(undefined);
      await notice.locator('a', { hasText: 'A ceasefire is signed' }).first().click();
      expect(await notice.isVisible()).toBe(false);
      await expect.poll(async () => (await stateOf(page)).selected).toBe('ceasefire-1994');
      await expect.poll(() => new URL(page.url()).hash).toBe('#ceasefire-1994');
    },
  );

  it('says that an address is no period, until the reader closes it', async ({ open }) => {
    const { page } = await open('?view=yesterday');
    const notice = page.locator('.address-notice');
    expect(await notice.textContent()).toContain('“yesterday” is not a period');
    await notice.getByRole('button', { name: 'Close' }).click();
    expect(await notice.isVisible()).toBe(false);
  });

  it.for(['#ceasefire-1994', '?view=1988/1994', '#paragraph-18', '#about'])(
    'is not shown for an address that is known: %s',
    async (address, { open }) => {
      const { page } = await open(address);
      expect(await page.locator('.address-notice').isVisible()).toBe(false);
    },
  );
});
