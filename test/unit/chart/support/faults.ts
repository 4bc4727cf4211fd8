import type { EntryIndex } from '../../../../src/chart/entries.js';
import { GLYPH, MARK, type Level } from '../../../../src/chart/level.js';
import type { Scene, SceneLabel } from '../../../../src/chart/scene.js';
import type { View } from '../../../../src/chart/view.js';

interface Box {
  readonly what: string;
  readonly lane: number;
  readonly left: number;
  readonly right: number;
  /** Above its own bar, in the upper part of the lane. */
  readonly along: boolean;
}

/** Rounding of sums of fractions, in pixels. */
const SLACK = 0.01;

const overlap = (a: Box, b: Box): boolean => a.lane === b.lane && a.left < b.right - SLACK && b.left < a.right - SLACK;

function labelBox(what: string, lane: number, { text, x, align, icon, along = false }: SceneLabel): Box {
  const [left, right] = align === 'start' ? [x, x + text.width] : [x - text.width, x];
  const edges = icon === undefined ? [] : [icon - GLYPH, icon + GLYPH];
  return { what, lane, left: Math.min(left, ...edges), right: Math.max(right, ...edges), along };
}

/** Everything in a scene that a reader would call wrong, in words. */
export function faultsOf(scene: Scene, level: Level, index: EntryIndex, view: View): string[] {
  const { width } = level.settings;
  const faults: string[] = [];
  const marks: Box[] = [
    ...scene.marks.map(({ entry, x, lane, open }): Box => ({
      what: `mark ${entry.event.id}`,
      lane,
      left: x - GLYPH - (entry.open === 'start' ? open : 0),
      right: x + GLYPH + (entry.open === 'end' ? open : 0),
      along: false,
    })),
    ...scene.clusters.map(({ x, lane, first }): Box => ({
      what: `cluster ${first}`, lane, left: x - MARK / 2, right: x + MARK / 2, along: false,
    })),
  ]; // prettier-ignore
  const bars = scene.spans.map(({ entry, lane, left, right }): Box => ({
    what: `span ${entry.event.id}`, lane, left, right, along: false,
  })); // prettier-ignore
  const labels = [
    ...scene.marks.map(({ entry, lane, label }) => label && labelBox(`label of ${entry.event.id}`, lane, label)),
    ...scene.clusters.map(({ first, lane, label }) => label && labelBox(`label of cluster ${first}`, lane, label)),
    ...scene.spans.map(({ entry, lane, label }) => label && labelBox(`label of ${entry.event.id}`, lane, label)),
  ].filter((label) => label !== undefined);
  const stems = [
    ...[...scene.marks, ...scene.clusters].map(({ x, lane }) => ({ x, lane })),
    ...scene.spans
      .filter(({ entry }) => entry.bounds.moment)
      .flatMap(({ left, right, lane }) => [left, right].map((x) => ({ x, lane }))),
  ];

  pairs([...marks, ...bars])
    .filter(([a, b]) => overlap(a, b))
    .forEach(([a, b]) => faults.push(`${a.what} on ${b.what}`));
  pairs(labels)
    .filter(([a, b]) => overlap(a, b))
    .forEach(([a, b]) => faults.push(`${a.what} on ${b.what}`));
  for (const label of labels) {
    for (const box of [...marks, ...(label.along ? [] : bars)]) {
      if (overlap(label, box)) faults.push(`${label.what} on ${box.what}`);
    }
    for (const { x, lane } of stems) {
      if (lane > label.lane && x > label.left && x < label.right) faults.push(`a stem through ${label.what}`);
    }
    if (label.left < -SLACK || label.right > width + SLACK) faults.push(`${label.what} leaves the chart`);
  }
  for (const box of marks) {
    if (box.lane >= level.settings.lanes || box.lane < 0) faults.push(`${box.what} outside the lanes`);
  }
  for (const { x } of [...scene.marks, ...scene.clusters]) {
    if (x < -SLACK || x > width + SLACK) faults.push(`a mark at ${x} outside the chart`);
  }
  return [...faults, ...lost(scene, level, index, view)];
}

/** Events that should show in a view and do not, or show twice. */
function lost(scene: Scene, level: Level, index: EntryIndex, view: View): string[] {
  const shown = new Map<string, number>();
  const count = (id: string): void => void shown.set(id, (shown.get(id) ?? 0) + 1);
  [...scene.marks, ...scene.spans].forEach(({ entry }) => count(entry.event.id));
  for (const { first, last, count: said } of scene.clusters) {
    if (said !== last - first + 1) return [`a cluster of ${last - first + 1} says ${said}`];
    for (let place = first; place <= last; place++) count(level.member(place).event.id);
  }
  const margin = (view.end - view.start) * 1e-9;
  const clusterOf = new Map<number, number>();
  for (let mark = 0; mark < level.marks.length; mark++) {
    for (let place = level.marks.first[mark]!; place <= level.marks.last[mark]!; place++) clusterOf.set(place, mark);
  }
  return index.byAnchor.flatMap((entry) => {
    const { id } = entry.event;
    const times = shown.get(id) ?? 0;
    if (times > 1) return [`${id} shows ${times} times`];
    const place = level.placeOf(entry);
    const at = place < 0 ? undefined : level.marks.center[clusterOf.get(place)!]!;
    const inView =
      at === undefined
        ? entry.from < view.end - margin && entry.to > view.start + margin
        : at > view.start + margin && at < view.end - margin;
    return inView && times === 0 ? [`${id} is lost`] : [];
  });
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]));
}
