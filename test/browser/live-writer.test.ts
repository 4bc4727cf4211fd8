import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { liveShapes } from '../../src/drawing/live-writer.js';
import { shapesMarkup } from '../../src/drawing/markup-writer.js';
import type { GroupShape, Shape } from '../../src/drawing/shape.js';

const text = (said: string): Shape => ({ type: 'text', look: 'name', x: 1, y: 2, text: said, size: 14 });
const bar = (width: number): Shape => ({ type: 'rect', look: 'sure', x: 0, y: 0, width, height: 8 });
const event = (key: string, x: number, ...children: Shape[]): GroupShape => ({
  type: 'group',
  key,
  transform: `translate(${x} 0)`,
  data: { event: key },
  children,
});

/** What is in a drawing, without the comments by which Lit finds its places again. */
const markup = (drawing: Element | null): string =>
  drawing!.innerHTML.replaceAll(/<!--.*?-->/g, '').replaceAll(/\s+/g, ' ');

describe('liveShapes(shapes)', () => {
  let place: HTMLElement;
  const draw = (...shapes: Shape[]): Element => {
    render(html`<svg>${liveShapes(shapes)}</svg>`, place);
    return place.querySelector('svg')!;
  };
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('writes the same elements as a page that is made without a browser', () => {
    const shapes: Shape[] = [
      event('a', 3, bar(20), text('A & <b>')),
      { type: 'path', look: 'sure', d: 'M0 0H3', transform: 'translate(1 2)' },
      { type: 'rect', look: 'card', x: 1, y: 2, width: 3, height: 4, radius: 2 },
      { type: 'text', look: 'plain', x: 1, y: 2, text: 'to the left', size: 12, anchor: 'end' },
      { type: 'group', look: 'pin', data: { pinned: 'start', stack: 'b', count: 2, events: 'c d' }, children: [] },
      { type: 'group', look: 'label', transform: 'translate(1 2)', data: { date: 'a' }, children: [text('left')] },
    ];
    const page = document.createElement('div');
    page.innerHTML = `<svg>${shapesMarkup(shapes)}</svg>`;
    expect(markup(draw(...shapes))).to.equal(markup(page.querySelector('svg')));
  });

  it('draws anew exactly as it would have drawn at once', () => {
    const drawings = [
      [event('a', 0, bar(1), text('A')), event('b', 9, text('B'))],
      [event('b', 4, text('B'), bar(3)), text('between'), event('c', 1), event('a', 2, text('other'))],
      [text('alone')],
      [],
    ];
    for (const shapes of [...drawings, ...drawings.toReversed()]) {
      const drawn = markup(draw(...shapes));
      const once = document.createElement('div');
      render(html`<svg>${liveShapes(shapes)}</svg>`, once);
      expect(drawn).to.equal(markup(once.querySelector('svg')));
    }
  });

  it('leaves nothing behind of what it no longer draws', () => {
    const before = draw(event('a', 0)).childNodes.length;
    for (const key of ['b', 'c', 'd', 'e', 'a']) draw(event(key, 0));
    expect(draw(event('a', 0)).childNodes.length).to.equal(before);
  });

  it('keeps the nodes of a group with a key, wherever it stands', () => {
    const before = draw(event('a', 0, text('A')), event('b', 9, text('B')));
    const [a, b] = before.children;
    const words = b!.firstElementChild;
    const after = draw(event('c', 1), event('b', 4, text('B')), event('a', 2, text('A')));
    expect([after.children[1] === b, after.children[2] === a]).to.deep.equal([true, true]);
    expect(after.children[1]!.firstElementChild === words).to.equal(true);
  });

  it('writes nothing but the place of a group that only moves', async () => {
    const shapes = (x: number): Shape[] => [event('a', x, bar(20), text('A'))];
    const drawing = draw(...shapes(0));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(drawing, { subtree: true, childList: true, attributes: true, characterData: true });
    draw(...shapes(5));
    await Promise.resolve();
    expect(changes.map(({ type, attributeName }) => [type, attributeName])).to.deep.equal([
      ['attributes', 'transform'],
    ]);
    observer.disconnect();
  });
});
