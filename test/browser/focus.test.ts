import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { click, key, media, middleOf, viewport } from './support/input.js';
import { buttonOf, optionOf, rootOf, settled, surfaceOf, textOf, timelineFixture, until } from './support/timeline.js';

/** The focused element, inside any open shadow roots. */
function focused(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
const titleOf = (element: ConflictTimelineElement): Element => rootOf(element, 'panel').querySelector('.title')!;

describe('focus and scrolling', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 700 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('go to the list when the reader skips the chart, and through its events with the Tab key', async () => {
    const element = await timelineFixture();
    buttonOf(element, 'Skip the chart').click();
    expect(textOf(focused())).to.contain('All events');
    const reached: string[] = [];
    for (let time = 0; time < timeline.events.length; time++) {
      await key({ key: 'Tab' });
      reached.push((focused() as HTMLElement).dataset['event'] ?? focused().outerHTML.slice(0, 60));
    }
    expect(reached).to.have.members(timeline.events.map(({ id }) => id));
  });

  it('do not fail when the list is not rendered yet', () => {
    expect(() => document.createElement('conflict-timeline-list').focus()).not.to.throw();
  });

  for (const width of [360, 1200]) {
    it(`keep the chart focused and bring the title into sight when an event is clicked in the chart, at ${width} pixels`, async () => {
      await viewport({ width, height: 700 });
      const element = await timelineFixture(html`<conflict-timeline view="1990/1996"></conflict-timeline>`);
      scrollTo(0, 0);
      await click(middleOf(optionOf(element, 'ceasefire-1994')!.querySelector('.hit')!));
      await until(() => element.selected === 'ceasefire-1994');
      await settled(element);
      await until(() => titleOf(element).getBoundingClientRect().bottom < innerHeight);
      expect(titleOf(element).getBoundingClientRect().top).to.be.greaterThan(0);
      expect(focused()).to.equal(surfaceOf(element));
      // Where there is room, what was clicked is still in sight too.
      if (width > 600) expect(optionOf(element, 'ceasefire-1994')!.getBoundingClientRect().top).to.be.greaterThan(0);
      scrollTo(0, 0);
    });
  }
});
