import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SHOWS } from '../../src/url/show.js';
import { it, waitForFrames } from './support/it.js';

/** What WCAG 1.4.12 asks a page to bear: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const query = (show: string): string => `${show === 'story' ? '' : `?show=${show}`}#ceasefire-1994`;

const showsAt = (widths: readonly number[]) => SHOWS.flatMap((show) => widths.map((width) => ({ show, width })));
const pageWidth = (page: Page): Promise<number> => page.evaluate(() => document.scrollingElement!.scrollWidth);

describe('the page for readers who change how it is set', () => {
  it.for(showsAt([360, 1280]))(
    'cuts no text and sets none over another with wide text spacing: $show at $width px',
    async ({ show, width }, { open }) => {
      const { page } = await open(query(show), { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      await space(page);
      await waitForFrames(page);
      expect(await pageWidth(page)).toBeLessThanOrEqual(width);
      expect(await cut(page)).toEqual([]);
      expect(await overlapping(page)).toEqual([]);
    },
  );

  it.for(showsAt([320, 640]))(
    'lets nothing stick and nothing scroll sideways at 400 %: $show in $width by 256 px',
    async ({ show, width }, { open }) => {
      const { page } = await open(query(show), { viewport: { width, height: 256 } });
      expect(await pageWidth(page)).toBeLessThanOrEqual(width);
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

/** Pairs of texts that cover one another, apart from what passes below what sticks. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      text: string;
      sticks: Element | null;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const look = (node: Node, sticks: Element | null): void => {
      let below = sticks;
      if (node instanceof Element) {
        if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || node.matches('option'))
          return;
        const { clipPath, position } = getComputedStyle(node);
        if (clipPath !== 'none') return;
        if (['sticky', 'fixed'].includes(position)) below = node;
        node.shadowRoot?.childNodes.forEach((child) => look(child, below));
        if (node instanceof HTMLSlotElement) node.assignedNodes().forEach((child) => look(child, below));
        if (node.shadowRoot) return;
      }
      if (node instanceof Text && node.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = node.data.trim();
        lines.push(...[...range.getClientRects()].map((box) => ({ text, sticks: below, box })));
      }
      node.childNodes.forEach((child) => look(child, below));
    };
    look(document.body, null);
    // A line's box is higher than its letters.
    const air = 5;
    const apart = (a: DOMRect, b: DOMRect): boolean =>
      a.right - 1 <= b.left || b.right - 1 <= a.left || a.bottom - air <= b.top || b.bottom - air <= a.top;
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => one.sticks === other.sticks && one.box.width > 0 && !apart(one.box, other.box))
        .map((other) => `${one.text} / ${other.text}`),
    );
  });

/** What sticks to an edge of the window. */
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
