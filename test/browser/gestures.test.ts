import { expect, html } from '@open-wc/testing';
import { parseView } from '../../src/layout/view-interval.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { click, drag, media, middleOf, move, pinch, swipe, tap, viewport, wheel } from './support/input.js';
import { itNeeds } from './support/needs.js';
import { chartOf, nextFrame, settled, surfaceOf, timelineFixture, until } from './support/timeline.js';

const VIEW = '1980/2000';

const length = (element: ConflictTimelineElement): number => {
  const { start, end } = parseView(element.view!)!;
  return end - start;
};
const start = (element: ConflictTimelineElement): number => parseView(element.view!)!.start;

describe('gestures on the chart', () => {
  let element: ConflictTimelineElement;
  let before: { length: number; start: number };

  beforeEach(async () => {
    await viewport({ width: 1000, height: 600 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
    const box = await timelineFixture(
      html`<conflict-timeline view=${VIEW} style="margin-bottom: 1500px"></conflict-timeline>`,
    );
    element = box;
    before = { length: length(element), start: start(element) };
    scrollTo(0, 0);
  });

  const middle = (): { x: number; y: number } => middleOf(surfaceOf(element));
  /** Where no event is. */
  const axis = (): { x: number; y: number } => ({
    ...middle(),
    y: surfaceOf(element).getBoundingClientRect().bottom - 10,
  });

  it('let the page hear of every press of the mouse, and open nothing where a drag ends', async () => {
    const heard: string[] = [];
    const note = ({ type }: Event): void => void heard.push(type);
    for (const type of ['pointerdown', 'mousedown', 'mouseup']) document.addEventListener(type, note);
    await click(axis());
    const mark = middleOf(chartOf(element).shadowRoot!.querySelector('[data-event="ceasefire-1994"] .hit')!);
    await drag({ ...mark, dx: 40 });
    await settled(element);
    for (const type of ['pointerdown', 'mousedown', 'mouseup']) document.removeEventListener(type, note);
    expect(heard).to.deep.equal(['pointerdown', 'mousedown', 'mouseup', 'pointerdown', 'mousedown', 'mouseup']);
    expect(start(element)).not.to.equal(before.start);
    expect(element.selected).to.equal(undefined);
  });

  it('let the wheel scroll the page', async () => {
    await wheel({ ...middle(), deltaY: 200 });
    await until(() => scrollY > 100);
    expect(element.view).to.equal(VIEW);
  });

  itNeeds('wheel-with-key', 'zoom at the pointer with Ctrl and the wheel, at most twofold for each notch', async () => {
    await wheel({ ...middle(), deltaY: -100, modifier: 'Control' });
    await settled(element);
    expect(scrollY).to.equal(0);
    expect(before.length / length(element)).to.be.within(1.3, 2);
    const center = (start(element) + length(element) / 2 - before.start) / before.length;
    expect(center).to.be.closeTo(0.5, 0.02);
  });

  itNeeds(
    'wheel-with-key',
    'keep the browser from zooming the page when the chart cannot zoom any further',
    async () => {
      element.view = undefined;
      await settled(element);
      const events: WheelEvent[] = [];
      const note = (event: WheelEvent): void => void events.push(event);
      addEventListener('wheel', note, { capture: true });
      for (let notch = 0; notch < 4; notch++) await wheel({ ...middle(), deltaY: 300, modifier: 'Control' });
      await until(() => events.length >= 4);
      await settled(element);
      removeEventListener('wheel', note, { capture: true });
      expect(events.map(({ defaultPrevented }) => defaultPrevented)).not.to.include(false);
    },
  );

  it('pan with a sideways wheel and with a sideways drag', async () => {
    await wheel({ ...middle(), deltaX: 100 });
    await settled(element);
    expect(length(element)).to.be.closeTo(before.length, before.length * 0.01);
    expect(start(element)).to.be.greaterThan(before.start);
    const between = start(element);
    await drag({ ...middle(), dx: 150 });
    await settled(element);
    expect(start(element)).to.be.lessThan(between);
  });

  it('let go of a mouse whose button was released where the chart does not hear of it', async () => {
    // Upright, so that the chart does not take it for a drag and keep hold of the mouse.
    await drag({ ...axis(), dy: 200, steps: 1 });
    const { x, y } = axis();
    for (const dx of [0, -60, -120]) await move({ x: x + dx, y });
    await settled(element);
    expect(element.view).to.equal(VIEW);
  });

  it('zoom in twofold with a double click', async () => {
    const { y } = axis();
    await click({ x: 250, y, count: 2 });
    await settled(element);
    expect(before.length / length(element)).to.be.closeTo(2, 0.1);
  });

  itNeeds('touch', 'zoom in twofold with a double tap', async () => {
    const { y } = axis();
    await tap({ x: 250, y, count: 2 });
    await until(() => length(element) < before.length * 0.6);
    await settled(element);
    expect(before.length / length(element)).to.be.closeTo(2, 0.1);
  });

  itNeeds('touch', 'pan with one finger that moves sideways', async () => {
    await swipe({ ...middle(), dx: -200, rest: 80 });
    await settled(element);
    expect(start(element)).to.be.greaterThan(before.start);
    expect(scrollY).to.equal(0);
  });

  itNeeds('touch', 'keep panning after a quick swipe until a finger touches the chart', async () => {
    await media({ features: { 'prefers-reduced-motion': 'no-preference' } });
    await swipe({ ...middle(), dx: -200 });
    await until(() => chartOf(element).moving);
    const moving = start(element);
    await until(() => start(element) > moving);
    await tap({ ...middle() });
    await until(() => !chartOf(element).moving);
    const stopped = start(element);
    await nextFrame();
    await settled(element);
    expect(start(element)).to.equal(stopped);
  });

  itNeeds('touch-scroll', 'let a vertical swipe scroll the page', async () => {
    await swipe({ ...middle(), dy: -220, steps: 12 });
    await until(() => scrollY > 50);
    expect(element.view).to.equal(VIEW);
  });

  itNeeds('pinch', 'zoom with two fingers', async () => {
    await pinch({ ...middle(), from: 60, to: 240 });
    await settled(element);
    expect(before.length / length(element)).to.be.greaterThan(2);
  });
});
