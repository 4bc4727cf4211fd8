import type { Frame, Page } from 'playwright-core';

/** What has the focus, through open shadow roots, as a reader of the screen sees it. */
export interface Focused {
  /** Its name, its text or its class, after where it stands: `.stepper: Next A ceasefire is signed`. */
  readonly name: string;
  /** A line around it, or what it draws in place of one, is to be seen. */
  readonly marked: boolean;
  /** What lies over it at its middle or at a corner, or `outside the window`. */
  readonly covered: readonly string[];
}

/** Undefined where the document as a whole has the focus. */
export const focused = (page: Page | Frame): Promise<Focused | undefined> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    const handle = element.querySelector('rect.handle');
    const thick = handle !== null && parseFloat(getComputedStyle(handle).strokeWidth) >= 3;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const covered = points.flatMap(([x, y]) => {
      let hit = document.elementFromPoint(x, y);
      // Of what is higher than the window, a part must be in it.
      const isPart = bottom - top > innerHeight && top < innerHeight && bottom > 0;
      if (!hit) return isPart ? [] : ['outside the window'];
      for (let inner = hit.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit;) {
        hit = inner;
        inner = hit.shadowRoot?.elementFromPoint(x, y);
      }
      const chain: Node[] = [];
      for (let node: Node | null = hit; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null))
        chain.push(node);
      // A corner may be cut off by what it stands in; what lies over it is neither it nor around it.
      return chain.includes(element) || hit.contains(element) || hit.shadowRoot?.contains(element)
        ? []
        : [`${hit.localName}.${hit.getAttribute('class') ?? ''}`];
    });
    const label = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '';
    const place = element.closest('[class]:not(a, button, input, select, summary)');
    const host = (element.getRootNode() as ShadowRoot).host?.localName;
    const where = [host, place?.getAttribute('class')].filter(Boolean).join(' ');
    return {
      name: `${where}: ${(label || element.localName).replaceAll(/\s+/g, ' ').trim()}`,
      marked: outlined || thick,
      covered,
    };
  });

/** All that the Tab key leads to, from the first to the last, before the focus leaves the page. */
export async function tabStops(page: Page, most = 200): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now) return stops;
    stops.push(now);
  }
  throw new Error(`the focus has not left the page after ${most} presses of Tab`);
}
