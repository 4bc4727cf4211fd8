import { timeline } from '../../../data/timeline.js';
import type { ConflictTimelineElement } from '../../../src/elements/conflict-timeline/element.js';
import { round } from '../../../src/layout/chart-sizes.js';
import { chartOf, textOf } from './timeline.js';

/** The ids of the article's dated events, in the order of the data, which is that of time. */
export const DATED = timeline.events.filter(({ date }) => date).map(({ id }) => id);

/** Rounding may move an edge by so many pixels. */
const TOLERANCE_PX = 1;

interface Text {
  readonly words: string;
  readonly box: DOMRect;
  /** The event that a line of a name belongs to. */
  readonly nameOf: string | undefined;
}

const inDrawing = <Kind extends Element>(element: ConflictTimelineElement, selector: string): Kind[] => [
  ...chartOf(element).shadowRoot!.querySelectorAll<Kind>(selector),
];

function textsOf(element: ConflictTimelineElement): Text[] {
  const texts = inDrawing<SVGTextElement>(element, 'svg text').filter((text) => textOf(text));
  return texts.map((text) => ({
    words: textOf(text),
    box: text.getBoundingClientRect(),
    nameOf: text.matches('.name') ? text.closest<SVGElement>('[data-event]')?.dataset['event'] : undefined,
  }));
}

/** Lines of one name stand close. */
const areLinesOfOneName = (a: Text, b: Text): boolean => a.nameOf !== undefined && a.nameOf === b.nameOf;

const meet = ({ box: a }: Text, { box: b }: Text): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE_PX;

/** Texts of the drawing that cover each other, in pairs. */
export function overlaps(element: ConflictTimelineElement): string[] {
  const texts = textsOf(element);
  return texts.flatMap((a, place) =>
    texts
      .slice(place + 1)
      .filter((b) => meet(a, b) && !areLinesOfOneName(a, b))
      .map((b) => `“${a.words}” covers “${b.words}”`),
  );
}

/** Names, tags and targets that reach over the edges of the chart. */
export function beyondEdges(element: ConflictTimelineElement): string[] {
  const edges = chartOf(element).getBoundingClientRect();
  return inDrawing(element, 'svg text, .name-tag, .card, .hit')
    .filter((one) => !one.closest('.probes'))
    .flatMap((one) => {
      const { left, right } = one.getBoundingClientRect();
      const beyond = round(Math.max(edges.left - left, right - edges.right));
      const owner = one.closest<SVGElement>('[data-event]')?.dataset['event'];
      return beyond > TOLERANCE_PX ? [`${one.getAttribute('class')} ${owner ?? textOf(one)}: ${beyond} pixels`] : [];
    });
}

/** Events that are not there exactly once: drawn at their date, or named at an edge. */
export const notOnce = (element: ConflictTimelineElement, ids: readonly string[]): string[] =>
  ids.filter((id) => inDrawing(element, `[data-date="${id}"], [data-event="${id}"][data-pinned]`).length !== 1);

/** Targets that are too low for a finger. */
export const lowTargets = (element: ConflictTimelineElement): string[] =>
  inDrawing(element, '.hit')
    .map((hit) => hit.getBoundingClientRect().height)
    .filter((height) => height < 23.99)
    .map((height) => `${height} pixels`);

export type NamePlace = 'start' | 'end' | 'on it';

/** On which side of its date each event in sight has its name. */
export function namePlaces(element: ConflictTimelineElement): Map<string, NamePlace> {
  const places = new Map<string, NamePlace>();
  for (const label of inDrawing(element, '[data-event] > .label')) {
    const event = label.parentElement! as unknown as SVGElement;
    const name = label.getBoundingClientRect();
    const date = event.querySelector('[data-date]')!.getBoundingClientRect();
    const place = name.left >= date.right ? 'end' : name.right <= date.left ? 'start' : 'on it';
    places.set(event.dataset['event']!, place);
  }
  return places;
}
