import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOWS } from '../../src/site/show/show.js';
import { openSite, type Site } from './support/site.js';

/** What WCAG 1.4.12 asks a page to bear: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** What is cut, and why that is borne. */
const CUT: Readonly<Record<string, string>> = {
  'p.period': 'the band above the chart keeps its height, so that the chart does not jump; its summary says the same',
  'div.scale': 'a drawing of how the scale changes; the step says it in words',
  'b.': 'the title on the buttons of the stepper, which the step’s own heading gives in full',
};
const query = (show: string): string => `${show === 'story' ? '' : `?show=${show}`}#ceasefire-1994`;

describe('the page for readers who change how it is set', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(SHOWS.flatMap((show) => [360, 1280].map((width) => ({ show, width }))))(
    'cuts no text as $show at $width px with wide text spacing',
    async ({ show, width }) => {
      const { page } = await site.open(query(show), { viewport: { width, height: 900 } });
      await space(page);
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
      expect((await cut(page)).filter((element) => !Object.hasOwn(CUT, element))).toEqual([]);
    },
  );

  it.each(SHOWS.flatMap((show) => [320, 640].map((width) => ({ show, width }))))(
    'lets nothing stick and nothing scroll sideways as $show at 400 %, which is $width by 256 px',
    async ({ show, width }) => {
      const { page } = await site.open(query(show), { viewport: { width, height: 256 } });
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await sticking(page)).toEqual([]);
    },
  );
});

/** Puts the spacing into the page and every open shadow root. */
const space = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const add = (root: Document | ShadowRoot): void => {
      const style = document.createElement('style');
      style.textContent = css;
      (root instanceof Document ? root.head : root).append(style);
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot) add(one.shadowRoot);
    };
    add(document);
  }, SPACING);

/** Elements with text of their own that hide a part of it. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) look(one.shadowRoot);
        if (!(one instanceof HTMLElement) || !one.checkVisibility({ visibilityProperty: true })) continue;
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        if (clipPath !== 'none' || one.clientWidth < 2) continue;
        const wide = ['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1;
        const high = ['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 1;
        if ((wide || high) && one.innerText.trim()) found.push(`${one.localName}.${one.className}`);
      }
    };
    look(document);
    return found;
  });

const sticking = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) look(one.shadowRoot);
        const shown = one.checkVisibility({ visibilityProperty: true });
        if (shown && ['sticky', 'fixed'].includes(getComputedStyle(one).position)) found.push(one.localName);
      }
    };
    look(document);
    return found;
  });
