import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import { citationFormats } from '../../src/sources/citation-formats.js';
import { sourceItem } from '../../src/sources/citation-item.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { citedFrom } from '../../src/sources/citation-index.js';
import { locateQuote, paragraphText } from '../../src/timeline/locate-quote.js';
import type { Timeline, TimelineEvent } from '../../src/timeline/types.js';
import { click, key, middleOf, viewport } from './support/input.js';
import { part, settled, textOf, timelineFixture } from './support/timeline.js';

const [sourceKey, article] = Object.entries(timeline.sources)[0]!;
const root = (element: ConflictTimelineElement, name: 'panel' | 'source'): ShadowRoot =>
  part(element, name).shadowRoot!;
const paragraphs = (element: ConflictTimelineElement): HTMLElement[] => [
  ...root(element, 'source').querySelectorAll<HTMLElement>('li[id]'),
];
/** A passage may begin at the end of a line and end at the start of another. */
const middleOfFirstLine = (passage: Element): { x: number; y: number } => {
  const { x, y, width, height } = passage.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
};
const reading = (element: ConflictTimelineElement): Element | null => root(element, 'source').activeElement;
const open = (id: string): Promise<ConflictTimelineElement> =>
  timelineFixture(html`<conflict-timeline selected=${id}></conflict-timeline>`);

describe('the article in the element', () => {
  it('stands letter for letter, with every cited passage marked and nothing else', async () => {
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

  it('names below each paragraph the entries that rest on it, and says where there are none', async () => {
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
      expect(textOf(paragraph).includes('No entry rests on this paragraph.')).to.equal(plain && events.length === 0);
    }
  });

  it('tells overlapping passages apart: each has the numbers of the entries that rest on it', async () => {
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
    // Firefox computes the rule, not what it comes to.
    const [first] = pieces as [HTMLElement, ...HTMLElement[]];
    const content = getComputedStyle(first, '::after').content.replace(
      'attr(data-notes)',
      `"${first.dataset['notes']}"`,
    );
    expect(content).to.equal('"1"');
  });

  it('says where the record ends, once', async () => {
    const element = await timelineFixture();
    const text = textOf(part(element, 'source'));
    expect(text.split('This timeline records nothing after 1 May 2023.')).to.have.length(2);
  });
});

describe('from an entry to its passage and back', () => {
  beforeEach(() => viewport({ width: 1000, height: 700 }));

  for (const event of timeline.events) {
    it(`leads from every quotation of ${event.id} to its paragraph, and back to where the reader was`, async () => {
      const element = await open(event.id);
      const links = [...root(element, 'panel').querySelectorAll<HTMLAnchorElement>('.read')];
      const cited = new Set(
        event.citations.map(({ quote }) => {
          const place = locateQuote(quote, article);
          return place.found ? `paragraph-${place.paragraph + 1}` : '';
        }),
      );
      expect(new Set(links.map(({ hash }) => hash.slice(1)))).to.deep.equal(cited);
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
        // The open entry's passages stand out in it.
        expect(paragraph.querySelectorAll('.on').length).to.be.greaterThan(0);
        await key({ key: 'Escape' });
        await settled(element);
        expect(root(element, 'panel').activeElement).to.equal(link);
        expect(Math.abs(scrollY - before)).to.be.lessThan(2);
      }
    });
  }

  it('works by pointer, with a button that names the entry it leads back to', async () => {
    const element = await open('ceasefire-2020');
    const link = root(element, 'panel').querySelector<HTMLAnchorElement>('.read')!;
    link.scrollIntoView({ block: 'center' });
    const before = scrollY;
    await click(middleOf(link));
    await settled(element);
    const back = reading(element)!.querySelector<HTMLButtonElement>('.back')!;
    expect(textOf(back)).to.equal('Back to “Russia brokers a ceasefire”');
    await click(middleOf(back));
    await settled(element);
    expect(root(element, 'panel').activeElement).to.equal(link);
    expect(Math.abs(scrollY - before)).to.be.lessThan(2);
  });
});

