import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { Timeline, TimelineEvent } from '../../src/timeline/types.js';
import { click, key, media, middleOf, move, viewport, wheel } from './support/input.js';
import { itNeeds } from './support/needs.js';
import { chartOf, optionOf, part, settled, surfaceOf, textOf, timelineFixture, until } from './support/timeline.js';

const clusters = (element: ConflictTimelineElement): SVGElement[] => [
  ...chartOf(element).shadowRoot!.querySelectorAll<SVGElement>('[role="option"][data-count]'),
];
const countsOf = (element: ConflictTimelineElement): number =>
  clusters(element).reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);

/** A timeline of events like the article's first one, at the given times. */
const minutes = (...times: string[]): Timeline => {
  const [first] = timeline.events as [TimelineEvent, ...TimelineEvent[]];
  const events = times.map((start, index) => ({
    ...first,
    id: `event-${index}`,
    title: `Event ${index}`,
    related: [],
    citations: [{ ...first.citations[0] }] as [TimelineEvent['citations'][0]],
    date: { start, stated: [], basis: 'stated' as const },
  }));
  return { ...timeline, events };
};

describe('clusters', () => {
  beforeEach(async () => {
    await viewport({ width: 360, height: 740 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('name what they hold in words, list its ids and leave no event out', async () => {
    const element = await timelineFixture();
    const [first, second] = clusters(element);
    expect(first!.getAttribute('aria-label')).to.equal('4 entries, 1987 to 1994');
    expect(second!.getAttribute('aria-label')).to.equal('4 entries, September 2020 to May 2023');
    expect(first!.dataset['events']).to.equal('late-1980s-flare-up declaration-1991 war-1991-1994 ceasefire-1994');
    const drawn = chartOf(element).shadowRoot!.querySelectorAll('[role="option"][data-event]').length;
    expect(drawn + countsOf(element)).to.equal(timeline.events.filter(({ date }) => date).length);
  });

  it('zoom to what they hold when they are clicked', async () => {
    const element = await timelineFixture();
    await click(middleOf(clusters(element)[1]!));
    await settled(element);
    expect(element.view).to.match(/^20(19|20).*\/202[34]/);
    expect(element.selected).to.equal(undefined);
  });

  it('open with the Enter key', async () => {
    const element = await timelineFixture();
    surfaceOf(element).focus();
    for (let step = 0; step < 2; step++) await key({ key: 'ArrowRight' });
    await key({ key: 'Enter' });
    await settled(element);
    expect(optionOf(element, 'declaration-1991')).not.to.equal(null);
  });

  it('list their events when no zoom can separate them', async () => {
    const same = minutes('2020-09-27T04:30Z', '2020-09-27T04:30Z', '2021-01-01T00:00Z');
    const element = await timelineFixture(html`<conflict-timeline .timeline=${same}></conflict-timeline>`);
    await click(middleOf(clusters(element)[0]!));
    const dialog = (): HTMLDialogElement | null => chartOf(element).shadowRoot!.querySelector('dialog');
    await until(() => dialog()?.open === true);
    const buttons = [...dialog()!.querySelectorAll<HTMLElement>('button[data-event]')];
    expect(buttons.map((button) => textOf(button))).to.deep.equal(['Event 0', 'Event 1']);
    buttons[1]!.click();
    await settled(element);
    expect(element.selected).to.equal('event-1');
    expect(dialog()).to.equal(null);
  });

  it('are marked as selected and carry the event’s title when they hold the selected event', async () => {
    const element = await timelineFixture(html`<conflict-timeline></conflict-timeline>`);
    element.view = '1900/2023';
    element.selected = 'war-1991-1994';
    await settled(element);
    const selected = clusters(element).filter((cluster) => cluster.getAttribute('aria-selected') === 'true');
    expect(selected.length).to.equal(1);
    const lines = [...chartOf(element).shadowRoot!.querySelectorAll('.item.on .label')].map(textOf);
    expect(lines.join(' ')).to.equal('War between Armenia and Azerbaijan');
  });
});

describe('the hint how to zoom', () => {
  it('appears above the drawing, once, when the reader turns the wheel without the key', async () => {
    await viewport({ width: 1000, height: 600 });
    const element = await timelineFixture();
    const point = middleOf(surfaceOf(element));
    await move(point);
    const said = (): boolean => textOf(part(element, 'chart')).includes('turn the wheel');
    expect(said()).to.equal(false);
    await wheel({ ...point, deltaY: 40 });
    await until(said);
    const { bottom } = chartOf(element).shadowRoot!.querySelector('.summary')!.getBoundingClientRect();
    expect(bottom).to.be.at.most(surfaceOf(element).getBoundingClientRect().top + 1);
    const another = await timelineFixture();
    await wheel({ ...middleOf(surfaceOf(another)), deltaY: 40 });
    await settled(another);
    expect(textOf(part(another, 'chart'))).not.to.include('turn the wheel');
  });
});

describe('the motion to an event', () => {
  itNeeds('motion', 'takes several frames and stops when the reader clicks the chart', async () => {
    await viewport({ width: 1000, height: 600 });
    await media({ features: { 'prefers-reduced-motion': 'no-preference' } });
    const element = await timelineFixture(html`<conflict-timeline view="1901/1930"></conflict-timeline>`);
    surfaceOf(element).focus();
    const views = new Set<string>();
    element.addEventListener('timeline-view', ({ view }) => views.add(view));
    await key({ key: 'End' });
    await until(() => views.size > 3);
    await click(middleOf(surfaceOf(element)));
    await until(() => !chartOf(element).moving);
    await settled(element);
    expect(element.view).not.to.match(/2023/);
  });
});

describe('periods for which no row is free', () => {
  const decades = (count: number): Timeline => {
    const [first] = timeline.events as [TimelineEvent, ...TimelineEvent[]];
    const events = Array.from({ length: count }, (_, index) => ({
      ...first,
      id: `period-${index}`,
      title: `Period ${index}`,
      related: [],
      date: { start: `${1900 + index}`, end: `${2000 + index}`, stated: [], basis: 'stated' as const },
    }));
    return { ...timeline, events };
  };
  const passing = (element: ConflictTimelineElement): HTMLButtonElement | null =>
    chartOf(element).shadowRoot!.querySelector('.passing');

  it('are counted in each view that they pass through, and can be opened from a list', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${decades(20)}></conflict-timeline>`);
    expect(passing(element)).to.equal(null);
    element.zoomTo('1990/1991');
    await settled(element);
    const bars = chartOf(element).shadowRoot!.querySelectorAll('[role="option"]').length;
    expect(Number(passing(element)!.dataset['count'])).to.equal(20 - bars);
    passing(element)!.scrollIntoView();
    await click(middleOf(passing(element)!));
    await settled(element);
    const dialog = chartOf(element).shadowRoot!.querySelector('dialog')!;
    expect(dialog.querySelectorAll('li').length).to.equal(20 - bars);
    const choice = dialog.querySelector<HTMLButtonElement>('li button')!;
    await click(middleOf(choice));
    await settled(element);
    expect(element.selected).to.equal(choice.dataset['event']);
  });
});
