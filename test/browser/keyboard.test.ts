import { expect, html } from '@open-wc/testing';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { key, media, viewport } from './support/input.js';
import { activeOption, chartOf, part, rootOf, settled, surfaceOf, timelineFixture } from './support/timeline.js';

const VIEW = '1985/1997';

interface KeyCase {
  readonly does: string;
  readonly keys: readonly string[];
  /** What has come of the last key. */
  readonly expected: (element: ConflictTimelineElement) => void;
}

/** First and last year of what is in view. */
const years = ({ view }: ConflictTimelineElement): number[] =>
  (view ?? '').split('/').map((end) => Number(end.slice(0, 4)));
const yearCount = (element: ConflictTimelineElement): number => years(element)[1]! - years(element)[0]!;

const isOn =
  (id: string): KeyCase['expected'] =>
  (element) =>
    expect(activeOption(element)).to.equal(id);
const hasOpen =
  (id: string): KeyCase['expected'] =>
  (element) =>
    expect(element.selected).to.equal(id);

const KEY_CASES: readonly KeyCase[] = [
  { does: 'goes to the next event', keys: ['ArrowRight'], expected: isOn('late-1980s-flare-up') },
  { does: 'goes to the next event', keys: ['ArrowDown'], expected: isOn('late-1980s-flare-up') },
  { does: 'goes first to the last event in view', keys: ['ArrowLeft'], expected: isOn('unresolved-since-1994') },
  { does: 'goes first to the last event in view', keys: ['ArrowUp'], expected: isOn('unresolved-since-1994') },
  {
    does: 'goes back to the event before',
    keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft'],
    expected: isOn('late-1980s-flare-up'),
  },
  { does: 'goes to the first event', keys: ['Home'], expected: isOn('early-20th-century-roots') },
  { does: 'goes to the last event', keys: ['End'], expected: isOn('blinken-aliyev-call-2023') },
  { does: 'opens an event', keys: ['ArrowRight', 'Enter'], expected: hasOpen('late-1980s-flare-up') },
  { does: 'opens an event', keys: ['ArrowRight', ' '], expected: hasOpen('late-1980s-flare-up') },
  { does: 'zooms in', keys: ['+'], expected: (element) => void expect(yearCount(element)).to.be.lessThan(8) },
  { does: 'zooms in', keys: ['='], expected: (element) => void expect(yearCount(element)).to.be.lessThan(8) },
  { does: 'zooms out', keys: ['-'], expected: (element) => expect(yearCount(element)).to.be.greaterThan(20) },
  { does: 'shows the whole timeline', keys: ['0'], expected: ({ view }) => void expect(view).to.equal(undefined) },
  { does: 'moves on', keys: ['PageDown'], expected: (element) => expect(years(element)[0]).to.be.greaterThan(1990) },
  { does: 'moves back', keys: ['PageUp'], expected: (element) => expect(years(element)[1]).to.be.lessThan(1992) },
];
const KEYS = [...new Set([...KEY_CASES.map(({ keys }) => keys.at(-1)!), 'Escape'])];

/** The first element of a selector in a part. */
const inPart = (element: ConflictTimelineElement, name: string, selector: string): HTMLElement =>
  (part(element, name).shadowRoot ?? part(element, name)).querySelector<HTMLElement>(selector)!;

async function press(element: ConflictTimelineElement, ...keys: readonly string[]): Promise<void> {
  for (const name of keys) {
    await key({ key: name });
    await settled(element);
  }
}

const openTimeline = (): Promise<ConflictTimelineElement> =>
  timelineFixture(html`<conflict-timeline view=${VIEW} selected="ceasefire-1994"></conflict-timeline>`);

describe('a timeline by the keyboard', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  for (const { does, keys, expected } of KEY_CASES) {
    it(`${does} in the chart by ${keys.map((name) => `“${name}”`).join(', ')}`, async () => {
      const element = await timelineFixture(html`<conflict-timeline view=${VIEW}></conflict-timeline>`);
      surfaceOf(element).focus();
      await press(element, ...keys);
      expected(element);
    });
  }

  it('closes what is open by Escape, and keeps the focus in the chart', async () => {
    const element = await openTimeline();
    surfaceOf(element).focus();
    await press(element, 'Escape');
    expect(element.selected).to.equal(undefined);
    expect(chartOf(element).shadowRoot!.activeElement).to.equal(surfaceOf(element));
  });

  it('leaves Escape to the page where there is nothing to close, and keeps the keys it takes from the page', async () => {
    const element = await openTimeline();
    const heard: string[] = [];
    const note = ({ key, defaultPrevented }: KeyboardEvent): void => void heard.push(`${key} ${defaultPrevented}`);
    addEventListener('keydown', note);
    for (const key of ['Escape', 'Escape', '+', 'x']) {
      surfaceOf(element).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await settled(element);
    }
    removeEventListener('keydown', note);
    expect(heard).to.deep.equal(['Escape false', 'x false']);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    it(`leaves every key to the browser while ${modifier} is set`, async () => {
      const element = await openTimeline();
      const taken = KEYS.filter((name) => {
        const init = { key: name, bubbles: true, composed: true, cancelable: true, [modifier]: true };
        return !surfaceOf(element).dispatchEvent(new KeyboardEvent('keydown', init));
      });
      expect(taken).to.deep.equal([]);
      await settled(element);
      expect({ view: element.view, selected: element.selected }).to.deep.equal({
        view: VIEW,
        selected: 'ceasefire-1994',
      });
    });
  }

  for (const { region, selector } of [
    { region: 'legend', selector: 'button' },
    { region: 'panel', selector: 'summary' },
    { region: 'list', selector: 'a' },
  ]) {
    it(`moves nothing in the chart by the chart’s keys while the focus is in the ${region}`, async () => {
      const element = await openTimeline();
      inPart(element, region, selector).focus();
      await press(element, ...KEYS.filter((name) => name !== 'Enter' && name !== ' '));
      expect({ view: element.view, selected: element.selected, kinds: element.kinds }).to.deep.include({
        view: VIEW,
        selected: 'ceasefire-1994',
      });
      expect(activeOption(element)).to.equal(undefined);
    });
  }

  for (const name of ['Enter', ' ']) {
    it(`hides and shows a kind by “${name}”, and stays on it`, async () => {
      const element = await timelineFixture();
      const button = inPart(element, 'legend', 'button');
      button.focus();
      await press(element, name);
      expect(element.kinds).to.equal('declaration war ceasefire diplomacy humanitarian');
      await press(element, name);
      expect(element.kinds || undefined).to.equal(undefined);
      expect((button.getRootNode() as ShadowRoot).activeElement).to.equal(button);
    });
  }

  it('shows how to cite an event, and hides it again', async () => {
    const element = await openTimeline();
    const panel = rootOf(element, 'panel');
    const details = panel.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await press(element, 'Enter');
    expect(details.open).to.equal(true);
    const reached: (string | null)[] = [];
    for (let times = 0; times < 2; times++) {
      await press(element, 'Tab');
      reached.push(panel.activeElement!.getAttribute('aria-label'));
    }
    expect(reached).to.deep.equal(['Cite', 'Style']);
    details.querySelector('summary')!.focus();
    await press(element, ' ');
    expect(details.open).to.equal(false);
  });
});
