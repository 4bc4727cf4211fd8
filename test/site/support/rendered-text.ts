import type { Page } from 'playwright-core';

export interface TextSize {
  text: string;
  size: number;
  /** The element that holds the text, as `name.class`. */
  element: string;
}

/** Every piece of text on the page that is rendered, with its computed font size, through open shadow roots. */
export function renderedText(page: Page, within = 'html'): Promise<TextSize[]> {
  return page.evaluate((selector) => {
    const found: { text: string; size: number; element: string }[] = [];
    const read = (node: Node): void => {
      if (node instanceof Element) {
        if (node.matches('script, style, title')) return;
        if (!node.checkVisibility({ visibilityProperty: true })) return;
        // Slotted content is read where it stands in the document.
        if (node.shadowRoot) node.shadowRoot.childNodes.forEach(read);
      }
      if (node instanceof Text && node.data.trim() && node.parentElement) {
        const { localName, classList } = node.parentElement;
        const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
        found.push({ text: node.data.trim(), size, element: [localName, ...classList].join('.') });
      }
      node.childNodes.forEach(read);
    };
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      root.querySelectorAll(selector).forEach(read);
      if (selector !== 'html') {
        root.querySelectorAll('*').forEach((element) => element.shadowRoot && roots.push(element.shadowRoot));
      }
    }
    return found;
  }, within);
}
