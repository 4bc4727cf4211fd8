import { expect, fixture, html } from '@open-wc/testing';
import { parseView } from '../../src/layout/view-interval.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { Random } from '../unit/layout/support/random.js';
import { click, media, middleOf, viewport } from './support/input.js';
import { hasNeeded } from './support/needs.js';
import { formOf } from './support/monkey/tree.js';
import { chartOf, drawn, nextFrame, optionOf, settled, until } from './support/timeline.js';

/** A timeline inside a box with that style. */
async function boxed(style: string): Promise<{ box: HTMLElement; element: ConflictTimelineElement }> {
  const box = await fixture<HTMLElement>(
    html`<div style=${style}><conflict-timeline view="1980/2000"></conflict-timeline></div>`,
  );
  const element = box.querySelector('conflict-timeline')!;
  await drawn(element);
  return { box, element };
}
const drawing = (element: ConflictTimelineElement): string => formOf(chartOf(element));

describe('a timeline in a page that changes or scales it', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 800 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  it('draws the same after many changes of width as when it had that width from the start, without errors', async () => {
    const { element: fresh } = await boxed('width: 640px');
    const expected = drawing(fresh);
    fresh.remove();
    const reported: string[] = [];
    const note = (event: ErrorEvent): void => void reported.push(event.message);
    addEventListener('error', note);
    const { box, element } = await boxed('width: 1100px');
    const random = new Random(20201110);
    let drawings = 0;
    let frames = 0;
    const chart = chartOf(element);
    const update = chart.requestUpdate.bind(chart);
    chart.requestUpdate = (...change) => {
      if (change.length === 0) drawings++;
      update(...change);
    };
    for (let time = 0; time < 150; time++) {
      box.style.width = `${random.whole(0, 1200)}px`;
      // Reading the box makes the browser lay the page out at each width.
      box.getBoundingClientRect();
      if (random.chance(0.3)) frames += Math.sign(await nextFrame());
    }
    // The chart draws at most once a frame.
    expect(drawings).to.be.at.most(frames + 2);
    box.style.width = '640px';
    await until(() => chartOf(element).width === 624);
    await settled(element);
    removeEventListener('error', note);
    expect(drawing(element)).to.equal(expected);
    expect(reported).to.deep.equal([]);
  });

  for (const [name, style] of [
    ['zoomed', 'width: 560px; zoom: 1.6'],
    ['made smaller by a transform', 'width: 1000px; transform: scale(0.6); transform-origin: 20px 30px'],
    ['scrolled and set in', 'width: 700px; margin: 40px 0 0 90px; border: 7px solid'],
  ] as const) {
    it(`hits the mark that is clicked and zooms at the pointer in a page that is ${name}`, async function () {
      if (name === 'zoomed' && !(await hasNeeded('css-zoom'))) this.skip();
      const { element } = await boxed(style);
      const mark = optionOf(element, 'ceasefire-1994')!.querySelector('.hit')!;
      const at = middleOf(mark);
      await click(at);
      await until(() => element.selected === 'ceasefire-1994');
      element.selected = undefined;
      await settled(element);
      scrollTo(0, 0);
      // The time at the pointer stays at the pointer.
      const surface = chartOf(element).surface!.getBoundingClientRect();
      const share = 0.25;
      const timeAt = (): number => {
        const { start, end } = parseView(element.view!)!;
        return start + share * (end - start);
      };
      const [before, length] = [timeAt(), parseView(element.view!)!.end - parseView(element.view!)!.start];
      chartOf(element).surface!.dispatchEvent(
        new WheelEvent('wheel', {
          clientX: surface.x + share * surface.width,
          clientY: surface.y + surface.height / 2,
          deltaY: -100,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
      await settled(element);
      const { start, end } = parseView(element.view!)!;
      expect(end - start).to.be.lessThan(length);
      expect(Math.abs(timeAt() - before) / length).to.be.lessThan(0.01);
    });
  }
});
