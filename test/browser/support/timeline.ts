import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { timeline } from '../../../data/timeline.js';
import '../../../src/define.js';
import type { TimelineChartElement } from '../../../src/elements/chart/element.js';
import { REST_MS } from '../../../src/controllers/rest-controller.js';
import type { ConflictTimelineElement } from '../../../src/elements/conflict-timeline/element.js';
import type { Timeline } from '../../../src/timeline/types.js';

/** Puts a timeline on the test page and waits until it is drawn. */
export async function timelineFixture(
  template = html`<conflict-timeline></conflict-timeline>`,
): Promise<ConflictTimelineElement> {
  const element = await fixture<ConflictTimelineElement>(template);
  // A timeline far outside the window does not draw yet.
  const { top } = element.getBoundingClientRect();
  if (top > innerHeight || top < 0) element.scrollIntoView();
  await drawn(element);
  return element;
}

/** Resolves when the chart knows its width and has drawn. */
export async function drawn(element: ConflictTimelineElement): Promise<void> {
  await until(() => (element.shadowRoot?.querySelector('conflict-timeline-chart')?.width ?? 0) > 0);
  await settled(element);
}

/** Resolves when timeline and chart have nothing left to render and no motion is running. */
export async function settled(element: ConflictTimelineElement): Promise<void> {
  const chart = chartOf(element);
  await until(async () => {
    await element.updateComplete;
    await chart.updateComplete;
    return !chart.moving && !element.isUpdatePending && !chart.isUpdatePending;
  });
  await nextFrame();
  await element.updateComplete;
  await chart.updateComplete;
}

/**
 * Resolves when timelines have stood still for as long as they take for rest. Their own timers began before this one, so
 * they end before it.
 */
export async function rested(...elements: readonly ConflictTimelineElement[]): Promise<void> {
  await Promise.all(elements.map(settled));
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  await Promise.all(elements.map(settled));
}

/** Checks a condition each frame until it holds. Rejects after 20 seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`never came true: ${condition.toString()}`);
    await nextFrame();
  }
}

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

export const chartOf = (element: ConflictTimelineElement): TimelineChartElement =>
  element.shadowRoot!.querySelector('conflict-timeline-chart')!;

/** The list box around the drawing, which takes the focus. */
export const surfaceOf = (element: ConflictTimelineElement): HTMLElement =>
  chartOf(element).shadowRoot!.querySelector<HTMLElement>('.surface')!;

/** The element of a part, such as `panel`. */
export const part = (element: ConflictTimelineElement, name: string): LitElement =>
  element.shadowRoot!.querySelector<LitElement>(`[part~="${name}"]`)!;

/** The shadow root of a part. */
export const rootOf = (element: ConflictTimelineElement, name: string): ShadowRoot => part(element, name).shadowRoot!;

export const textOf = (element: Element): string =>
  ((element.shadowRoot ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();

/** The event's date and name in the drawing; null if it is in a stack or out of sight. */
export const optionOf = (element: ConflictTimelineElement, id: string): SVGGElement | null =>
  chartOf(element).shadowRoot!.querySelector<SVGGElement>(`[data-event="${id}"]:not([data-pinned])`);

/** The event's name at the edge of the drawing; null if it is in sight. */
export const pinnedOf = (element: ConflictTimelineElement, id: string): SVGGElement | null =>
  chartOf(element).shadowRoot!.querySelector<SVGGElement>(`[data-event="${id}"][data-pinned]`);

/** What assistive software is told of the events, in its order. */
export const optionsOf = (element: ConflictTimelineElement): HTMLElement[] => [
  ...chartOf(element).shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]'),
];

/** The event's id or the stack's key that the keyboard is on. */
export const activeOption = (element: ConflictTimelineElement): string | undefined =>
  surfaceOf(element)
    .getAttribute('aria-activedescendant')
    ?.replace(/^option-/, '');

export function buttonOf(element: ConflictTimelineElement, name: string): HTMLButtonElement {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  return buttons.find((button) => (button.ariaLabel ?? button.textContent?.trim()) === name)!;
}

/** The article's timeline with another title of its first event. */
export const titled = (title: string): Timeline => ({
  ...timeline,
  events: timeline.events.map((event, index) => (index === 0 ? { ...event, title } : event)),
});

/** What the list says; empty while there is none. */
export const listed = (element: ConflictTimelineElement): string =>
  element.shadowRoot!.querySelector('[part~=list]') ? textOf(part(element, 'list')) : '';

/** An address that gives data as JSON. */
export const addressOf = (data: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));
