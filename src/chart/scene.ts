import type { ChartEntry } from './entries.js';
import { clusterSpan, stretchesOf, visibleSpans, type PlacedLabel } from './labels.js';
import { GAP, GLYPH, lineLabels, MARK, type Level } from './level.js';
import { lowerBound } from './search.js';
import type { LabelText } from './text.js';
import type { View } from './view.js';

/** Text on the chart. `x` is the edge it starts from: its left for 'start', its right for 'end'. Pixels. */
export interface SceneLabel {
  readonly text: LabelText;
  readonly x: number;
  readonly align: 'start' | 'end';
  /** Centre of the kind's shape that goes with the text, where the label stands beside or along a bar. */
  readonly icon?: number;
  /** Along a bar: title and date on one line above it. */
  readonly along?: boolean;
}

interface SceneItem {
  readonly lane: number;
  readonly label?: SceneLabel;
}

export interface SceneMark extends SceneItem {
  readonly entry: ChartEntry;
  readonly x: number;
  /** How far its open side reaches, in pixels. */
  readonly open: number;
  /** What its date covers on the axis, at least a hairline. */
  readonly foot: readonly [number, number];
}

export interface SceneCluster extends SceneItem {
  readonly x: number;
  /** What it is called aloud. */
  readonly name: string;
  readonly count: number;
  /** Positions of what it holds in the level's members. */
  readonly first: number;
  readonly last: number;
  readonly foot: readonly [number, number];
}

export interface SceneSpan extends SceneItem {
  readonly entry: ChartEntry;
  /** Both ends, kept near the chart where they lie far outside. */
  readonly left: number;
  readonly right: number;
  /** The part that is certain. */
  readonly core?: readonly [number, number];
  /** The shape in the middle of a whisker, when in sight. */
  readonly glyph?: number;
}

/** Whatever stands for events. */
export type Drawn = SceneMark | SceneSpan | SceneCluster;

/** What a cluster goes by while its level is drawn. */
export const clusterKey = ({ first, last }: SceneCluster): string => `cluster-${first}-${last}`;

/** Everything to draw for one view. What it costs depends on the chart's width, not on the number of events. */
export interface Scene {
  /** Where the view begins. All positions are counted in pixels from the scene's origin, which may be another time. */
  readonly left: number;
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  readonly spans: readonly SceneSpan[];
  /** How many bars pass through that found no lane and whose mark is out of sight. */
  readonly passing: number;
}

/** Ends beyond the chart's neighbourhood by more than this are moved closer: drawing has trouble with billions. */
const FAR = 100;
/** Dashes keep their place when an end is moved by whole periods; 21 holds those of outlines and of whiskers. */
const DASHES = 21;

/**
 * Lays out what a view shows.
 *
 * @param origin - the time positions are counted from, within the chart's width of the view. While it stays, so do all
 *   positions, and panning has nothing to redraw but what comes into sight.
 */
