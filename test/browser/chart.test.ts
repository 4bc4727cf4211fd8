import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import { click, key, media, middleOf, viewport } from './support/input.js';
import { itNeeds } from './support/needs.js';
import {
  activeOption,
  chartOf,
  optionOf,
  optionsOf,
  pinnedOf,
  settled,
  surfaceOf,
  textOf,
  timelineFixture,
} from './support/timeline.js';

/** Whether two boxes of text overlap; those of neighbouring lines meet by the room for descenders. */
const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;

describe('<conflict-timeline-chart>', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('is one tab stop: a list box whose options name the event and say how sure its date is', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1988/1996"></conflict-timeline>`);
    const root = chartOf(element).shadowRoot!;
    expect(root.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    expect(surfaceOf(element).getAttribute('role')).to.equal('listbox');
    expect(optionsOf(element).map((option) => option.textContent)).to.deep.equal([
      'Roots of the conflict, some time between 1901 and 1933, before what is shown',
      'The conflict flares up again, some time between 1987 and 1989',
      'Nagorno-Karabakh declares independence, some time in 1991',
      'War between Armenia and Azerbaijan, 1991 to 1994',
      'A ceasefire is signed, some time in 1994',
      'Unresolved, with outbreaks of violence, 1994 to 1 May 2023',
      'Fighting breaks out again, September 2020 to between 13 October and 11 November 2020, after what is shown',
      'Russia brokers a ceasefire, between 13 October and 11 November 2020, after what is shown',
      'A checkpoint on the Lachin corridor, on or before 1 May 2023, after what is shown',
      'Blinken and Aliyev speak by telephone, 1 May 2023, after what is shown',
    ]);
  });

  for (const width of [360, 700, 1280, 1920]) {
    it(`names all dated events of the article at ${width} pixels`, async () => {
      await viewport({ width, height: 900 });
      const element = await timelineFixture();
      for (const { id, title, date } of timeline.events) {
        const name = date && [...optionOf(element, id)!.querySelectorAll('.name')].map(textOf).join(' ');
        expect(name, id).to.equal(date && title);
      }
    });
  }

  it('has no names that touch, and none beyond its edges, wherever the reader looks', async () => {
    const views = [
      '',
      '1901/1950',
      '1985/1997',
      '1990/1995',
      '1994',
      '2019/2024',
      '2020-08/2021-01',
      '2023-04/2023-06',
    ];
    for (const width of [320, 500, 1000]) {
      await viewport({ width, height: 900 });
      const element = await timelineFixture();
      for (const view of views) {
        element.view = view || undefined;
        await settled(element);
        const frame = chartOf(element).getBoundingClientRect();
        const texts = [...chartOf(element).shadowRoot!.querySelectorAll<SVGTextElement>('[data-event] text')];
        const boxes = texts.map((text) => ({ name: textOf(text), box: text.getBoundingClientRect() }));
        expect(new Set(texts.map((text) => text.closest('[data-event]'))).size, view).to.equal(10);
        for (const { name, box } of boxes) {
          expect(box.left, `${name} at ${width}, ${view}`).to.be.at.least(frame.left - 1);
          expect(box.right, `${name} at ${width}, ${view}`).to.be.at.most(frame.right + 1);
        }
        expect(
          boxes.flatMap((a, place) =>
            boxes
              .slice(place + 1)
              .filter((b) => meets(a.box, b.box))
              .map((b) => [a.name, b.name]),
          ),
          `${width}, ${view}`,
        ).to.deep.equal([]);
      }
      element.remove();
    }
  });

  it('brings an event into view by its name at the edge', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1985/1997"></conflict-timeline>`);
    expect(pinnedOf(element, 'ceasefire-2020')!.dataset['pinned']).to.equal('end');
    await click(middleOf(pinnedOf(element, 'ceasefire-2020')!));
    await settled(element);
    expect(optionOf(element, 'ceasefire-2020')).not.to.equal(null);
    expect(pinnedOf(element, 'early-20th-century-roots')).not.to.equal(null);
    expect(element.selected).to.equal(undefined);
  });

  it('draws a date known to the year across the whole year, however close the view, with no mark inside', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1993-11/1995-02"></conflict-timeline>`);
    const unsure = (): DOMRect =>
      optionOf(element, 'ceasefire-1994')!.querySelector<SVGGraphicsElement>('.unsure')!.getBBox();
    const year = (365 / (30 + 365 + 31 + 31 + 28)) * chartOf(element).width;
    expect(unsure().width).to.be.closeTo(year, 8);
    for (const view of ['1994-05/1994-07', '1994-07-01/1994-07-02']) {
      element.view = view;
      await settled(element);
      expect(unsure().width, view).to.be.at.least(chartOf(element).width);
      expect(optionOf(element, 'ceasefire-1994')!.querySelector('[data-date] .sure')).to.equal(null);
    }
  });

  it('draws only the time between latest start and earliest end as certain', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1988/1996"></conflict-timeline>`);
    const widthOf = (id: string, look: string): number =>
      [...optionOf(element, id)!.querySelectorAll<SVGGraphicsElement>(`[data-date] .${look}`)].reduce(
        (sum, shape) => sum + shape.getBBox().width,
        0,
      );
    const [sure, unsure] = [widthOf('war-1991-1994', 'sure'), widthOf('war-1991-1994', 'unsure')];
    expect(sure / (sure + unsure)).to.be.closeTo(0.5, 0.01);
    expect(widthOf('late-1980s-flare-up', 'sure')).to.equal(0);
  });

  it('moves between events with the arrow keys, opens one with Enter, zooms with plus and resets with 0', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1985/1997"></conflict-timeline>`);
    surfaceOf(element).focus();
    const visited: (string | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await key({ key: 'ArrowRight' });
      await settled(element);
      visited.push(activeOption(element));
    }
    const ids = ['late-1980s-flare-up', 'declaration-1991', 'war-1991-1994', 'ceasefire-1994'];
    expect(visited).to.deep.equal(ids);
    await key({ key: 'Enter' });
    await settled(element);
    expect(element.selected).to.equal('ceasefire-1994');
    await key({ key: '+' });
    await settled(element);
    expect(element.view).not.to.equal('1985/1997');
    await key({ key: '0' });
    await settled(element);
    expect(element.view).to.equal(undefined);
  });

  it('brings the event that the keyboard is on into view with Enter, and goes to the first and last with Home and End', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1985/1990"></conflict-timeline>`);
    surfaceOf(element).focus();
    for (let step = 0; step < 2; step++) await key({ key: 'ArrowRight' });
    expect(activeOption(element)).to.equal('declaration-1991');
    expect(optionOf(element, 'declaration-1991')).to.equal(null);
    await key({ key: 'Enter' });
    await settled(element);
    expect(optionOf(element, 'declaration-1991')).not.to.equal(null);
    await key({ key: 'Home' });
    await settled(element);
    expect(activeOption(element)).to.equal('early-20th-century-roots');
    await key({ key: 'End' });
    await settled(element);
    expect(activeOption(element)).to.equal('blinken-aliyev-call-2023');
  });

  it('keeps the selected event in view when it zooms by key', async () => {
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    element.view = undefined;
    await settled(element);
    surfaceOf(element).focus();
    for (let step = 0; step < 6; step++) {
      await key({ key: '+' });
      await settled(element);
      expect(optionOf(element, 'ceasefire-1994')).not.to.equal(null);
    }
  });

  it('ignores keys that are pressed with Ctrl, Meta or Alt', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1985/1997"></conflict-timeline>`);
    surfaceOf(element).focus();
    await key({ key: 'ArrowRight', modifier: 'Alt' });
    await settled(element);
    expect(activeOption(element)).to.equal(undefined);
    expect(element.view).to.equal('1985/1997');
  });

  it('gives every mark a target of at least 24 pixels', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1985/1997"></conflict-timeline>`);
    const hits = [...chartOf(element).shadowRoot!.querySelectorAll<SVGGraphicsElement>('.hit')];
    expect(hits.length).to.be.greaterThan(3);
    for (const hit of hits) {
      const { width, height } = hit.getBBox();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  itNeeds('forced-colors', 'keeps what is certain and what is not apart in forced colours', async () => {
    await media({ features: { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' } });
    const element = await timelineFixture(html`<conflict-timeline view="1985/1997"></conflict-timeline>`);
    const fillOf = (look: string): string =>
      getComputedStyle(optionOf(element, 'war-1991-1994')!.querySelector(`[data-date] .${look}`)!).fill;
    expect(fillOf('sure')).not.to.equal(fillOf('unsure'));
    expect(fillOf('hatch')).to.equal(fillOf('sure'));
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });
});
