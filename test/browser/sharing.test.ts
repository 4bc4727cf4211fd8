import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { Timeline } from '../../src/timeline/types.js';
import { part, rootOf, settled, textOf, timelineFixture } from './support/timeline.js';

const SITE = 'https://timeline.example/karabakh/';
const panel = (element: ConflictTimelineElement): ShadowRoot => rootOf(element, 'panel');
const buttons = (root: ShadowRoot, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const viewButton = (element: ConflictTimelineElement): HTMLElement | null =>
  element.shadowRoot!.querySelector('.linking .copy');

describe('sharing', () => {
  const given = new Map<'clipboard' | 'share', unknown>();
  let copied: string[] = [];
  let shared: ShareData[] = [];
  const give = (name: 'clipboard' | 'share', value: unknown): void => {
    Object.defineProperty(navigator, name, { configurable: true, value });
  };
  beforeEach(() => {
    [copied, shared] = [[], []];
    for (const name of ['clipboard', 'share'] as const)
      given.set(name, (navigator as unknown as Record<string, unknown>)[name]);
    give('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    give('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    ConflictTimelineElement.siteUrl = SITE;
  });
  afterEach(() => {
    for (const [name, value] of given) give(name, value);
    ConflictTimelineElement.siteUrl = '';
    history.replaceState(undefined, '', location.pathname + location.search.replace(/[?&](view|kinds)=[^&]*/g, ''));
  });

  const press = async (element: ConflictTimelineElement, button: HTMLElement): Promise<void> => {
    button.click();
    await settled(element);
    await part(element, 'panel').updateComplete;
  };
  const open = (id: string, bookmark = false): Promise<ConflictTimelineElement> =>
    timelineFixture(html`<conflict-timeline selected=${id} ?bookmark=${bookmark}></conflict-timeline>`);

  it('copies the event’s canonical address and announces that', async () => {
    const element = await open('ceasefire-1994');
    const [link] = buttons(panel(element), '.sharing .copy');
    await press(element, link!);
    expect(copied).to.deep.equal([`${SITE}events/ceasefire-1994/`]);
    expect(textOf(panel(element).querySelector('[role="status"]')!)).to.equal('Copied');
  });

  it('passes title and address to the system’s share sheet, and accepts that the reader closes it', async () => {
    const element = await open('ceasefire-1994');
    const [, share] = buttons(panel(element), '.sharing .copy');
    await press(element, share!);
    expect(shared).to.deep.equal([{ title: 'A ceasefire is signed', url: `${SITE}events/ceasefire-1994/` }]);
    give('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    await press(element, share!);
    expect(copied).to.deep.equal([]);
  });

  it('copies where sharing is not allowed, and shows the address in a field where copying is not either', async () => {
    give('share', () => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const element = await open('ceasefire-1994');
    const [, share] = buttons(panel(element), '.sharing .copy');
    await press(element, share!);
    expect(copied).to.have.length(1);
    give('clipboard', { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) });
    await press(element, share!);
    const field = panel(element).querySelector<HTMLTextAreaElement>('[role="status"] ~ textarea')!;
    expect(field.value).to.equal(`${SITE}events/ceasefire-1994/`);
  });

  it('has no share button where the system has no share sheet', async () => {
    delete (navigator as { share?: unknown }).share;
    const inherited = 'share' in navigator;
    const element = await open('ceasefire-1994');
    expect(buttons(panel(element), '.sharing .copy')).to.have.length(inherited ? 2 : 1);
  });

  it('copies the address of the view with its period, kinds and open event', async () => {
    const element = await timelineFixture(
      html`<conflict-timeline selected="ceasefire-1994" view="1988/1996" kinds="war ceasefire"></conflict-timeline>`,
    );
    await press(element, viewButton(element)!);
    expect(copied).to.deep.equal([`${SITE}?view=1988/1996&kinds=war+ceasefire#ceasefire-1994`]);
    expect(textOf(viewButton(element)!)).to.equal('Copied');
    element.zoomBy(2);
    await settled(element);
    expect(textOf(viewButton(element)!)).to.equal('Copy link to this view');
  });

  it('copies the page’s own address where no site is known and the page keeps the selection in its address', async () => {
    ConflictTimelineElement.siteUrl = '';
    const element = await open('ceasefire-1994', true);
    const [link] = buttons(panel(element), '.sharing .copy');
    await press(element, link!);
    const address = new URL(copied[0]!);
    expect([address.pathname, address.hash]).to.deep.equal([location.pathname, '#ceasefire-1994']);
  });

  it('offers no link where neither a site nor the page’s address would show the event', async () => {
    ConflictTimelineElement.siteUrl = '';
    const element = await open('ceasefire-1994');
    expect(buttons(panel(element), '.sharing')).to.have.length(0);
    expect(viewButton(element)).to.equal(null);
  });

  it('does not offer our site’s address for a foreign timeline', async () => {
    const foreign: Timeline = { ...timeline, id: 'foreign' };
    const element = await timelineFixture(
      html`<conflict-timeline selected="ceasefire-1994" .timeline=${foreign}></conflict-timeline>`,
    );
    expect(viewButton(element)).to.equal(null);
  });

  it('links to the very sentence where the source has an address', async () => {
    const sources = Object.fromEntries(
      Object.entries(timeline.sources).map(([key, source]) => [key, { ...source, url: 'https://paper.example/a' }]),
    );
    const element = await timelineFixture(
      html`<conflict-timeline selected="ceasefire-1994" .timeline=${{ ...timeline, sources }}></conflict-timeline>`,
    );
    const link = panel(element).querySelector<HTMLAnchorElement>('a.read[rel]')!;
    expect(link.href).to.match(/^https:\/\/paper\.example\/a#:~:text=that%20lasted%20until/);
    expect(textOf(link)).to.equal('Read it at TDI');
  });
});
