import { expect, fixture, html } from '@open-wc/testing';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { formatView } from '../../src/layout/view-interval.js';
import type { View } from '../../src/layout/view.js';
import { Random } from '../unit/layout/support/random.js';
import { beyondEdges, DATED, lowTargets, namePlaces, notOnce, overlaps, type NamePlace } from './support/drawing.js';
import { media, viewport } from './support/input.js';
import { chartOf, drawn, rested, timelineFixture } from './support/timeline.js';

const WIDTHS = [320, 360, 640, 900, 1280];
const VIEWS = 60;
const SHORTEST_MS = 3_600_000;

/** A view as short as an hour or as long as all, around a moment that may be anywhere. */
function randomView({ start, end }: View, random: Random): View {
  const length = SHORTEST_MS * ((end - start) / SHORTEST_MS) ** random.next();
  const from = random.between(start, end - length);
  return { start: from, end: from + length };
}

/** What is wrong in a drawing of the article’s events. */
const faultsOf = (element: ConflictTimelineElement): string[] => [
  ...notOnce(element, DATED).map((id) => `${id} is not there exactly once`),
  ...overlaps(element),
  ...beyondEdges(element),
  ...lowTargets(element),
];

describe('the names of the article’s events', () => {
  beforeEach(() => media({ features: { 'prefers-reduced-motion': 'reduce' } }));

  it('are each there once, touch nothing and stay in the chart, wherever the reader looks and however wide it is', async function () {
    this.timeout(180_000);
    await viewport({ width: 1280, height: 2600 });
    const page = await fixture(
      html`<div>
        ${WIDTHS.map((width) => html`<conflict-timeline chart-only style="width: ${width}px"></conflict-timeline>`)}
      </div>`,
    );
    const elements = [...page.querySelectorAll('conflict-timeline')];
    for (const element of elements) await drawn(element);
    const random = new Random(20230501);
    const { extent } = chartOf(elements[0]!).limits;
    for (let time = 0; time < VIEWS; time++) {
      const view = formatView(randomView(extent, random), 1000);
      for (const element of elements) element.view = view;
      await rested(...elements);
      for (const element of elements) expect(faultsOf(element), `${element.clientWidth}, ${view}`).to.deep.equal([]);
    }
  });

  it('keep their side while the wheel zooms, and may change it when the chart rests', async () => {
    await viewport({ width: 1000, height: 700 });
    const element = await timelineFixture(html`<conflict-timeline view="1985/2000"></conflict-timeline>`);
    await rested(element);
    let changes = 0;
    for (const { share, deltaY } of ZOOMS) {
      const after = await turnWheel(element, share, deltaY, namePlaces(element));
      await rested(element);
      changes += changed(after, namePlaces(element)).length;
    }
    expect(changes).to.be.greaterThan(0);
  });
});

/** Where the pointer is, as a share of the width, and which way the wheel turns. */
const ZOOMS = [
  { share: 0.05, deltaY: -6 },
  { share: 0.05, deltaY: 6 },
  { share: 0.9, deltaY: -6 },
  { share: 0.9, deltaY: 6 },
];
const NOTCHES = 20;

/** Events whose names went from one side to the other. A band may become too short for the name that is on it. */
function changed(before: ReadonlyMap<string, NamePlace>, after: ReadonlyMap<string, NamePlace>): string[] {
  const sides = ['start', 'end'] as (NamePlace | undefined)[];
  return [...before]
    .filter(([id, place]) => sides.includes(place) && sides.includes(after.get(id)) && after.get(id) !== place)
    .map(([id]) => id);
}

/** Turns the wheel without a pause. */
async function turnWheel(
  element: ConflictTimelineElement,
  share: number,
  deltaY: number,
  before: ReadonlyMap<string, NamePlace>,
): Promise<ReadonlyMap<string, NamePlace>> {
  const surface = chartOf(element).surface!;
  const { left, top, width } = surface.getBoundingClientRect();
  const at = { clientX: left + share * width, clientY: top + 60, ctrlKey: true, bubbles: true, cancelable: true };
  let places = before;
  for (let notch = 0; notch < NOTCHES; notch++) {
    surface.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY }));
    await element.updateComplete;
    await chartOf(element).updateComplete;
    const now = namePlaces(element);
    expect(changed(places, now), `notch ${notch} at ${share}`).to.deep.equal([]);
    places = now;
  }
  return places;
}
