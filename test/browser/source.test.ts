import { expect, html } from '@open-wc/testing';
import { generate } from '../bench/generate.js';
import { timeline } from '../support/resolved.js';
import { citedFrom } from '../../src/sources/citation-index.js';
import { locateQuote, paragraphText } from '../../src/timeline/locate-quote.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { ResolvedEvent } from '../../src/timeline/resolved-types.js';
import { click, key, middleOf, viewport } from './support/input.js';
import { part, rootOf, settled, textOf, timelineFixture } from './support/timeline.js';

const [sourceKey, article] = Object.entries(timeline.sources)[0]!;
const paragraphs = (element: ConflictTimelineElement): HTMLElement[] => [
  ...rootOf(element, 'source').querySelectorAll<HTMLElement>('li[id]'),
];
/** The middle of a passage's first line: the middle of its whole box may lie outside it. */
const middleOfFirstLine = (passage: Element): { x: number; y: number } => {
  const { x, y, width, height } = passage.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
};
const reading = (element: ConflictTimelineElement): Element | null => rootOf(element, 'source').activeElement;
const open = (id: string): Promise<ConflictTimelineElement> =>
  timelineFixture(html`<conflict-timeline selected=${id}></conflict-timeline>`);

describe('the article in the timeline', () => {
  it('is complete letter for letter, and only cited passages are marked', async () => {
    const element = await timelineFixture();
    for (const [index, paragraph] of paragraphs(element).entries()) {
      expect(paragraph.querySelector('p')!.textContent).to.equal(paragraphText(article.paragraphs[index]!));
      const cited = citedFrom(timeline, sourceKey, index);
      expect(paragraph.querySelectorAll('mark').length > 0).to.equal(cited !== undefined);
    }
    for (const { quote } of timeline.events.flatMap(({ citations }) => citations)) {
      const marks = paragraphs(element).flatMap((paragraph) => [...paragraph.querySelectorAll('mark')]);
      expect(
        marks.some(({ textContent }) => textContent.includes(quote)),
        quote,
      ).to.equal(true);
    }
  });

  it('names the events that cite a paragraph below it, or says that none does', async () => {
    const element = await timelineFixture();
    for (const [index, paragraph] of paragraphs(element).entries()) {
      const titles = [...paragraph.querySelectorAll('.events a')].map((link) => textOf(link));
      const events = timeline.events.filter(({ citations }) =>
        citations.some(({ quote }) => {
          const place = locateQuote(quote, article);
          return place.found && place.paragraph === index;
        }),
      );
      expect(titles).to.deep.equal(events.map(({ title }) => title));
      const plain = typeof article.paragraphs[index] === 'string';
      expect(textOf(paragraph).includes('No event rests on this paragraph.')).to.equal(plain && events.length === 0);
    }
  });

  it('gives each part of overlapping passages the numbers of the events that cite it', async () => {
    const element = await timelineFixture();
    const pieces = [...paragraphs(element)[17]!.querySelectorAll<HTMLElement>('[data-supports]')];
    const supports = pieces.map(({ dataset, textContent }) => [dataset['supports'], textContent]);
    expect(supports).to.deep.equal([
      ['1 2', 'In 1991, Nagorno-Karabakh declared independence from Azerbaijan'],
      ['2', ', leading to a war between Armenia and Azerbaijan '],
      ['2 3', 'that lasted '],
      ['2 3 4', 'until a ceasefire was signed in 1994'],
      ['2', '.'],
      ['4', 'Since then, the conflict has remained unresolved, with periodic outbreaks of violence.'],
    ]);
    // Firefox gives the rule itself as the computed value.
    const [first] = pieces as [HTMLElement, ...HTMLElement[]];
    const content = getComputedStyle(first, '::after').content.replace(
      'attr(data-notes)',
      `"${first.dataset['notes']}"`,
    );
    expect(content).to.equal('"1"');
  });

  it('says once when the record ends', async () => {
    const element = await timelineFixture();
    const text = textOf(part(element, 'source'));
    expect(text.split('This timeline records nothing after 1 May 2023.')).to.have.length(2);
  });
});

describe('the way from an event to its passage and back', () => {
  beforeEach(() => viewport({ width: 1000, height: 700 }));

  it('has a link for each paragraph that the event cites', async () => {
    const element = await timelineFixture();
    for (const { id, citations } of timeline.events) {
      element.selected = id;
      await settled(element);
      const links = [...rootOf(element, 'panel').querySelectorAll<HTMLAnchorElement>('.read')];
      const cited = citations.map(({ quote }) => {
        const place = locateQuote(quote, article);
        return place.found ? `#paragraph-${place.paragraph + 1}` : '';
      });
      expect(new Set(links.map(({ hash }) => hash))).to.deep.equal(new Set(cited), id);
    }
  });

  it('focuses the paragraph with Enter, and returns to the link and the scroll position with Escape', async () => {
    const element = await open('blinken-aliyev-call-2023');
    const links = [...rootOf(element, 'panel').querySelectorAll<HTMLAnchorElement>('.read')];
    expect(links.length).to.be.greaterThan(1);
    for (const link of links) {
      link.scrollIntoView({ block: 'center' });
      const before = scrollY;
      link.focus({ preventScroll: true });
      await key({ key: 'Enter' });
      await settled(element);
      const paragraph = reading(element)!;
      expect(paragraph.id).to.equal(link.hash.slice(1));
      const { top, bottom } = paragraph.getBoundingClientRect();
      expect(top < innerHeight && bottom > 0).to.equal(true);
      // The passages of the open event are highlighted.
      expect(paragraph.querySelectorAll('.on').length).to.be.greaterThan(0);
      const heard: string[] = [];
      const note = (event: KeyboardEvent): void => void heard.push(event.key);
      addEventListener('keydown', note);
      await key({ key: 'Escape' });
      removeEventListener('keydown', note);
      await settled(element);
      // A dialog of the page around stays open.
      expect(heard).to.deep.equal([]);
      expect(rootOf(element, 'panel').activeElement).to.equal(link);
      expect(Math.abs(scrollY - before)).to.be.lessThan(2);
    }
  });

  it('works with the pointer, by a button that names the event it goes back to', async () => {
    const element = await open('ceasefire-2020');
    const link = rootOf(element, 'panel').querySelector<HTMLAnchorElement>('.read')!;
    link.scrollIntoView({ block: 'center' });
    const before = scrollY;
    await click(middleOf(link));
    await settled(element);
    const back = reading(element)!.querySelector<HTMLButtonElement>('.back')!;
    expect(textOf(back)).to.equal('Back to “Russia brokers a ceasefire”');
    await click(middleOf(back));
    await settled(element);
    expect(rootOf(element, 'panel').activeElement).to.equal(link);
    expect(Math.abs(scrollY - before)).to.be.lessThan(2);
  });
});

