import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { Timeline } from '../../src/timeline/types.js';
import { viewport } from './support/input.js';
import {
  activeOption,
  addressOf,
  chartOf,
  drawn,
  listed,
  part,
  settled,
  surfaceOf,
  timelineFixture,
  titled,
  until,
} from './support/timeline.js';

describe('the lifecycle of <conflict-timeline>', () => {
  it('keeps properties that were set before the element was defined', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<conflict-timeline lang="en"></conflict-timeline>';
    const element = template.content.firstElementChild as ConflictTimelineElement;
    const early = {
      timeline: titled('Early'),
      selected: 'ceasefire-1994',
      view: '1990/1996',
      kinds: 'ceasefire',
      theme: 'dark',
      headingLevel: 4,
    };
    Object.assign(element, early);
    expect(element.shadowRoot).to.equal(null);
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await drawn(element);
    const { selected, view, kinds, theme, headingLevel } = element;
    expect({ timeline: element.timeline, selected, view, kinds, theme, headingLevel }).to.deep.equal(early);
    expect(listed(element)).to.contain('Early');
  });

  it('follows later changes of properties and attributes', async () => {
    const element = await timelineFixture();
    element.setAttribute('selected', 'ceasefire-1994');
    element.setAttribute('view', '1990/1996');
    await settled(element);
    expect([element.selected, element.view]).to.deep.equal(['ceasefire-1994', '1990/1996']);
    element.timeline = titled('Later');
    await until(() => listed(element).includes('Later'));
    element.removeAttribute('selected');
    element.view = null;
    await settled(element);
    expect(element.view).to.equal(undefined);
    expect(chartOf(element).selected ?? undefined).to.equal(undefined);
  });

  it('keeps selection and view when it is moved, or removed and put back', async () => {
    const element = await timelineFixture(
      html`<conflict-timeline selected="ceasefire-1994" view="1990/1996"></conflict-timeline>`,
    );
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await settled(element);
    element.remove();
    place.prepend(element);
    await settled(element);
    expect([element.selected, element.view]).to.deep.equal(['ceasefire-1994', '1990/1996']);
    element.zoomBy(2);
    await settled(element);
    expect(element.view).not.to.equal('1990/1996');
  });

  it('responds to keys and wheel right after it was moved', async () => {
    const element = await timelineFixture();
    element.parentElement!.append(element);
    await settled(element);
    surfaceOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    await settled(element);
    expect(activeOption(element)).to.equal('early-20th-century-roots');
    const { x, y } = chartOf(element).surface!.getBoundingClientRect();
    const at = { clientX: x + 200, clientY: y + 60, bubbles: true, cancelable: true };
    chartOf(element).surface!.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -100, ctrlKey: true }));
    await settled(element);
    expect(element.view).not.to.equal(undefined);
  });

  it('receives its data when it is moved while they load', async () => {
    const src = addressOf(titled('Moved'));
    const element = await fixture<ConflictTimelineElement>(html`<conflict-timeline .src=${src}></conflict-timeline>`);
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await drawn(element);
    expect(listed(element)).to.contain('Moved');
  });

  it('shows the last source that was set, whichever arrives first', async () => {
    const element = await timelineFixture(
      html`<conflict-timeline .src=${addressOf(titled('First'))}></conflict-timeline>`,
    );
    const loads: string[] = [];
    element.addEventListener('timeline-load', ({ timeline: { events } }) => loads.push(events[0]!.title));
    element.src = addressOf(titled('Second'));
    await element.updateComplete;
    element.src = addressOf(titled('Third'));
    await until(() => listed(element).includes('Third'));
    expect(loads).to.deep.equal(['Third']);
  });

  it('begins to draw when it is scrolled near the window', async () => {
    await viewport({ width: 800, height: 500 });
    await timelineFixture();
    const place = await fixture(html`<div style="padding-top: 5000px"><conflict-timeline></conflict-timeline></div>`);
    const below = place.querySelector('conflict-timeline')!;
    await below.updateComplete;
    await until(() => chartOf(below).shadowRoot?.querySelector('svg') instanceof SVGElement);
    expect(chartOf(below).width).to.equal(0);
    const height = chartOf(below).shadowRoot!.querySelector('svg')!.getBoundingClientRect().height;
    below.scrollIntoView();
    await drawn(below);
    expect(chartOf(below).shadowRoot!.querySelectorAll('[data-event]').length).to.be.greaterThan(0);
    // It reserved its height, so what follows it has not moved.
    expect(chartOf(below).shadowRoot!.querySelector('svg')!.getBoundingClientRect().height).to.equal(height);
    scrollTo(0, 0);
  });

  it('keeps its styles in another document, also for parts first rendered there, and back in its own', async () => {
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    const home = element.parentElement!;
    const look = (): string[] =>
      [element, chartOf(element), part(element, 'panel')].map((one) => getComputedStyle(one).display);
    const before = look();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900" height="700"></iframe>`);
    frame.contentDocument!.body.append(element);
    await settled(element);
    expect(look()).to.deep.equal(before);
    element.src = addressOf({});
    await until(() => element.shadowRoot!.querySelector('[role="alert"]') !== null);
    element.src = undefined;
    await drawn(element);
    expect(look()).to.deep.equal(before);
    home.append(element);
    await drawn(element);
    expect(look()).to.deep.equal(before);
  });

  it('ignores the wheel until its width is known', async () => {
    const element = fixtureSync<ConflictTimelineElement>(html`<conflict-timeline></conflict-timeline>`);
    await until(() => chartOf(element)?.surface instanceof SVGElement);
    expect(chartOf(element).width).to.equal(0);
    for (const deltaX of [0, 300]) {
      chartOf(element).surface!.dispatchEvent(new WheelEvent('wheel', { deltaX, deltaY: -100, ctrlKey: deltaX === 0 }));
    }
    await drawn(element);
    expect(element.view).to.equal(undefined);
  });

  it('draws its chart first, and then what stands below it', async () => {
    const element = fixtureSync<ConflictTimelineElement>(html`<conflict-timeline></conflict-timeline>`);
    await until(() => element.shadowRoot!.querySelector('conflict-timeline-chart') !== null);
    const hasList = (): boolean => element.shadowRoot!.querySelector('conflict-timeline-list') !== null;
    const hadList = new Promise((resolve) => chartOf(element).addEventListener('measured', () => resolve(hasList())));
    expect(await hadList).to.equal(false);
    await element.updateComplete;
    expect(hasList()).to.equal(true);
  });

  it('ends a drag when its timeline is taken away', async () => {
    const element = await timelineFixture();
    const moved: string[] = [];
    element.addEventListener('timeline-view', ({ view }) => moved.push(view));
    const { x, y } = chartOf(element).surface!.getBoundingClientRect();
    const at = { clientX: x + 200, clientY: y + 60, view: window, bubbles: true, cancelable: true };
    chartOf(element).surface!.dispatchEvent(new MouseEvent('mousedown', at));
    element.timeline = 'none' as unknown as Timeline;
    await until(() => element.shadowRoot!.querySelector('[role="alert"]') !== null);
    window.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: x + 400 }));
    window.dispatchEvent(new MouseEvent('mouseup', at));
    expect(moved).to.deep.equal([]);
  });

  it('does not fail when it is removed before it shows an event', async () => {
    const element = await timelineFixture();
    element.remove();
    element.timeline = titled('Away');
    await element.updateComplete;
    element.shadowRoot!.querySelector('conflict-timeline-panel')!.showHeading(true);
    expect(element.isConnected).to.equal(false);
  });

  it('returns to its screen form when it was removed while printing ended', async () => {
    const element = await timelineFixture();
    const home = element.parentElement!;
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(element.shadowRoot!.querySelector('conflict-timeline-list')).to.equal(null);
    element.remove();
    dispatchEvent(new Event('afterprint'));
    home.append(element);
    await settled(element);
    expect(element.shadowRoot!.querySelector('conflict-timeline-list')).not.to.equal(null);
  });

  it('can be zoomed out any number of times while it has no timeline', async () => {
    const element = await fixture<ConflictTimelineElement>(html`<conflict-timeline src="data:,"></conflict-timeline>`);
    for (let time = 0; time < 200; time++) element.zoomBy(0.001);
    expect(element.view).to.be.a('string');
    element.src = undefined;
    await drawn(element);
    expect(element.view).not.to.contain('NaN');
  });

  it('shares neither selection nor view with another timeline on the page', async () => {
    const [one, two] = [await timelineFixture(), await timelineFixture()];
    one.select('ceasefire-1994');
    two.zoomTo('2020/2021');
    await settled(one);
    await settled(two);
    expect([one.selected, two.selected]).to.deep.equal(['ceasefire-1994', undefined]);
    expect(two.view).to.equal('2020/2021');
    expect(one.view).not.to.equal('2020/2021');
  });

  it('neither takes styles from the page nor gives it any', async () => {
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    const style = document.createElement('style');
    style.textContent =
      'p, div, a, li, button, text { font-size: 60px !important; color: rgb(1, 2, 3) !important; fill: rgb(1, 2, 3) !important }';
    document.head.append(style);
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    const inside = [...chartOf(element).shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('p, text')];
    expect(inside.length).to.be.greaterThan(5);
    for (const one of inside) {
      const { fontSize, color, fill } = getComputedStyle(one);
      expect(fontSize).not.to.equal('60px');
      expect(one instanceof SVGElement ? fill : color).not.to.equal('rgb(1, 2, 3)');
    }
    style.remove();
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
  });
});
