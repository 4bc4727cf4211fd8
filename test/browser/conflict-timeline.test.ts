import { expect, html, oneEvent } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { media, viewport } from './support/input.js';
import { itNeeds } from './support/needs.js';
import {
  buttonOf,
  chartOf,
  drawn,
  optionOf,
  part,
  rootOf,
  settled,
  textOf,
  timelineFixture,
  until,
} from './support/timeline.js';

describe('<conflict-timeline>', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' } });
  });

  it('is accessible', async () => {
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    await expect(element).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  itNeeds('dark', 'is accessible in the dark', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    await media({ features: { 'prefers-color-scheme': 'dark' } });
    const element = await timelineFixture(html`<conflict-timeline selected="war-1991-1994"></conflict-timeline>`);
    await expect(element).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('lists every event, those without a date separately', async () => {
    const list = part(await timelineFixture(), 'list').shadowRoot!;
    const ids = (selector: string): (string | undefined)[] =>
      [...list.querySelectorAll<HTMLElement>(`${selector} a`)].map(({ dataset }) => dataset['event']);
    expect(ids('ol')).to.deep.equal(timeline.events.filter(({ date }) => date).map(({ id }) => id));
    expect(ids('ul')).to.deep.equal(['humanitarian-impact', 'calls-for-peace']);
  });

  it('shows each quotation of an open event as a mark in its paragraph', async () => {
    const element = await timelineFixture();
    const paragraphs = Object.values(timeline.sources).flatMap((source) => source.paragraphs);
    for (const { id, title, citations } of timeline.events) {
      element.selected = id;
      await settled(element);
      const panel = rootOf(element, 'panel');
      expect(textOf(panel.querySelector('.title')!)).to.equal(title);
      const quotations = [...panel.querySelectorAll('blockquote')];
      const marked = quotations.map((quotation) =>
        [...quotation.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
      );
      for (const { quote } of citations) expect(marked.some((text) => text.includes(quote))).to.equal(true, quote);
      for (const quotation of quotations) expect(paragraphs).to.include(quotation.textContent);
    }
  });

  it('says whether a date is stated or inferred, and why it was inferred', async () => {
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    expect(textOf(part(element, 'panel')))
      .to.contain('Stated in the article')
      .and.to.contain('some time in 1994');
    element.selected = 'late-1980s-flare-up';
    await settled(element);
    expect(textOf(part(element, 'panel')))
      .to.contain('Our estimate')
      .and.to.contain('the last three years of the decade');
  });

  it('reports the event that the reader opens, and not one that the page sets', async () => {
    const element = await timelineFixture();
    const opened: (string | null)[] = [];
    element.addEventListener('timeline-select', ({ id }) => opened.push(id));
    element.selected = 'war-1991-1994';
    await settled(element);
    element.select('ceasefire-2020');
    await settled(element);
    expect(opened).to.deep.equal([]);
    const entry = rootOf(element, 'list').querySelector<HTMLElement>('[data-event="declaration-1991"]')!;
    entry.click();
    await settled(element);
    expect(opened).to.deep.equal(['declaration-1991']);
    expect(element.selected).to.equal('declaration-1991');
  });

  it('reports the view that the reader moves to as an EDTF interval, and not one that the page sets', async () => {
    const element = await timelineFixture();
    const views: string[] = [];
    element.addEventListener('timeline-view', ({ view }) => views.push(view));
    element.view = '1988/1994';
    await settled(element);
    expect(views).to.deep.equal([]);
    expect(element.view).to.equal('1988/1994');
    buttonOf(element, 'Zoom in').click();
    await settled(element);
    expect(views.at(-1)).to.equal(element.view);
    expect(element.view).to.match(/^1989-\d\d.*\/199\d-\d\d/);
  });

  it('has no view while it shows the whole timeline', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1991/1994"></conflict-timeline>`);
    expect(element.view).to.equal('1991/1994');
    buttonOf(element, 'Show all').click();
    await settled(element);
    expect(element.view).to.equal(undefined);
  });

  it('keeps a given view when an event is selected, and else shows the event with its neighbours', async () => {
    const both = await timelineFixture(
      html`<conflict-timeline view="1900/1950" selected="ceasefire-1994"></conflict-timeline>`,
    );
    expect(both.view).to.equal('1900/1950');
    const event = await timelineFixture(html`<conflict-timeline selected="ceasefire-2020"></conflict-timeline>`);
    expect(optionOf(event, 'ceasefire-2020')).not.to.equal(null);
    expect(optionOf(event, 'ceasefire-2020')!.classList.contains('on')).to.equal(true);
  });

  it('shows an event of a crowded period as itself when the page opens with it', async () => {
    const element = await timelineFixture(html`<conflict-timeline selected="fighting-2020"></conflict-timeline>`);
    expect(optionOf(element, 'fighting-2020')!.classList.contains('on')).to.equal(true);
  });

  it('starts from the view when the reader goes to the next or previous event with none open', async () => {
    for (const [view, name, id] of [
      ['2019/2023', 'Next', 'unresolved-since-1994'],
      ['1985/1993', 'Previous', 'war-1991-1994'],
      ['1940/1950', 'Next', timeline.events[0]!.id],
    ] as const) {
      const element = await timelineFixture(html`<conflict-timeline view=${view}></conflict-timeline>`);
      buttonOf(element, name).click();
      expect(element.selected, view).to.equal(id);
      element.remove();
    }
  });

  it('says that an id is unknown and opens no event', async () => {
    const element = document.createElement('conflict-timeline');
    const failed = oneEvent(element, 'timeline-error');
    element.selected = 'peace-1995';
    document.body.append(element);
    const { problems } = (await failed) as unknown as { problems: { message: string }[] };
    await drawn(element);
    expect(problems[0]!.message).to.equal('unknown event: peace-1995');
    expect(textOf(element)).to.contain('There is no event called “peace-1995” here');
    expect(element.selected).to.equal(undefined);
    element.remove();
  });

  it('ignores a malformed view and says that it is none', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="the nineties"></conflict-timeline>`);
    expect(element.view).to.equal(undefined);
    expect(textOf(element)).to.contain('“the nineties” is not a period');
  });

  it('opens an event by its alias', async () => {
    const [first] = timeline.events;
    const renamed = { ...timeline, events: [{ ...first!, aliases: ['once-called-this'] }] };
    const element = await timelineFixture(
      html`<conflict-timeline .timeline=${renamed} selected="once-called-this"></conflict-timeline>`,
    );
    expect(element.selected).to.equal(first!.id);
  });

  it('filters by kind, and still shows the selected event if its kind is hidden', async () => {
    const element = await timelineFixture(html`<conflict-timeline kinds="war"></conflict-timeline>`);
    expect(optionOf(element, 'declaration-1991')).to.equal(null);
    expect(optionOf(element, 'war-1991-1994')).not.to.equal(null);
    element.selected = 'ceasefire-1994';
    await settled(element);
    expect(optionOf(element, 'ceasefire-1994')).not.to.equal(null);
    const chips = [...part(element, 'legend').querySelectorAll('button')];
    const pressed = chips.filter((chip) => chip.ariaPressed === 'true').map((chip) => textOf(chip));
    expect(pressed).to.deep.equal(['War and fighting 2']);
    chips[0]!.click();
    await settled(element);
    expect(element.kinds).to.equal('background war');
  });

  it('shows all kinds again when the reader presses the last one that is shown, and says so beforehand', async () => {
    const element = await timelineFixture(html`<conflict-timeline kinds="war"></conflict-timeline>`);
    const chips = (): HTMLButtonElement[] => [...part(element, 'legend').querySelectorAll('button')];
    const last = (): HTMLButtonElement[] => chips().filter(({ title }) => title === 'Show all kinds');
    const [only] = last();
    expect(only!.ariaPressed).to.equal('true');
    expect(textOf(only!)).to.contain('War and fighting');
    expect(last().length).to.equal(1);
    only!.click();
    await settled(element);
    expect(element.kinds).to.equal(undefined);
    expect(chips().every(({ ariaPressed }) => ariaPressed === 'true')).to.equal(true);
    expect(last()).to.deep.equal([]);
    element.kinds = 'war unheard-of';
    await settled(element);
    expect(last().length).to.equal(1);
  });

  it('has no filter when there is only one kind', async () => {
    const only = { ...timeline, kinds: { war: timeline.kinds['war']! } };
    const events = timeline.events.filter(({ kind }) => kind === 'war');
    const element = await timelineFixture(
      html`<conflict-timeline .timeline=${{ ...only, events }}></conflict-timeline>`,
    );
    const [chip, ...others] = part(element, 'legend').querySelectorAll('button');
    expect(others).to.deep.equal([]);
    expect(chip!.title).to.equal('');
    chip!.click();
    await settled(element);
    expect(chip!.ariaPressed).to.equal('true');
    expect(element.kinds).to.equal(undefined);
  });

  it('shows a timeline from src without its invalid records, and says how many are missing', async () => {
    const foreign = { ...timeline, events: [timeline.events[4], { ...timeline.events[3], id: 'Bad Id' }] };
    const address = URL.createObjectURL(new Blob([JSON.stringify(foreign)]));
    const element = document.createElement('conflict-timeline');
    const loaded = oneEvent(element, 'timeline-load');
    element.src = address;
    document.body.append(element);
    const { timeline: shown } = (await loaded) as unknown as { timeline: { events: unknown[] } };
    await drawn(element);
    expect(shown.events.length).to.equal(1);
    expect(textOf(element)).to.contain('1 event could not be shown.');
    element.remove();
    URL.revokeObjectURL(address);
  });

  itNeeds('print', 'prints every event with its quotations', async () => {
    const element = await timelineFixture();
    await media({ type: 'print' });
    await settled(element);
    await until(() => part(element, 'list').childElementCount === timeline.events.length);
    const panels = [...part(element, 'list').querySelectorAll('conflict-timeline-panel')];
    expect(panels.map((panel) => textOf(panel.shadowRoot!.querySelector('.title')!))).to.deep.equal(
      timeline.events.map(({ title }) => title),
    );
    await media({ type: 'screen' });
    await until(() => part(element, 'list').shadowRoot !== null);
    await settled(element);
    expect(rootOf(element, 'list').querySelectorAll('a').length).to.equal(timeline.events.length);
  });

  it('fits into 320 pixels with no text smaller than 12 pixels', async () => {
    await viewport({ width: 320, height: 640 });
    const element = await timelineFixture(html`<conflict-timeline selected="fighting-2020"></conflict-timeline>`);
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
    const texts = [...chartOf(element).shadowRoot!.querySelectorAll('text')];
    for (const text of texts) expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
  });

  it('stays registered when its module is loaded a second time', async () => {
    const again = new URL('../../src/define.ts?again', import.meta.url).href;
    await import(again);
    expect(customElements.get('conflict-timeline')).to.equal(ConflictTimelineElement);
  });
});
