import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabStops, type Focused } from './support/focus.js';
import { openSite, type Site } from './support/site.js';

const ADDRESSES = ['', '#ceasefire-1994', '?show=explore', '?show=explore&view=1988/1996#ceasefire-1994', '?show=list'];
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
  // What 400 % makes of 1280 by 1024 and of 1280 by 2560.
  { width: 320, height: 256 },
  { width: 320, height: 640 },
];
const CASES = ADDRESSES.flatMap((address) => WINDOWS.map((window) => ({ address, ...window })));
const faults = (stops: readonly Focused[]): Focused[] =>
  stops.filter(({ marked, covered }) => !marked || covered.length > 0);

describe('the focus', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(CASES)(
    'can be seen, is covered by nothing and is caught nowhere, at “$address”, $width × $height',
    async ({ address, ...viewport }) => {
      const { page } = await site.open(address, { viewport, reducedMotion: 'reduce' });
      // As if the reader came to the page from the browser's own buttons.
      await page.evaluate(() => {
        const first = document.createElement('span');
        first.tabIndex = -1;
        document.body.prepend(first);
        first.focus({ preventScroll: true });
      });
      const stops = await tabStops(page);
      expect(stops.length).toBeGreaterThan(25);
      expect(faults(stops)).toEqual([]);
      expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
    },
  );

  it.each([1280, 360])('comes to the chart, then to the stepper, then to the story, at %s px', async (width) => {
    const { page } = await site.open('', { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const names = (await tabStops(page)).map(({ name }) => name);
    const [shows, chart, next, step, article, about] = [
      'shows: Story',
      'conflict-timeline-chart surface',
      'stepper: Next',
      'links: Explore it in the chart : Roots',
      'cited-by',
      'about-parts',
    ].map((start) => names.findIndex((name) => name.startsWith(start)));
    expect(shows).toBe(0);
    const order = [shows, chart, next, step, article, about];
    expect(order).toEqual(order.toSorted((a, b) => a! - b!));
    expect(new Set(order).size).toBe(order.length);
  });
});
