import type { ChartEntry, EntryIndex } from '../../../../src/layout/entry-index.js';
import { clusterMembers } from '../../../../src/layout/mark-placement.js';
import type { Level } from '../../../../src/layout/level.js';
import { GLYPH_RADIUS_PX, halfHeight, heightOf, MIN_TARGET_PX, RING_GAP_PX } from '../../../../src/layout/measures.js';
import { itemOf, type Scene } from '../../../../src/layout/scene.js';
import { rowsOf } from '../../../../src/layout/label-text.js';
import type { SceneElement, SceneLabel } from '../../../../src/layout/scene-items.js';
import { duration, type View } from '../../../../src/layout/view.js';

/** What calculating with fractions of pixels leaves over. */
const LEAST = 1e-3;
/** A short arrow is part of its mark: it ends within the room of it. */
const SHORT_OPEN = 5;
/** How far from its cluster's centre an event may be, in pixels at the close end of a level. */
const CLUSTER_REACH = MIN_TARGET_PX * Math.SQRT2;

interface Box {
  readonly what: string;
  readonly owner: string;
  readonly lane: number;
  readonly left: number;
  readonly right: number;
  /** Heights above the axis. */
  readonly bottom: number;
  readonly top: number;
}

/** Pixels that labels keep from each other and from what is drawn, and from the frame of what is selected. */
const CLEAR = 6;
const FROM_RING = 8;

/** Where a label's text stands from left to right, with the shape beside it. */
export function labelBox({ text, x, align, icon }: SceneLabel): { left: number; right: number } {
  return align === 'start' ? { left: x - icon, right: x + text.width } : { left: x - text.width, right: x + icon };
}

/** What is wrong with where things are in a scene, a sentence each. */
export function sceneFaults(
  scene: Scene,
  level: Level,
  view: View,
  index: EntryIndex,
  selected?: ChartEntry,
): string[] {
  const { width, laneHeight, lineHeight, lanes } = level.settings;
  const { marks, clusters, spans } = scene;
  const items: readonly SceneElement[] = [...marks, ...clusters, ...spans];
  const on = selected && itemOf(items, level, selected);
  const ownerOf = (item: SceneElement): string =>
    'entry' in item ? item.entry.event.id : `cluster ${item.first} to ${item.last}`;
  const shapes: Box[] = items.map((item) => {
    const middle = heightOf(item, laneHeight);
    const half = 'left' in item ? halfHeight(item.entry) : MIN_TARGET_PX / 2;
    const open = (side: 'start' | 'end'): number =>
      'open' in item && item.entry.open === side && item.open > SHORT_OPEN ? item.open : 0;
    return {
      what: 'left' in item ? 'bar' : 'mark',
      owner: ownerOf(item),
      lane: item.lane,
      left: 'left' in item ? item.left : item.x - MIN_TARGET_PX / 2 - open('start'),
      right: 'left' in item ? item.right : item.x + MIN_TARGET_PX / 2 + open('end'),
      bottom: middle - half,
      top: middle + half,
    };
  });
  const labels: Box[] = items.flatMap((item) => {
    const { label, lane } = item;
    if (!label) return [];
    const top = label.up + rowsOf(label.text) * lineHeight - 3;
    return [{ what: 'label', owner: ownerOf(item), lane, ...labelBox(label), bottom: label.up, top }];
  });
  const stems = items.flatMap((item) => {
    const stem = { owner: ownerOf(item), top: heightOf(item, laneHeight) };
    if (!('left' in item)) return [{ ...stem, x: item.x }];
    return item.entry.bounds.moment ? [item.left, item.right].map((x) => ({ ...stem, x })) : [];
  });
  const ring = on && shapes[items.indexOf(on)]!;
  const points = [...marks, ...clusters].map((item) => ({ x: item.x, owner: ownerOf(item) }));

  return [
    ...apart(shapes),
    ...labels.flatMap((label, place) => [
      ...(label.left < -LEAST ||
      label.right > width + LEAST ||
      label.bottom < -LEAST ||
      label.top > lanes * laneHeight + LEAST
        ? [`${named(label)} leaves the chart`]
        : []),
      ...labels
        .slice(place + 1)
        .filter((other) => near(label, other, CLEAR))
        .map((other) => `${named(label)} is on ${named(other)}`),
      ...shapes.filter((shape) => near(label, shape, 0)).map((shape) => `${named(label)} is on ${named(shape)}`),
      ...(ring &&
      near(label, ring, FROM_RING + ('left' in on ? RING_GAP_PX : RING_GAP_PX + GLYPH_RADIUS_PX - MIN_TARGET_PX / 2))
        ? [`${named(label)} is at the frame of ${named(ring)}`]
        : []),
      ...stems
        .filter(({ top, x }) => top > label.bottom && x > label.left + LEAST && x < label.right - LEAST)
        .filter(() => !on || label.owner !== ownerOf(on))
        .map(({ owner }) => `${named(label)} is crossed by the stem of ${owner}`),
    ]),
    ...tooClose(points),
    ...points.filter(({ x }) => x < -LEAST || x > width + LEAST).map(({ owner }) => `${owner} is outside of the chart`),
    ...shapes
      .filter(({ lane }) => lane < 0 || lane >= lanes || !Number.isInteger(lane))
      .map((box) => `${named(box)} has no lane`),
    ...miscounted(scene, level, view, index),
  ];
}