describe('a click on a cited passage', () => {
  it('opens the event that cites it, if it is one', async () => {
    const element = await timelineFixture();
    const passage = paragraphs(element)[19]!.querySelector('[data-supports]')!;
    passage.scrollIntoView({ block: 'center' });
    await click(middleOfFirstLine(passage));
    await settled(element);
    expect(element.selected).to.equal('humanitarian-impact');
    const title = rootOf(element, 'panel').querySelector('.title')!;
    expect(rootOf(element, 'panel').activeElement).to.equal(title);
    const { top, bottom } = title.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('shows the opened event on a phone, and the paragraph that it cites, with nothing over them', async () => {
    await viewport({ width: 360, height: 740 });
    const element = await timelineFixture();
    const passage = paragraphs(element)[19]!.querySelector('[data-supports]')!;
    passage.scrollIntoView({ block: 'center' });
    await click(middleOfFirstLine(passage));
    await settled(element);
    const title = rootOf(element, 'panel').querySelector('.title')!.getBoundingClientRect();
    expect(title.top).to.be.at.least(0);
    expect(title.bottom).to.be.at.most(innerHeight);
    const link = rootOf(element, 'panel').querySelector('.read')!;
    link.scrollIntoView({ block: 'center' });
    await click(middleOf(link));
    await settled(element);
    const { left, top } = reading(element)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(
      rootOf(element, 'source')
        .elementFromPoint(left + 60, top + 10)!
        .closest('li'),
    ).to.equal(reading(element));
  });

  it('focuses the names of the events that cite it, if they are several', async () => {
    const element = await timelineFixture();
    const passage = [...paragraphs(element)[17]!.querySelectorAll('[data-supports]')][3]!;
    passage.scrollIntoView({ block: 'center' });
    await click(middleOfFirstLine(passage));
    expect(textOf(reading(element)!)).to.equal('War between Armenia and Azerbaijan');
    await key({ key: 'Enter' });
    await settled(element);
    expect(element.selected).to.equal('war-1991-1994');
  });

  it('has one tab stop for each event', async () => {
    const element = await timelineFixture();
    const links = [...rootOf(element, 'source').querySelectorAll<HTMLAnchorElement>('.events a')];
    links[0]!.focus();
    await key({ key: 'Tab' });
    expect(reading(element)).to.equal(links[1]);
  });
});

describe('a sentence that 40 events cite', () => {
  it('has a dozen of them named below it, and all when the reader asks', async () => {
    const [first] = timeline.events as [ResolvedEvent, ...ResolvedEvent[]];
    const events = Array.from({ length: 40 }, (_, index) => ({ ...first, id: `entry-${index}`, related: [] }));
    const element = await timelineFixture(
      html`<conflict-timeline .timeline=${{ ...timeline, events, corrections: [] }}></conflict-timeline>`,
    );
    const named = (): number => paragraphs(element)[16]!.querySelectorAll('.events a').length;
    expect(named()).to.equal(12);
    paragraphs(element)[16]!.querySelector<HTMLButtonElement>('.back')!.click();
    await part(element, 'source').updateComplete;
    expect(named()).to.equal(40);
  });

  it('shows a long source page by page, and any paragraph of it that a reader asks for', async () => {
    const generated = generate(300, { ownTexts: true });
    const element = await timelineFixture(html`<conflict-timeline .timeline=${generated}></conflict-timeline>`);
    const numbers = (): number[] => paragraphs(element).map(({ dataset }) => Number(dataset['number']));
    const button = (side: string): HTMLElement =>
      [...rootOf(element, 'source').querySelectorAll('button')].find((one) => textOf(one).includes(side))!;
    expect(numbers()).to.have.lengthOf(20);
    button('below').click();
    await settled(element);
    expect(numbers()).to.have.lengthOf(40);
    element.select('event-290');
    await settled(element);
    rootOf(element, 'panel').querySelector<HTMLElement>('.read')!.click();
    await settled(element);
    expect(textOf(reading(element)!)).to.contain('entry 290.');
    expect(numbers()).to.have.lengthOf(20);
    button('above').click();
    await settled(element);
    expect(numbers()).to.have.lengthOf(40);
  });
});