describe('from a passage to the entries it supports', () => {
  it('opens the entry, where it is one, and shows it', async () => {
    const element = await timelineFixture();
    const passage = paragraphs(element)[19]!.querySelector('[data-supports]')!;
    passage.scrollIntoView({ block: 'center' });
    await click(middleOfFirstLine(passage));
    await settled(element);
    expect(element.selected).to.equal('humanitarian-impact');
    const title = root(element, 'panel').querySelector('.title')!;
    expect(root(element, 'panel').activeElement).to.equal(title);
    const { top, bottom } = title.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('shows on a phone what it opens, clear of the chart that stays at the top', async () => {
    await viewport({ width: 360, height: 740 });
    const element = await timelineFixture();
    const passage = paragraphs(element)[19]!.querySelector('[data-supports]')!;
    passage.scrollIntoView({ block: 'center' });
    await click(middleOfFirstLine(passage));
    await settled(element);
    const chart = part(element, 'chart').getBoundingClientRect();
    const title = root(element, 'panel').querySelector('.title')!.getBoundingClientRect();
    expect(title.top).to.be.at.least(chart.bottom);
    expect(title.bottom).to.be.at.most(innerHeight);
    const link = root(element, 'panel').querySelector('.read')!;
    link.scrollIntoView({ block: 'center' });
    await click(middleOf(link));
    await settled(element);
    // The article goes over the chart, so that what is read is covered by nothing.
    const { left, top } = reading(element)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(
      root(element, 'source')
        .elementFromPoint(left + 60, top + 10)!
        .closest('li'),
    ).to.equal(reading(element));
  });

  it('leads to the names of the entries, where it is several, and each opens', async () => {
    const element = await timelineFixture();
    const passage = [...paragraphs(element)[17]!.querySelectorAll('[data-supports]')][3]!;
    passage.scrollIntoView({ block: 'center' });
    await click(middleOfFirstLine(passage));
    expect(textOf(reading(element)!)).to.equal('War between Armenia and Azerbaijan');
    await key({ key: 'Enter' });
    await settled(element);
    expect(element.selected).to.equal('war-1991-1994');
  });

  it('is one tab stop an entry', async () => {
    const element = await timelineFixture();
    const links = [...root(element, 'source').querySelectorAll<HTMLAnchorElement>('.events a')];
    links[0]!.focus();
    await key({ key: 'Tab' });
    expect(reading(element)).to.equal(links[1]);
  });
});

describe('an entry', () => {
  it('shows what comes from outside the article apart, with where it comes from', async () => {
    const element = await open('blinken-aliyev-call-2023');
    const note = root(element, 'panel').querySelector('aside')!;
    expect(note.getAttribute('aria-label')).to.equal('From outside the article');
    expect(textOf(note)).to.match(/TASS and Azatutyun.* 30 April 2023/);
    expect([...note.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://tass.com/world/1611797',
      'https://azatutyun.am/a/32386554.html',
    ]);
    expect(note.querySelector('blockquote, mark')).to.equal(null);
  });

  it('shows what has been corrected in it, when and why', async () => {
    const corrections: NonNullable<Timeline['corrections']> = [
      { event: 'ceasefire-1994', date: '2023-06-02', what: 'The year read 1995.', why: 'The article says 1994.' },
    ];
    const element = await timelineFixture(
      html`<conflict-timeline .timeline=${{ ...timeline, corrections }} selected="ceasefire-1994"></conflict-timeline>`,
    );
    const text = textOf(part(element, 'panel'));
    expect(text).to.contain('Corrected on 2 June 2023: The year read 1995. The article says 1994.');
    element.select('war-1991-1994');
    await settled(element);
    expect(textOf(part(element, 'panel'))).not.to.contain('Corrected');
  });

  it('says of each quotation what it is for and who says it', async () => {
    const element = await open('fighting-2020');
    const statements = [...root(element, 'panel').querySelectorAll('.statement')].map((one) => textOf(one));
    expect(statements).to.deep.equal(['What happened The article says Copy quote', 'When The article says Copy quote']);
    element.select('blinken-aliyev-call-2023');
    await settled(element);
    expect(textOf(root(element, 'panel').querySelectorAll('.statement')[1]!)).to.contain(
      'Secretary Blinken, reported by TDI',
    );
  });
});

describe('copying', () => {
  const clipboard = navigator.clipboard;
  let copied: string[] = [];
  const give = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };
  beforeEach(() => {
    copied = [];
    give((text) => Promise.resolve(void copied.push(text)));
  });
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));

  const press = async (element: ConflictTimelineElement, selector: string): Promise<HTMLElement> => {
    const button = root(element, 'panel').querySelector<HTMLElement>(selector)!;
    button.click();
    await settled(element);
    await part(element, 'panel').updateComplete;
    return button;
  };

  it('gives a quote letter for letter, with who says it, where it stands, and a spoken confirmation', async () => {
    const element = await open('fighting-2020');
    const button = await press(element, '.copy');
    expect(copied).to.deep.equal([
      '“In 2020, the conflict escalated again, with fighting breaking out in September between Armenian and Azerbaijani forces.” (paragraph 19 of 21 · TDI · 1 May 2023)',
    ]);
    expect(textOf(button)).to.equal('Copied');
    expect(textOf(root(element, 'panel').querySelector('[role="status"]')!)).to.equal('Copied');
  });

  it('gives the text to copy by hand where the browser refuses', async () => {
    give(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const element = await open('ceasefire-1994');
    await press(element, '.copy');
    const field = root(element, 'panel').querySelector<HTMLTextAreaElement>('[role="status"] ~ textarea')!;
    expect(field.value).to.match(/^“that lasted until a ceasefire was signed in 1994” /);
    expect(textOf(root(element, 'panel').querySelector('[role="status"]')!)).to.contain('refuses');
    element.select('war-1991-1994');
    await settled(element);
    expect(root(element, 'panel').querySelector('[role="status"] ~ textarea')).to.equal(null);
  });

  it('gives the citation of the entry and of the article in every format', async () => {
    const element = await open('ceasefire-1994');
    await press(element, 'summary');
    const [what, style] = [...root(element, 'panel').querySelectorAll('select')] as [
      HTMLSelectElement,
      HTMLSelectElement,
    ];
    const choose = async (select: HTMLSelectElement, index: number): Promise<void> => {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      await part(element, 'panel').updateComplete;
    };
    expect([...style.options].map(({ label }) => label)).to.deep.equal(citationFormats.map(({ label }) => label));
    expect(root(element, 'panel').querySelector<HTMLTextAreaElement>('.cite textarea')!.value).to.match(
      /^A ceasefire is signed\. \(n\.d\.\)\. The Conflict over Nagorno-Karabakh, as One Article Tells It\.$/,
    );
    await choose(what, 1);
    for (const [index, { write }] of citationFormats.entries()) {
      await choose(style, index);
      await press(element, '.cite .copy');
      expect(copied.at(-1)).to.equal(write(sourceItem(timeline, sourceKey, new Date())!));
    }
  });
});

describe('a timeline of many entries that rest on one sentence', () => {
  it('names a dozen below it, and more when asked', async () => {
    const [first] = timeline.events as [TimelineEvent, ...TimelineEvent[]];
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
});
