import { expect, html } from '@open-wc/testing';
import type { TimelineKindsEvent } from '../../src/elements/timeline-events.js';
import { media, viewport } from './support/input.js';
import { itNeeds } from './support/needs.js';
import { buttonOf, chartOf, part, rootOf, settled, timelineFixture, until } from './support/timeline.js';

/** What a page uses that tells the events itself and moves the chart along. */
describe('<conflict-timeline> guided by its page', () => {
  const told: string[] = [];
  const tell = ({ type }: Event): void => void told.push(type);
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' } });
    told.length = 0;
  });

  it('leaves out panel, list and source with chart-only, and is accessible', async () => {
    const element = await timelineFixture(
      html`<conflict-timeline chart-only selected="ceasefire-1994"></conflict-timeline>`,
    );
    for (const name of ['panel', 'list', 'source']) expect(part(element, name), name).to.equal(null);
    for (const name of ['chart', 'legend', 'toolbar']) expect(part(element, name), name).not.to.equal(null);
    await expect(element).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
    element.chartOnly = false;
    await settled(element);
    expect(rootOf(element, 'panel').querySelector('.title')!.textContent).to.equal('A ceasefire is signed');
  });

  it('jumps to a period without firing an event where the reader prefers less motion', async () => {
    const element = await timelineFixture();
    for (const type of ['timeline-view', 'timeline-select']) element.addEventListener(type, tell);
    element.zoomTo('1988/1994', true);
    await settled(element);
    expect(element.view).to.equal('1988/1994');
    element.zoomTo(undefined, true);
    await settled(element);
    expect(element.view).to.equal(undefined);
    expect(told).to.deep.equal([]);
  });

  itNeeds('motion', 'glides to a period without firing an event', async () => {
    await media({ features: { 'prefers-reduced-motion': 'no-preference' } });
    const element = await timelineFixture();
    element.addEventListener('timeline-view', tell);
    element.zoomTo('1988/1994', true);
    element.select('declaration-1991');
    await until(() => chartOf(element).moving);
    expect(element.view).not.to.equal('1988/1994');
    await settled(element);
    expect(element.view).to.equal('1988/1994');
    expect(told).to.deep.equal([]);
    buttonOf(element, 'Zoom in').click();
    await settled(element);
    expect(told).to.include('timeline-view');
  });

  it('reports an invalid period when it is asked to glide there', async () => {
    const element = await timelineFixture();
    element.addEventListener('timeline-error', tell);
    element.zoomTo('soon', true);
    expect(told).to.deep.equal(['timeline-error']);
  });

  it('reports the kinds that the reader chooses', async () => {
    const element = await timelineFixture();
    const kinds: (string | undefined)[] = [];
    element.addEventListener('timeline-kinds', (event: TimelineKindsEvent) => kinds.push(event.kinds));
    const [first] = part(element, 'legend').querySelectorAll('button');
    for (let time = 0; time < 2; time++) {
      first!.click();
      await settled(element);
    }
    element.kinds = 'war';
    await settled(element);
    expect(kinds).to.deep.equal(['declaration war ceasefire diplomacy humanitarian', undefined]);
  });

  it('keeps the band above the chart at the same height for any view and event', async () => {
    const element = await timelineFixture(html`<conflict-timeline style="width: 328px"></conflict-timeline>`);
    const drawing = chartOf(element).surface!;
    const top = drawing.getBoundingClientRect().top;
    for (const view of ['1988/1994', '2020-09-30/2020-11-11', '2023-05-01T10:00Z/2023-05-01T16:00Z']) {
      for (const id of [null, 'unresolved-since-1994', 'blinken-aliyev-call-2023']) {
        element.zoomTo(view);
        element.select(id);
        await settled(element);
        expect(drawing.getBoundingClientRect().top, `${view} ${id}`).to.equal(top);
      }
    }
  });

  it('removes the period from the address when the reader shows all', async () => {
    history.replaceState(undefined, '', '?view=1988/1994&course=7');
    const element = await timelineFixture(html`<conflict-timeline bookmark></conflict-timeline>`);
    expect(element.view).to.equal('1988/1994');
    buttonOf(element, 'Show all').click();
    await settled(element);
    await until(() => location.search === '?course=7');
  });
});
