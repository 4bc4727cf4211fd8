import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { click, key, media, middleOf, viewport } from './support/input.js';
import { buttonOf, chartOf, optionOf, part, settled, textOf, timelineFixture, until } from './support/timeline.js';

/** What has the focus, in whichever open shadow root. */
function focused(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
const titleOf = (element: ConflictTimelineElement): Element =>
  part(element, 'panel').shadowRoot!.querySelector('.title')!;

describe('where a reader of the timeline is taken to', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 700 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('is the list where the chart is skipped, and each of its entries by the Tab key', async () => {
    const element = await timelineFixture();
    buttonOf(element, 'Skip the chart').click();
    expect(textOf(focused())).to.contain('All entries');
    const reached: string[] = [];
    for (let time = 0; time < timeline.events.length; time++) {
      await key({ key: 'Tab' });
      reached.push((focused() as HTMLElement).dataset['event'] ?? focused().outerHTML.slice(0, 60));
    }
    expect(reached).to.have.members(timeline.events.map(({ id }) => id));
  });

  it('is nowhere else while the list is not there yet', () => {
    expect(() => document.createElement('conflict-timeline-list').focus()).not.to.throw();
  });

  for (const width of [360, 1200]) {
    it(`is not away from the chart where an event is chosen in it, and yet its title is in sight, at ${width} pixels`, async () => {
      await viewport({ width, height: 700 });
      const element = await timelineFixture(html`<conflict-timeline view="1990/1996"></conflict-timeline>`);
      scrollTo(0, 0);
      await click(middleOf(optionOf(element, 'ceasefire-1994')!.querySelector('.hit')!));
      await until(() => element.selected === 'ceasefire-1994');
      await settled(element);
      await until(() => titleOf(element).getBoundingClientRect().bottom < innerHeight);
      expect(titleOf(element).getBoundingClientRect().top).to.be.greaterThan(0);
      expect(focused()).to.equal(chartOf(element).surface);
      // What was clicked can still be seen too.
      expect(optionOf(element, 'ceasefire-1994')!.getBoundingClientRect().top).to.be.greaterThan(0);
      scrollTo(0, 0);
    });
  }

  it('is below the chart that sticks, from wherever the page stood', async () => {
    await viewport({ width: 360, height: 700 });
    const element = await timelineFixture(
      html`<conflict-timeline selected="ceasefire-1994" view="1988/1996"></conflict-timeline>`,
    );
    const links = [...part(element, 'panel').shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary')];
    const visible = links.filter((link) => link.checkVisibility());
    expect(visible.length).to.be.greaterThan(6);
    visible.shift()!.focus();
    for (const link of visible) {
      scrollBy(0, link.getBoundingClientRect().bottom - chartOf(element).getBoundingClientRect().bottom + 1);
      await key({ key: 'Tab' });
      expect(focused()).to.equal(link);
      const { top } = link.getBoundingClientRect();
      expect(top, textOf(link)).to.be.at.least(chartOf(element).getBoundingClientRect().bottom);
    }
    scrollTo(0, 0);
  });
});
