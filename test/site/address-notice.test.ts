import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './support/site.js';
import { DESK, PHONE, stateOf } from './support/story.js';

describe('the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  describe.each(['', '?show=explore', '?show=list'])('at an address that asks for what there is not, %s', (way) => {
    it.each([PHONE, DESK])('says so above the chart, and what may have been meant, at $width', async (viewport) => {
      const { page } = await site.open(`${way}#ceasefire-1995`, { viewport });
      const notice = page.locator('.address-notice');
      expect(await notice.textContent()).toContain('There is no entry called “ceasefire-1995” here.');
      const [said, stage] = [(await notice.boundingBox())!, (await page.locator('.stage').boundingBox())!];
      expect(said.y + said.height).toBeLessThanOrEqual(stage.y);
      expect(said.x + said.width).toBeLessThanOrEqual(stage.x + stage.width + 1);
      expect(await page.locator('conflict-timeline .notice').isVisible()).toBe(false);
      await notice.locator('a', { hasText: 'A ceasefire is signed' }).first().click();
      expect(await notice.isVisible()).toBe(false);
      await expect.poll(async () => (await stateOf(page)).selected).toBe('ceasefire-1994');
    });
  });

  it('says what is no period, until that is closed', async () => {
    const { page } = await site.open('?view=yesterday', { viewport: DESK });
    const notice = page.locator('.address-notice');
    expect(await notice.textContent()).toContain('“yesterday” is not a period');
    await notice.getByRole('button', { name: 'Close' }).click();
    expect(await notice.isVisible()).toBe(false);
  });

  it('says nothing of an address that it has', async () => {
    for (const address of ['#ceasefire-1994', '?view=1988/1994', '#paragraph-18', '#about']) {
      const { page } = await site.open(address, { viewport: DESK });
      expect(await page.locator('.address-notice').isVisible(), address).toBe(false);
      await page.context().close();
    }
  });
});
