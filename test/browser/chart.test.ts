import { expect, html } from '@open-wc/testing';
import { media, key, viewport } from './support/input.js';
import { itNeeds } from './support/needs.js';
import {
  activeOption,
  chartOf,
  optionOf,
  part,
  settled,
  surfaceOf,
  textOf,
  timelineFixture,
} from './support/timeline.js';

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
    expect(optionOf(element, 'ceasefire-1994')!.getAttribute('aria-label')).to.equal(
      'A ceasefire is signed, some time in 1994',
    );
  });

  it('draws a date known to the year as a whisker across the whole year, however close the view', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1993-11/1995-02"></conflict-timeline>`);
    const width = (id: string): number => {
      const path = optionOf(element, id)!.querySelector<SVGGraphicsElement>('.whisker')!;
      return path.getBBox().width;
    };
    const year = (365 / (30 + 365 + 31 + 31 + 28)) * chartOf(element).width;
    expect(width('ceasefire-1994')).to.be.closeTo(year, 8);
    for (const view of ['1994-05/1994-07', '1994-07-01/1994-07-02']) {
      element.view = view;
      await settled(element);
      expect(width('ceasefire-1994'), view).to.be.at.least(chartOf(element).width);
    }
  });

  it('draws only the time between latest start and earliest end as certain', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1988/1996"></conflict-timeline>`);
    const war = optionOf(element, 'war-1991-1994')!;
    const core = war.querySelector<SVGGraphicsElement>('.core')!.getBBox();
    const whole = war.querySelector<SVGGraphicsElement>('.hit')!.getBBox();
    expect(core.width / whole.width).to.be.closeTo(0.5, 0.01);
    expect(optionOf(element, 'late-1980s-flare-up')!.querySelector('.core')!.getAttribute('d')).to.equal('');
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
    expect(visited).to.deep.equal(['late-1980s-flare-up', 'declaration-1991', 'war-1991-1994', 'ceasefire-1994']);
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

  it('moves the view to the next event with an arrow key, and to the first and last with Home and End', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1985/1990"></conflict-timeline>`);
    surfaceOf(element).focus();
    await key({ key: 'ArrowRight' });
    await key({ key: 'ArrowRight' });
    await settled(element);
    expect(optionOf(element, 'declaration-1991')).not.to.equal(null);
    expect(activeOption(element)).to.equal('declaration-1991');
    await key({ key: 'Home' });
    await settled(element);
    expect(activeOption(element)).to.equal('early-20th-century-roots');
  });

  it('keeps an event in view when it zooms by button or key, and the selected one if there is one', async () => {
    const element = await timelineFixture();
    const zoomIn = part(element, 'toolbar').querySelectorAll<HTMLElement>('button')[1]!;
    for (let step = 0; step < 3; step++) {
      zoomIn.click();
      await settled(element);
      expect(chartOf(element).visibleCount).to.be.greaterThan(0);
    }
    element.view = undefined;
    element.selected = 'ceasefire-1994';
    await settled(element);
    surfaceOf(element).focus();
    for (let step = 0; step < 6; step++) {
      await key({ key: '+' });
      await settled(element);
      expect(optionOf(element, 'ceasefire-1994')).not.to.equal(null);
    }
  });

  it('says that a view holds no event, and offers the nearest ones before and after it', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1945/1978"></conflict-timeline>`);
    const chart = chartOf(element);
    const said = (): HTMLElement | null => chart.shadowRoot!.querySelector('.void');
    expect(said()!.querySelector('[role="status"]')!.textContent).to.equal('0 of 10 dated entries in view.');
    const [before, after] = said()!.querySelectorAll('button');
    expect(textOf(before!)).to.equal('← Roots of the conflict');
    expect(textOf(after!)).to.equal('The conflict flares up again →');
    await expect(element).to.be.accessible();
    surfaceOf(element).focus();
    await key({ key: 'Tab' });
    await key({ key: 'Tab' });
    await key({ key: 'Enter' });
    await settled(element);
    expect(said()).to.equal(null);
    expect(activeOption(element)).to.equal('late-1980s-flare-up');
    expect(chart.shadowRoot!.activeElement).to.equal(surfaceOf(element));
  });

  it('labels a long gap between events where the label fits beside the one for the end of the source', async () => {
    const wordsAt = async (width: number, view: string): Promise<Map<string, DOMRect>> => {
      await viewport({ width, height: 900 });
      const element = await timelineFixture(html`<conflict-timeline view=${view} kinds="war"></conflict-timeline>`);
      const ticks = [...chartOf(element).shadowRoot!.querySelectorAll('.tick')];
      const places = new Map(ticks.map((tick) => [textOf(tick), tick.getBoundingClientRect()]));
      element.remove();
      return places;
    };
    const [gap, end] = ['· · · nothing dated in between · · ·', 'Article published 1 May 2023'];
    const wide = await wordsAt(1200, '');
    expect(wide.get(gap)!.right).to.be.lessThan(wide.get(end)!.left);
    expect((await wordsAt(360, '')).has(gap)).to.equal(false);
    expect((await wordsAt(360, '1920/1992')).has(gap)).to.equal(true);
    // Events of a kind that is filtered out stand here, so this is no gap.
    expect((await wordsAt(1200, '1990/2015')).has(gap)).to.equal(false);
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

  itNeeds('forced-colors', 'keeps its shapes and dashes in forced colours', async () => {
    await media({ features: { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' } });
    const element = await timelineFixture(html`<conflict-timeline view="1985/1997"></conflict-timeline>`);
    const dash = optionOf(element, 'war-1991-1994')!.querySelector('.dash')!;
    expect(getComputedStyle(dash).strokeDasharray).to.equal('3px, 2.25px');
    expect(getComputedStyle(dash).stroke).not.to.equal('none');
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });
});
