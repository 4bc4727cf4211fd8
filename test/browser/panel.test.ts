import { expect, html } from '@open-wc/testing';
import { timeline } from '../support/resolved.js';
import { citationFormats } from '../../src/sources/citation-formats.js';
import { sourceItem } from '../../src/sources/citation-item.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { Timeline } from '../../src/timeline/types.js';
import { part, rootOf, settled, textOf, timelineFixture } from './support/timeline.js';

const [sourceKey] = Object.keys(timeline.sources) as [string];
const open = (id: string): Promise<ConflictTimelineElement> =>
  timelineFixture(html`<conflict-timeline selected=${id}></conflict-timeline>`);

describe('an open event', () => {
  it('shows a note from outside the article separately, with its publishers', async () => {
    const element = await open('blinken-aliyev-call-2023');
    const note = rootOf(element, 'panel').querySelector('aside')!;
    expect(note.getAttribute('aria-label')).to.equal('From outside the article');
    expect(textOf(note)).to.match(/TASS and Azatutyun.* 30 April 2023/);
    expect([...note.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://tass.com/world/1611797',
      'https://azatutyun.am/a/32386554.html',
    ]);
    expect(note.querySelector('blockquote, mark')).to.equal(null);
  });

  it('shows what was corrected in it, when and why', async () => {
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

  it('says what each quotation supports and who said it', async () => {
    const element = await open('fighting-2020');
    const statements = [...rootOf(element, 'panel').querySelectorAll('.statement')].map((one) => textOf(one));
    expect(statements).to.deep.equal(['What happened The article says Copy quote', 'When The article says Copy quote']);
    element.select('blinken-aliyev-call-2023');
    await settled(element);
    expect(textOf(rootOf(element, 'panel').querySelectorAll('.statement')[1]!)).to.contain(
      'Secretary Blinken, reported by TDI',
    );
  });
});

describe('copying from an event', () => {
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
    const button = rootOf(element, 'panel').querySelector<HTMLElement>(selector)!;
    button.click();
    await settled(element);
    await part(element, 'panel').updateComplete;
    return button;
  };

  it('copies a quotation letter for letter with its place, and announces that', async () => {
    const element = await open('fighting-2020');
    const button = await press(element, '.copy');
    expect(copied).to.deep.equal([
      '“In 2020, the conflict escalated again, with fighting breaking out in September between Armenian and Azerbaijani forces.” (paragraph 19 of 21 · TDI · 1 May 2023)',
    ]);
    expect(textOf(button)).to.equal('Copied');
    expect(textOf(rootOf(element, 'panel').querySelector('[role="status"]')!)).to.equal('Copied');
  });

  it('shows the text in a field where the browser refuses to copy', async () => {
    give(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const element = await open('ceasefire-1994');
    await press(element, '.copy');
    const field = rootOf(element, 'panel').querySelector<HTMLTextAreaElement>('[role="status"] ~ textarea')!;
    expect(field.value).to.match(/^“that lasted until a ceasefire was signed in 1994” /);
    expect(textOf(rootOf(element, 'panel').querySelector('[role="status"]')!)).to.contain('refuses');
    element.select('war-1991-1994');
    await settled(element);
    expect(rootOf(element, 'panel').querySelector('[role="status"] ~ textarea')).to.equal(null);
  });

  it('copies the citation of the event or the article in every format', async () => {
    const element = await open('ceasefire-1994');
    await press(element, 'summary');
    const [what, style] = [...rootOf(element, 'panel').querySelectorAll('select')] as [
      HTMLSelectElement,
      HTMLSelectElement,
    ];
    const choose = async (select: HTMLSelectElement, index: number): Promise<void> => {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      await part(element, 'panel').updateComplete;
    };
    expect([...style.options].map(({ label }) => label)).to.deep.equal(citationFormats.map(({ label }) => label));
    expect(rootOf(element, 'panel').querySelector<HTMLTextAreaElement>('.cite textarea')!.value).to.match(
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
