import { describe, expect } from 'vitest';
import { tabStops } from './support/focus.js';
import { it } from './support/it.js';

const ADDRESSES = ['', '#ceasefire-1994', '?show=explore', '?show=explore&view=1988/1996#ceasefire-1994', '?show=list'];
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
];
/** What 400 % makes of 1280 by 1024 and of 1280 by 2560, and a tablet. */
const OTHER_WINDOWS = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
];
const CASES = [
  ...ADDRESSES.flatMap((address) => WINDOWS.map((window) => ({ address, ...window }))),
  ...['#ceasefire-1994', '?show=explore&view=1988/1996#ceasefire-1994'].flatMap((address) =>
    OTHER_WINDOWS.map((window) => ({ address, ...window })),
  ),
  { address: '?show=list', width: 320, height: 256 },
];

describe('the focus', () => {
  it.for(CASES)(
    'can be seen, is covered by nothing and is caught nowhere, at "$address", $width × $height',
    async ({ address, width, height }, { open }) => {
      const { page } = await open(address, { viewport: { width, height }, reducedMotion: 'reduce' });
      // As if the reader came to the page from the browser's own buttons.
      await page.evaluate(() => {
        const first = document.createElement('span');
        first.tabIndex = -1;
        document.body.prepend(first);
        first.focus({ preventScroll: true });
      });
      const stops = await tabStops(page);
      expect(stops.length).toBeGreaterThan(25);
      expect(stops.filter(({ marked, covered }) => !marked || covered.length > 0)).toEqual([]);
      expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
    },
  );

  it.for([1280, 360])(
    'goes to the chart, then to the stepper, then to the story, at %s px',
    async (width, { open }) => {
      const { page } = await open('', { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      const names = (await tabStops(page)).map(({ name }) => name);
      const order = [
        'shows: Story',
        'conflict-timeline-chart surface',
        'stepper: Next',
        'links: Explore it in the chart : Roots',
        'cited-by',
        'about-parts',
      ].map((start) => names.findIndex((name) => name.startsWith(start)));
      expect(order[0]).toBe(0);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(new Set(order).size).toBe(order.length);
    },
  );
});
