import { nearestOf, type PinnedName } from './cascade.js';
import type { ChartScene } from './chart-layout.js';
import type { ChartEntry, EntryIndex } from './entry-index.js';
import type { Stack } from './packed-scene.js';
import type { View } from './view.js';

/** Something that the keyboard can be on: an event, in sight or pinned, or a stack. */
export interface KeyboardStop {
  /** An event's id or a stack's key. */
  readonly key: string;
  readonly entry: ChartEntry;
  /** The events it stands for, where it is a stack. */
  readonly stack?: Stack;
  /** Its name at the edge beyond which it lies; `entry` is then the nearest of those that it names. */
  readonly pinned?: PinnedName;
}

/** @returns the stops in the order of time, which is that of the rows */
export function keyboardStops({ shown, pinned, stacks }: ChartScene): KeyboardStop[] {
  const stops: KeyboardStop[] = [
    ...shown.map(({ entry }) => ({ key: entry.event.id, entry })),
    ...pinned.map((name) => ({ key: name.key, entry: nearestOf(name), pinned: name })),
    ...stacks.map((stack) => ({ key: stack.key, entry: stack.entries[0]!, stack })),
  ];
  return stops.sort((a, b) => a.entry.row - b.entry.row);
}

/** @returns the event nearest to a view before or after it; undefined where there is none */
export const nearestBeyond = ({ rows }: EntryIndex, { start, end }: View, direction: 1 | -1): ChartEntry | undefined =>
  direction > 0 ? rows.find(({ from }) => from >= end) : rows.findLast(({ to }) => to <= start);

/**
 * Finds the time in the middle of what is visible of an event, which zooming keeps in its place.
 *
 * @param keys - ids of events; the first that is in sight counts
 * @returns epoch milliseconds; undefined where none of them is in sight
 */
export function timeInSight({ shown, scale }: ChartScene, keys: readonly (string | undefined)[]): number | undefined {
  const [, width] = scale.range() as [number, number];
  const [found] = keys.flatMap((key) => shown.find(({ entry }) => entry.event.id === key) ?? []);
  if (!found) return undefined;
  return scale.invert((Math.max(found.shape.left, 0) + Math.min(found.shape.right, width)) / 2).getTime();
}
