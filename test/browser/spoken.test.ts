import { expect, html } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/conflict-timeline.js';
import { media, viewport } from './support/input.js';
import { part, timelineFixture } from './support/timeline.js';

/** What is read from the first to the last thing in an element, a line each. */
async function spoken(element: Element): Promise<string[]> {
  const container = document.createElement('div');
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', 'all');
  container.append(...flat(element.shadowRoot!));
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

/** Each with the part it is read in and the timeline it is read from. */
const CASES = {
  'chart-late-1980s-to-1996': ['chart', html`<conflict-timeline view="1985/1996"></conflict-timeline>`],
  'chart-whole': ['chart', html`<conflict-timeline></conflict-timeline>`],
  'panel-inferred-date': ['panel', html`<conflict-timeline selected="war-1991-1994"></conflict-timeline>`],
  'panel-stated-date': ['panel', html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`],
  'panel-nothing-open': ['panel', html`<conflict-timeline></conflict-timeline>`],
  list: ['list', html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`],
} as const;

describe('a screen reader', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  for (const [name, [region, template]] of Object.entries(CASES)) {
    it(`reads ${name.replaceAll('-', ' ')} as was accepted, with nothing empty and nothing twice`, async () => {
      const element: ConflictTimelineElement = await timelineFixture(template);
      const lines = await spoken(part(element, region));
      expect(lines.length).to.be.greaterThan(0);
      expect(lines.filter((line, index) => !line.trim() || line === lines[index - 1])).to.deep.equal([]);
      const accepted = await executeServerCommand<string, object>('transcript', { name, text: lines.join('\n') });
      expect(lines.join('\n')).to.equal(accepted);
    });
  }
});
