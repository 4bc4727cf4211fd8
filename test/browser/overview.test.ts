import { expect, html } from '@open-wc/testing';
import { parseView } from '../../src/layout/view-interval.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { drag, key, media, middleOf, viewport } from './support/input.js';
import { part, rootOf, settled, timelineFixture } from './support/timeline.js';

const grips = (element: ConflictTimelineElement): SVGElement[] => [
  ...rootOf(element, 'overview').querySelectorAll<SVGElement>('[role="slider"]'),
];
const view = (element: ConflictTimelineElement) => parseView(element.view!)!;

describe('<conflict-timeline-overview>', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('is accessible: two sliders that say their dates', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1988/1994"></conflict-timeline>`);
    await expect(part(element, 'overview')).to.be.accessible();
    expect(grips(element).map((grip) => grip.getAttribute('aria-valuetext'))).to.deep.equal([
      'January 1988',
      'December 1994',
    ]);
  });

  it('has the same height for the whole timeline and for a part of it', async () => {
    const element = await timelineFixture();
    const overview = part(element, 'overview');
    const { height } = overview.getBoundingClientRect();
    expect(height).to.be.greaterThan(24);
    element.view = '1988/1994';
    await settled(element);
    expect(overview.getBoundingClientRect().height).to.equal(height);
  });

  it('moves the view at the same length when the window is dragged', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1950/1970"></conflict-timeline>`);
    const before = view(element);
    const window = rootOf(element, 'overview').querySelector('.brush')!;
    await drag({ ...middleOf(window), dx: 100 });
    await settled(element);
    const after = view(element);
    expect(after.start).to.be.greaterThan(before.start);
    expect(after.end - after.start).to.be.closeTo(before.end - before.start, (before.end - before.start) * 0.01);
  });

  it('moves one end of the view when its handle is dragged', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1950/1970"></conflict-timeline>`);
    const before = view(element);
    await drag({ ...middleOf(grips(element)[1]!.querySelector('rect.handle')!), dx: 120 });
    await settled(element);
    const after = view(element);
    expect(after.end).to.be.greaterThan(before.end);
    expect(Math.abs(after.start - before.start)).to.be.lessThan((before.end - before.start) * 0.01);
  });

  it('moves an end with the arrow keys, and ignores them with modifiers', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1950/1970"></conflict-timeline>`);
    grips(element)[0]!.focus();
    await key({ key: 'ArrowRight', modifier: 'Alt' });
    await settled(element);
    expect(element.view).to.equal('1950/1970');
    await key({ key: 'ArrowRight' });
    await settled(element);
    expect(view(element).start).to.be.greaterThan(Date.UTC(1951, 0));
    expect(new Date(view(element).end).getUTCFullYear()).to.equal(1971);
  });

  it('does not let one end pass the other', async () => {
    const element = await timelineFixture(html`<conflict-timeline view="1950/1970"></conflict-timeline>`);
    grips(element)[0]!.focus();
    await key({ key: 'End' });
    await settled(element);
    const { start, end } = view(element);
    expect(end - start).to.be.within(3_500_000, 3_700_000);
  });
});
