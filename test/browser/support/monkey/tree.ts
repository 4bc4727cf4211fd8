/** Counts the nodes of a tree, including those in open shadow roots. */
export function everyNode(root: Node): number {
  let count = 0;
  const walker = root.ownerDocument ?? (root as Document);
  const nodes = walker.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = root; node; node = nodes.nextNode()) {
    count++;
    if (node instanceof Element && node.shadowRoot) count += everyNode(node.shadowRoot);
  }
  return count;
}

/** An element with its shadow root and children as text that can be compared. */
export function formOf(element: Element): string {
  const sheets = element.shadowRoot?.adoptedStyleSheets.length;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${withoutOrder(name, value)}"`).sort();
  const inside = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes].map((node) =>
    node instanceof Element ? formOf(node) : node instanceof Text ? node.data.trim() : '',
  );
  const name = element.localName + (sheets === undefined ? '' : ` with ${sheets} sheets`);
  return `<${name}${attributes.join('')}>\n${inside.filter(Boolean).join('\n')}\n</>`;
}

/** Finds every element that matches a selector, also in open shadow roots. */
export function everyElement<Kind extends Element>(root: ParentNode, selector: string): Kind[] {
  const found = [...root.querySelectorAll<Kind>(selector)];
  for (const one of root.querySelectorAll('*')) {
    if (one.shadowRoot) found.push(...everyElement<Kind>(one.shadowRoot, selector));
  }
  return found;
}

/** The order of classes and the space between them depend on the way in which they were set. */
function withoutOrder(attribute: string, value: string): string {
  return attribute === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value;
}
