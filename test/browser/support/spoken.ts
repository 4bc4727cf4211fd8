import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** What is read from the first to the last thing in an element, its shadow root or else its children, a line each. */
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

/** Without what other screen readers leave out: what a thing is not, its end, and the text that made up its name. */
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

/** What is shown, without the shadow roots, into which this reader does not look. */
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
