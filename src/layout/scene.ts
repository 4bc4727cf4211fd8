import { bisectLeft } from 'd3-array';
import type { ChartEntry } from './entry-index.js';
import type { SceneElement, SceneCluster, SceneMark, SceneSpan } from './scene-items.js';
import { clusterSpan, stretchesOf, visibleSpans } from './mark-placement.js';
import type { PlacedLabel } from './stretch.js';
import type { Level } from './level.js';
import { placeLabels } from './place-labels.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { duration, type View } from './view.js';

/** Everything to draw for one view. What it costs depends on the chart's width, not on the number of events. */
export interface Scene {
  /** From a time to the scene's positions, which are pixels and need not begin at the view's start. */
  readonly scale: TimeScale;
  /** Where the view begins. */
  readonly left: number;
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  readonly spans: readonly SceneSpan[];
  /** How many bars pass through that found no lane and whose mark is out of sight. */
  readonly passing: number;
}

/** Ends beyond the chart's neighbourhood by more than this are moved closer: drawing has trouble with billions. */
const FAR_PX = 100;
/** Dashes keep their place when an end is moved by whole periods; 21 holds those of outlines and of whiskers. */
const DASH_PERIOD_PX = 21;

/**
 * Lays out what a view shows.
 *
 * @param origin - the time positions are counted from, within the chart's width of the view. While it stays, so do all
 *   positions, and panning has nothing to redraw but what comes into sight.
 * @param selected - is named first
 */
export function sceneOf(level: Level, view: View, origin = view.start, selected?: ChartEntry): Scene {
  const { width } = level.settings;
  const x = timeScale({ start: origin, end: origin + duration(view) }, width);
  const edges = { left: x(view.start), right: x(view.start) + width };

  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  const laid = new Map<SceneElement, PlacedLabel>();
  for (const stretch of stretchesOf(level, view.start, view.end)) {
    const { center, first, last } = level.marks;
    const end = stretch.first + stretch.marks.length;
    for (let mark = bisectLeft(center, view.start, stretch.first, end); mark < end; mark++) {
      if (center[mark]! > view.end) break;
      const { lane, open, name, text, label: placed } = stretch.marks[mark - stretch.first]!;
      const entry = level.member(first[mark]!);
      const item = { lane, x: x(center[mark]!) };
      let drawn: SceneMark | SceneCluster;
      if (first[mark] === last[mark] && !level.crowded.has(entry)) {
        marks.push((drawn = { ...item, entry, open, foot: [x(entry.from), x(entry.to)] }));
      } else {
        const span = clusterSpan(level, first[mark]!, last[mark]!);
        const count = last[mark]! - first[mark]! + 1;
        drawn = {
          ...item,
          name,
          text: text!,
          count,
          first: first[mark]!,
          last: last[mark]!,
          foot: [x(span.from), x(span.to)],
        };
        clusters.push(drawn);
      }
      if (placed) laid.set(drawn, placed);
    }
  }

  const visible = level.spans.flatMap((lane) => visibleSpans(lane, view.start, view.end));
  const spans = visible.map(({ entry, lane }): SceneSpan => {
    const { latestStart, earliestEnd, moment } = entry.bounds;
    const certain = !moment && latestStart < earliestEnd;
    const middle = x(entry.anchor);
    return {
      entry,
      lane,
      left: near(x(entry.from)),
      right: near(x(entry.to)),
      ...(certain ? { core: [near(x(latestStart)), near(x(Math.min(earliestEnd, entry.to)))] as const } : {}),
      ...(moment && middle >= edges.left && middle <= edges.right ? { glyph: middle } : {}),
    };
  });
  const items = [...marks, ...clusters, ...spans];
  const on = selected && itemOf(items, level, selected);
  placeLabels(items, laid, { ...edges, settings: level.settings, on, selected });
  return { scale: x, left: edges.left, marks, clusters, spans, passing: level.crowded.countPassing(view) };

  function near(at: number): number {
    const [low, high] = [-width - FAR_PX, 2 * width + FAR_PX];
    if (at < low) return at + Math.ceil((low - at) / DASH_PERIOD_PX) * DASH_PERIOD_PX;
    if (at > high) return at - Math.ceil((at - high) / DASH_PERIOD_PX) * DASH_PERIOD_PX;
    return at;
  }
}

/**
 * Finds what stands for an entry among the items of a scene.
 *
 * @returns undefined for an entry that is out of sight
 */
export function itemOf(items: readonly SceneElement[], level: Level, entry: ChartEntry): SceneElement | undefined {
  const place = level.placeOf(entry);
  return items.find((item) => ('entry' in item ? item.entry === entry : place >= item.first && place <= item.last));
}
