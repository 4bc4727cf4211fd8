import { expect, html } from '@open-wc/testing';
import type { Timeline } from '../../src/timeline/types.js';
import { generate } from '../bench/generate.js';
import { media, viewport } from './support/input.js';
import { timelineFixture } from './support/timeline.js';

/** What WCAG 2.5.8 asks for: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html */
const LEAST = 24;

interface Target {
  name: string;
  box: DOMRect;
}

/** Everything that can be clicked, inside open shadow roots too. The box of a mark is the area that takes the click. */
function targetsIn(root: ParentNode): Target[] {
  const found: Target[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...targetsIn(element.shadowRoot));
    if (!element.matches('button, a, summary, select, textarea, .grip, [data-event]:not(a), [data-stack]')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const area = element.querySelector('.hit') ?? element;
    const { event, stack, part } = (element as HTMLElement).dataset;
    const box = area.getBoundingClientRect();
    const inSight = box.right > 0 && box.left < innerWidth && box.width > 0;
    if (inSight && !element.matches('.skip')) {
      found.push({ name: event ?? stack ?? part ?? element.textContent.trim(), box });
    }
  }
  return found;
}

const isLarge = ({ box }: Target): boolean => Math.min(box.width, box.height) >= LEAST - 0.01;

/** Whether a large target does the same: a label opens the same event as its mark. */
const hasEquivalent = ({ name }: Target, others: readonly Target[]): boolean =>
  others.some((other) => other.name === name && isLarge(other));

/** Whether a circle of 24 pixels around the middle of a small target touches another target, or such a circle. */
function isCrowded(target: Target, others: readonly Target[]): boolean {
  const [x, y] = [(target.box.left + target.box.right) / 2, (target.box.top + target.box.bottom) / 2];
  return others.some((other) => {
    if (other === target) return false;
    const { left, right, top, bottom } = other.box;
    if (!isLarge(other)) return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < LEAST;
    const nearest = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;
    return Math.hypot(nearest[0] - x, nearest[1] - y) < LEAST / 2;
  });
}

describe('targets in a crowded timeline', () => {
  before(() => media({ features: { 'prefers-reduced-motion': 'reduce' } }));

  const thousand = generate(1000) as Timeline;
  const cases = [360, 1280].flatMap((width) =>
    ['', '1990/1992', '2020-10/2020-11'].map((view) => ({ timeline: thousand, width, view })),
  );

  for (const { timeline, width, view } of [
    ...cases,
    { timeline: generate(10_000) as Timeline, width: 360, view: '' },
  ]) {
    const place = `${timeline.events.length} events at ${width} pixels, ${view || 'the whole'}`;
    it(`are 24 pixels large or have as much room, with ${place}`, async () => {
      await viewport({ width, height: 900 });
      const element = await timelineFixture(
        html`<conflict-timeline .timeline=${timeline} view=${view} selected="event-1"></conflict-timeline>`,
      );
      const targets = targetsIn(element.shadowRoot!);
      expect(targets.length).to.be.greaterThan(20);
      const small = targets.filter(
        (target) => !isLarge(target) && !hasEquivalent(target, targets) && isCrowded(target, targets),
      );
      const sizes = small.map(({ name, box }) => `${name}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
      expect(sizes).to.deep.equal([]);
    });
  }
});
