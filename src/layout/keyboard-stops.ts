import type { Scene } from './scene.js';
import { clusterKey } from './scene-items.js';

/** Something drawn that the keyboard can be on: an event's id or a cluster's key, and where its visible part lies. */
interface KeyboardStop {
  readonly key: string;
  readonly at: number;
}

/**
 * Lists what is in sight in the order in which the arrow keys go through it.
 *
 * @param width - of the chart, in pixels
 * @returns the stops in the order of time
 */
export function keyboardStops({ left: start, marks, clusters, spans }: Scene, width: number): KeyboardStop[] {
  const middle = (left: number, right: number): number => (Math.max(left, start) + Math.min(right, start + width)) / 2;
  return [
    ...marks.map(({ entry, x }) => ({ key: entry.event.id, at: x })),
    ...spans.map(({ entry, left, right }) => ({ key: entry.event.id, at: middle(left, right) })),
    ...clusters.map((item) => ({ key: clusterKey(item), at: item.x })),
  ].sort((a, b) => a.at - b.at);
}
