import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/**
 * Reads everything in an element with a virtual screen reader.
 *
 * @returns what it says, a line for each thing in the element's shadow root or, without one, among its children
 */
export async function spoken(element: Element): Promise<string[]> {
  const container = document.createElement('div');
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', 'all');
  container.append(...flat(element.shadowRoot ?? element));
  document.body.append(container);
  await virtual.start({ container });
  const most = 4 * container.querySelectorAll('*').length;
  let last = '';
  for (let step = 0; step < most && last !== 'end of region, all'; step++) {
    await virtual.next();
    last = await virtual.lastSpokenPhrase();
  }
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  container.remove();
  return brief(log.slice(1, -1));
}

/** Leaves out what real screen readers do not say: states a thing is not in, its end, and text that is its name. */
function brief(log: readonly string[]): string[] {
  const lines: string[] = [];
  let named: string | undefined;
  for (const line of log) {
    if (line === `end of ${named}`) named = undefined;
    else if (named === undefined && !line.startsWith('end of ')) lines.push(line);
    if (/^(?:link|button|option), /.test(line) && log.includes(`end of ${line}`)) named ??= line;
  }
  return lines.map((line) =>
    line.replace(/, (?:not (?:disabled|selected|current item)|orientated vertically|level 1(?=, position))/g, ''),
  );
}

/** Copies of the visible nodes without shadow roots, because the virtual reader does not look into those. */
function flat(root: ParentNode): Node[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap((one) => flatNode(one));
    return flatNode(node);
  });
}

function flatNode(node: Node): Node[] {
  if (node instanceof Text) return [node.cloneNode()];
  if (!(node instanceof Element) || !node.checkVisibility({ visibilityProperty: true })) return [];
  const copy = node.cloneNode() as Element;
  copy.append(...flat(node.shadowRoot ?? node));
  return [copy];
}