export function sceneOf(level: Level, view: View, origin = view.start): Scene {
  const { width } = level.settings;
  const scale = width / (view.end - view.start);
  const x = (time: number): number => (time - origin) * scale;
  const edges = { left: x(view.start), right: x(view.start) + width };

  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  const sideLabels = new Map<ChartEntry, PlacedLabel>();
  for (const stretch of stretchesOf(level, view.start, view.end)) {
    stretch.spans.forEach((label, entry) => sideLabels.set(entry, label));
    const { center, first, last } = level.marks;
    const from = lowerBound(stretch.marks.length, (index) => center[stretch.first + index]! >= view.start);
    for (let index = from; index < stretch.marks.length; index++) {
      const mark = stretch.first + index;
      if (center[mark]! > view.end) break;
      const { lane, open, name, label: placed } = stretch.marks[index]!;
      const entry = level.member(first[mark]!);
      const at = x(center[mark]!);
      const reach = (side: 'start' | 'end'): number => (entry.open === side ? open : 0);
      const label = placed && besideLabel(placed, at - MARK / 2 - reach('start'), at + MARK / 2 + reach('end'), edges);
      const item = { lane, x: at, ...(label ? { label } : {}) };
      if (first[mark] === last[mark] && !level.crowded.has(entry)) {
        marks.push({ ...item, entry, open, foot: [x(entry.from), x(entry.to)] });
      } else {
        const span = clusterSpan(level, first[mark]!, last[mark]!);
        const count = last[mark]! - first[mark]! + 1;
        clusters.push({
          ...item,
          name,
          count,
          first: first[mark]!,
          last: last[mark]!,
          foot: [x(span.from), x(span.to)],
        });
      }
    }
  }

  const visible = level.spans.map((lane) => visibleSpans(lane, view.start, view.end));
  const stems = stemsOf();
  const spans = visible.flat().map(({ entry, lane, roomy }): SceneSpan => {
    const left = x(entry.from);
    const right = x(entry.to);
    const placed = sideLabels.get(entry);
    const icon = entry.bounds.moment ? 0 : 2 * GLYPH + GAP;
    const label = roomy
      ? alongLabel(entry, lane, left, right)
      : placed && besideLabel(placed, left, right, edges, icon);
    const { latestStart, earliestEnd, moment } = entry.bounds;
    const certain = !moment && latestStart < earliestEnd;
    const middle = x(entry.anchor);
    return {
      entry,
      lane,
      left: near(left),
      right: near(right),
      ...(label ? { label } : {}),
      ...(certain ? { core: [near(x(latestStart)), near(x(Math.min(earliestEnd, entry.to)))] as const } : {}),
      ...(moment && middle >= edges.left && middle <= edges.right ? { glyph: middle } : {}),
    };
  });
  return { left: edges.left, marks, clusters, spans, passing: level.crowded.countPassing(view) };

  function near(at: number): number {
    const [low, high] = [-width - FAR, 2 * width + FAR];
    if (at < low) return at + Math.ceil((low - at) / DASHES) * DASHES;
    if (at > high) return at - Math.ceil((at - high) / DASHES) * DASHES;
    return at;
  }

  /** Upright lines in sight, from left to right, each with the lane it comes down from. */
  function stemsOf(): { x: number; lane: number }[] {
    const sides = visible.flat().filter(({ entry }) => entry.bounds.moment);
    return [
      ...[...marks, ...clusters].map(({ x, lane }) => ({ x, lane })),
      ...sides.flatMap(({ entry, lane }) => [
        { x: x(entry.from), lane },
        { x: x(entry.to), lane },
      ]),
    ].sort((a, b) => a.x - b.x);
  }

  /**
   * The label of a long bar starts where the bar's visible part does, or behind the stems that are in its way, and says
   * as much as fits there.
   */
  function alongLabel(entry: ChartEntry, lane: number, left: number, right: number): SceneLabel | undefined {
    const icon = 2 * GLYPH + GAP;
    const end = Math.min(right, edges.right) - GAP;
    for (const text of lineLabels(entry, level.settings)) {
      let start = Math.max(left, edges.left) + GAP;
      for (const stem of stems) {
        if (stem.lane <= lane || stem.x < start - GAP) continue;
        if (stem.x > start + icon + text.width + GAP) break;
        start = stem.x + GAP;
      }
      if (start + icon + text.width <= end) {
        return { text, x: start + icon, align: 'start', icon: start + GLYPH, along: true };
      }
    }
    return undefined;
  }
}

/** A label beside something that reaches from left to right; dropped, not flipped, where it would leave the chart. */
function besideLabel(
  { text, side }: PlacedLabel,
  left: number,
  right: number,
  edges: { readonly left: number; readonly right: number },
  icon = 0,
): SceneLabel | undefined {
  const start = side === 'right' ? right + GAP : left - GAP - icon - text.width;
  if (start < edges.left || start + icon + text.width > edges.right) return undefined;
  return side === 'right'
    ? { text, x: start + icon, align: 'start', ...(icon ? { icon: start + GLYPH } : {}) }
    : { text, x: start + text.width, align: 'end', ...(icon ? { icon: left - GAP - GLYPH } : {}) };
}