const named = ({ what, owner, lane, left, right }: Box): string =>
  `${what} of ${owner} (lane ${lane}, ${left.toFixed(1)} to ${right.toFixed(1)})`;

const overlap = (a: Box, b: Box): boolean => a.lane === b.lane && a.left < b.right - LEAST && b.left < a.right - LEAST;

/** Whether two are closer than some pixels both sideways and upright. */
const near = (a: Box, b: Box, clear: number): boolean =>
  a.left < b.right + clear - LEAST &&
  a.right > b.left - clear + LEAST &&
  a.bottom < b.top + clear - LEAST &&
  a.top > b.bottom - clear + LEAST;

/** Those of one sort that overlap: neighbours in their lane, once they are sorted. */
function apart(boxes: readonly Box[]): string[] {
  const sorted = boxes.toSorted((a, b) => a.lane - b.lane || a.left - b.left);
  return sorted.slice(1).flatMap((box, place) => {
    const before = sorted[place]!;
    return overlap(before, box) ? [`${named(before)} is on ${named(box)}`] : [];
  });
}

function tooClose(points: readonly { x: number; owner: string }[]): string[] {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  return sorted.slice(1).flatMap(({ x, owner }, place) => {
    const before = sorted[place]!;
    return x - before.x < MIN_TARGET_PX - LEAST
      ? [`${before.owner} and ${owner} are ${(x - before.x).toFixed(2)} px apart`]
      : [];
  });
}

/** Events that are drawn twice, and such as should be drawn and are not. */
function miscounted(scene: Scene, level: Level, view: View, index: EntryIndex): string[] {
  const { marks, clusters, spans } = scene;
  const drawn = [
    ...[...marks, ...spans].map(({ entry }) => entry),
    ...clusters.flatMap(({ first, last }) => clusterMembers(level, first, last)),
  ];
  const seen = new Set<ChartEntry>();
  const faults: string[] = [];
  for (const entry of drawn) {
    if (seen.has(entry)) faults.push(`${entry.event.id} is drawn twice`);
    seen.add(entry);
  }
  for (const { count, first, last } of clusters) {
    if (count !== last - first + 1) faults.push(`cluster ${first} to ${last} counts ${count}`);
  }
  const scale = level.settings.width / duration(view);
  const passing = new Set(level.crowded.passing(view));
  if (scene.passing !== passing.size) faults.push(`${scene.passing} are said to pass through, not ${passing.size}`);
  for (const entry of index.byAnchor) {
    if (seen.has(entry) || passing.has(entry)) continue;
    // A cluster whose middle is beyond the edge takes with it what it holds, however little.
    const clear = CLUSTER_REACH / scale;
    const long = level.placeOf(entry) < 0 || level.crowded.has(entry);
    const nearEdge = Math.min(Math.abs(entry.anchor - view.start), Math.abs(entry.anchor - view.end)) <= clear;
    const lost =
      long && !(level.crowded.has(entry) && nearEdge)
        ? entry.from < view.end && entry.to > view.start
        : entry.anchor > view.start + clear && entry.anchor < view.end - clear;
    if (lost) faults.push(`${entry.event.id} is lost`);
  }
  return faults;
}
