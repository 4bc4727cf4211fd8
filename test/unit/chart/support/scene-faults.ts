import type { ChartEntry, EntryIndex } from '../../../../src/chart/entries.js';
import { heldBy } from '../../../../src/chart/labels.js';
import { GLYPH, MARK, type Level } from '../../../../src/chart/level.js';
import type { Scene, SceneLabel } from '../../../../src/chart/scene.js';
import { duration, type View } from '../../../../src/chart/view.js';

/** What calculating with fractions of pixels leaves over. */
const LEAST = 1e-3;
/** A short arrow is part of its mark: it ends within the room of it. */
const SHORT_OPEN = 5;
/** How far from its cluster's centre an event may be, in pixels at the close end of a level. */
const CLUSTER_REACH = MARK * Math.SQRT2;

interface Box {
  readonly what: string;
  readonly owner: string;
  readonly lane: number;
  readonly left: number;
  readonly right: number;
  readonly along?: boolean;
}

/** Where a label's text stands from left to right, with the shape beside it. */
export function labelBox({ text, x, align, icon }: SceneLabel): { left: number; right: number } {
  const [left, right] = align === 'start' ? [x, x + text.width] : [x - text.width, x];
  return icon === undefined
    ? { left, right }
    : { left: Math.min(left, icon - GLYPH), right: Math.max(right, icon + GLYPH) };
}

/** What is wrong with where things are in a scene, a sentence each. Every lane counts as one row. */
export function sceneFaults(scene: Scene, level: Level, view: View, index: EntryIndex): string[] {
  const { width } = level.settings;
  const { marks, clusters, spans } = scene;
  const points = [
    ...marks.map(({ entry, x, lane, label, open }) => ({
      owner: entry.event.id,
      x,
      lane,
      label,
      open,
      side: entry.open,
    })),
    ...clusters.map(({ first, last, x, lane, label }) => ({
      owner: `cluster ${first} to ${last}`,
      x,
      lane,
      label,
      open: 0,
      side: undefined,
    })),
  ];
  const bars: Box[] = spans.map(({ entry, lane, left, right }) => ({
    what: entry.bounds.moment ? 'whisker' : 'bar',
    owner: entry.event.id,
    lane,
    left,
    right,
  }));
  const shapes: Box[] = [
    ...bars,
    ...points.map(({ owner, lane, x, open, side }) => {
      const reach = open > SHORT_OPEN ? open : 0;
      return {
        what: 'mark',
        owner,
        lane,
        left: x - MARK / 2 - (side === 'start' ? reach : 0),
        right: x + MARK / 2 + (side === 'end' ? reach : 0),
      };
    }),
  ];
  const labels: Box[] = [
    ...points.map(({ owner, lane, label }) => ({ owner, lane, label })),
    ...spans.map(({ entry, lane, label }) => ({ owner: entry.event.id, lane, label })),
  ].flatMap(({ owner, lane, label }) =>
    label ? [{ what: 'label', owner, lane, along: label.along ?? false, ...labelBox(label) }] : [],
  );
  const stems = [
    ...points.map(({ owner, lane, x }) => ({ owner, lane, x })),
    ...spans.flatMap(({ entry, lane, left, right }) =>
      entry.bounds.moment ? [left, right].map((x) => ({ owner: entry.event.id, lane, x })) : [],
    ),
  ];

  return [
    ...apart(labels),
    ...apart(shapes),
    ...labels.flatMap((label) => [
      ...(label.left < -LEAST || label.right > width + LEAST ? [`${named(label)} leaves the chart`] : []),
      ...shapes
        .filter((shape) => overlap(label, shape) && !(label.along && shape.owner === label.owner))
        .map((shape) => `${named(label)} is on ${named(shape)}`),
      ...stems
        .filter(({ lane, x }) => lane > label.lane && x > label.left + LEAST && x < label.right - LEAST)
        .map(({ owner }) => `${named(label)} is crossed by the stem of ${owner}`),
      ...labels
        .filter(({ along }) => along)
        .filter((along) => !bars.some((bar) => bar.owner === along.owner && within(along, bar)))
        .map((along) => `${named(along)} is not along its bar`),
    ]),
    ...tooClose(points),
    ...points.filter(({ x }) => x < -LEAST || x > width + LEAST).map(({ owner }) => `${owner} is outside of the chart`),
    ...[...shapes, ...labels]
      .filter(({ lane }) => lane < 0 || lane >= level.settings.lanes || !Number.isInteger(lane))
      .map((box) => `${named(box)} has no lane`),
    ...miscounted(scene, level, view, index),
  ];
}

const named = ({ what, owner, lane, left, right }: Box): string =>
  `${what} of ${owner} (lane ${lane}, ${left.toFixed(1)} to ${right.toFixed(1)})`;

const overlap = (a: Box, b: Box): boolean => a.lane === b.lane && a.left < b.right - LEAST && b.left < a.right - LEAST;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - LEAST && inner.right <= outer.right + LEAST;

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
    return x - before.x < MARK - LEAST
      ? [`${before.owner} and ${owner} are ${(x - before.x).toFixed(2)} px apart`]
      : [];
  });
}

/** Events that are drawn twice, and such as should be drawn and are not. */
function miscounted(scene: Scene, level: Level, view: View, index: EntryIndex): string[] {
  const { marks, clusters, spans } = scene;
  const drawn = [
    ...[...marks, ...spans].map(({ entry }) => entry),
    ...clusters.flatMap(({ first, last }) => heldBy(level, first, last)),
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
