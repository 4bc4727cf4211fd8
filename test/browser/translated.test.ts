import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { rested, rootOf, settled, timelineFixture } from './support/timeline.js';

/** The texts of an element and of all in its shadow roots, apart from style sheets. */
function textsIn(root: ParentNode): Text[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...found.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style'),
    ...roots.flatMap(textsIn),
  ];
}

/** As translators do: each text gives way to an element that holds its translation. */
function translate(element: ConflictTimelineElement): void {
  for (const text of textsIn(element.shadowRoot!)) {
    const isDrawn = text.parentElement instanceof SVGElement;
    const font = isDrawn
      ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
      : document.createElement('font');
    font.textContent = `translated ${text.data}`;
    text.replaceWith(font);
  }
}

const translatedIn = (root: ParentNode): string[] =>
  textsIn(root)
    .map(({ data }) => data.replace(/\s+/g, ' '))
    .filter((text) => text.startsWith('translated'));

const LABELS = Object.values(timeline.kinds).map(({ label }) => label);
/** The texts that hold the beginning of an event's title, which may be drawn in several lines. */
const titlesIn = (texts: readonly string[]): string[] =>
  texts.filter(
    (text) =>
      timeline.events.some(({ title }) => text.includes(title.slice(0, 12))) &&
      !LABELS.some((label) => text.endsWith(label)),
  );

describe('a timeline whose texts a translator has replaced', () => {
  let element: ConflictTimelineElement;
  beforeEach(async () => {
    element = await timelineFixture(
      html`<conflict-timeline selected="war-1991-1994" view="1960/2023"></conflict-timeline>`,
    );
    await rested(element);
    translate(element);
    expect(titlesIn(translatedIn(element.shadowRoot!)).length).to.be.greaterThan(20);
  });

  it('shows nothing of one event under the title of another', async () => {
    element.select('ceasefire-1994');
    await settled(element);
    expect(translatedIn(rootOf(element, 'panel'))).to.deep.equal([]);
  });

  it('says the period and the numbers of another view in words of its own', async () => {
    element.view = '1985/1995';
    await rested(element);
    const chart = rootOf(element, 'chart');
    expect(translatedIn(chart.querySelector('.view-words')!)).to.deep.equal([]);
    const options = [...chart.querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim());
    const known = options.filter((text) => text.startsWith('translated'));
    expect(options.length).to.be.greaterThan(8);
    // What is where it was may keep its translation; nothing stands for another event.
    expect(new Set(known).size).to.equal(known.length);
  });

  it('shows no title of the last timeline when it is given another, whose ids are the same', async () => {
    const events = timeline.events.map((event) => ({ ...event, title: `Another title of ${event.id}` }));
    element.timeline = { ...timeline, events };
    await rested(element);
    expect(titlesIn(translatedIn(element.shadowRoot!))).to.deep.equal([]);
    const titles = [...rootOf(element, 'list').querySelectorAll('b')].map(({ textContent }) => textContent);
    expect(titles.every((title) => title.startsWith('Another title of'))).to.equal(true);
  });

  it('names what an unknown id may have meant in words of its own each time', async () => {
    element.select('ceasefire-199');
    await settled(element);
    translate(element);
    element.select('fighting-202');
    await settled(element);
    expect(translatedIn(element.shadowRoot!.querySelector('[part~=notice]')!)).to.deep.equal([]);
  });
});
