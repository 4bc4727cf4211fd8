import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { Timeline, TimelineEvent } from '../../src/timeline/types.js';
import { click, key, media, middleOf, move, viewport, wheel } from './support/input.js';
import { itNeeds } from './support/needs.js';
import {
  activeOption,
  chartOf,
  optionOf,
  optionsOf,
  part,
  settled,
  surfaceOf,
  textOf,
  timelineFixture,
  until,
} from './support/timeline.js';

const stacks = (element: ConflictTimelineElement): SVGElement[] => [
  ...chartOf(element).shadowRoot!.querySelectorAll<SVGElement>('[data-stack][data-count]'),
];
const dialogOf = (element: ConflictTimelineElement): HTMLDialogElement | null =>
  chartOf(element).shadowRoot!.querySelector('dialog');

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

/** More events of one month than there are rows, and one of another year. */
const crowded = minutes(...Array.from({ length: 17 }, () => '2020-09'), '2021-06');

describe('stacks', () => {
  beforeEach(async () => {
    await viewport({ width: 700, height: 740 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('say when, how many and which events they hold, and leave no event out', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    const [stack] = stacks(element);
    const count = Number(stack!.dataset['count']);
    const ids = stack!.dataset['events']!.split(' ');
    expect(ids.length).to.equal(count);
    expect(textOf(stack!)).to.contain(String(count));
    const drawn = chartOf(element).shadowRoot!.querySelectorAll('[data-date]').length;
    expect(drawn + count).to.equal(18);
    expect(optionsOf(element).map(textOf)).to.include(`${count} events, September 2020`);
  });

  it('list what they hold on the first click, and open what the reader chooses', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    await click(middleOf(stacks(element)[0]!));
    await until(() => dialogOf(element)?.open === true);
    const buttons = [...dialogOf(element)!.querySelectorAll<HTMLElement>('button[data-event]')];
    expect(buttons.map(({ dataset }) => dataset['event']).join(' ')).to.equal(stacks(element)[0]!.dataset['events']);
    buttons[1]!.click();
    await settled(element);
    expect(element.selected).to.equal(buttons[1]!.dataset['event']);
    expect(dialogOf(element)).to.equal(null);
  });

  it('zoom to all that they hold, their own ends included', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    await click(middleOf(stacks(element)[0]!));
    await until(() => dialogOf(element)?.open === true);
    const zoom = dialogOf(element)!.querySelector<HTMLElement>('.zoom')!;
    expect(textOf(zoom)).to.equal('Zoom to them');
    zoom.click();
    await settled(element);
    expect(dialogOf(element)).to.equal(null);
    const [start, end] = element.view!.split('/');
    expect(start! < '2020-09-01' && end! > '2020-09-30', element.view).to.equal(true);
  });

  it('open with the Enter key', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    surfaceOf(element).focus();
    for (let step = 0; step < 18 && !activeOption(element)?.startsWith('stack-'); step++) {
      await key({ key: 'ArrowRight' });
    }
    expect(activeOption(element)).to.match(/^stack-/);
    await key({ key: 'Enter' });
    await until(() => dialogOf(element)?.open === true);
  });

  it('close by Escape, of which the page hears nothing', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    await click(middleOf(stacks(element)[0]!));
    await until(() => dialogOf(element)?.open === true);
    const heard: string[] = [];
    const note = (event: KeyboardEvent): void => void heard.push(event.key);
    addEventListener('keydown', note);
    await key({ key: 'Escape' });
    await until(() => dialogOf(element) === null);
    removeEventListener('keydown', note);
    expect(heard).to.deep.equal([]);
  });

  it('are marked when they hold the selected event', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    element.selected = stacks(element)[0]!.dataset['events']!.split(' ')[0]!;
    element.view = '2019/2022';
    await settled(element);
    expect(stacks(element).some((stack) => stack.classList.contains('on'))).to.equal(true);
  });

  it('lead to the nearest events before and after the view', async () => {
    const element = await timelineFixture(html`<conflict-timeline .timeline=${crowded}></conflict-timeline>`);
    element.view = '2020-12/2021-02';
    await settled(element);
    const later = [...chartOf(element).shadowRoot!.querySelectorAll<HTMLElement>('.beyond button')].at(-1)!;
    expect(textOf(later)).to.equal('1 later ›');
    later.click();
    await settled(element);
    expect(optionOf(element, 'event-17')).not.to.equal(null);
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
    const { bottom } = chartOf(element).shadowRoot!.querySelector('.of-view')!.getBoundingClientRect();
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
    const { x, y } = surfaceOf(element).getBoundingClientRect();
    await click({ x: x + 500, y: y + 2 });
    await until(() => !chartOf(element).moving);
    await settled(element);
    expect(element.view).not.to.match(/2023/);
  });
});
