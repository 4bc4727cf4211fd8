import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import { DATED } from './support/drawing.js';
import { media, tree, viewport } from './support/input.js';
import { itNeeds } from './support/needs.js';
import { chartOf, optionsOf, surfaceOf, timelineFixture } from './support/timeline.js';

const TITLES = DATED.map((id) => timeline.events.find((event) => event.id === id)!.title);

describe('what assistive software is told of the chart', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  for (const view of ['', '1985/1997', '2023-04/2023-05']) {
    const shown = view || 'the whole';
    itNeeds('tree', `is one list box of events in the order of time, in ${shown}`, async () => {
      const element = await timelineFixture(html`<conflict-timeline chart-only view=${view}></conflict-timeline>`);
      const [box, ...options] = await tree({ role: 'listbox' });
      expect(box!.name).to.equal(surfaceOf(element).getAttribute('aria-label'));
      expect(options.map(({ role }) => role)).to.deep.equal(TITLES.map(() => 'option'));
      expect(options.map(({ name }) => name)).to.deep.equal(optionsOf(element).map(({ textContent }) => textContent));
      for (const [place, title] of TITLES.entries()) expect(options[place]!.name).to.match(new RegExp(`^${title}, `));
    });
  }

  it('is the state of each event too: which is open, and which the keyboard is on', async () => {
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    const open = optionsOf(element).filter((option) => option.ariaSelected === 'true');
    expect(open.map(({ id }) => id)).to.deep.equal(['option-ceasefire-1994']);
    surfaceOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    await chartOf(element).updateComplete;
    const active = surfaceOf(element).getAttribute('aria-activedescendant')!;
    expect(optionsOf(element).map(({ id }) => id)).to.include(active);
  });
});
