import type { ChartEntry } from './entry-index.js';
import { clusterMembers } from './mark-placement.js';
import type { Level } from './level.js';
import type { Levels } from './levels.js';
import { itemOf, sceneOf, type Scene } from './scene.js';
import { clusterKey, type SceneElement, type SceneCluster } from './scene-items.js';
import { separatingView } from './separating-view.js';
import { DAY, duration, viewAround, type View, type ViewLimits } from './view.js';

/** How much time a view shows around a single moment that has no neighbours. */
const AROUND_MS = 365 * DAY;

/** A view as it is drawn: its scene, and the level of zoom that the scene is laid out on. */
export class Drawing {
  readonly scene: Scene;
  readonly view: View;
  readonly #levels: Levels;
  readonly #level: Level;
  /** The view in which the present pan began: positions are counted from its start. */
  readonly #first: View;

  /** @param before - the present drawing, if it has the same levels: panning changes little of it */
  constructor(levels: Levels, view: View, before?: Drawing, selected = '') {
    this.view = view;
    this.#levels = levels;
    this.#level = levels.for(view);
    this.#first = before && isPanned(before.#first, view) ? before.#first : view;
    this.scene = sceneOf(this.#level, view, this.#first.start, levels.index.byId.get(selected));
  }

  get width(): number {
    return this.#levels.settings.width;
  }

  /** How many events are in sight: as marks, as bars, in clusters, or named as passing through. */
  get count(): number {
    const { marks, clusters, spans, passing } = this.scene;
    return clusters.reduce((sum, { count }) => sum + count, marks.length + spans.length + passing);
  }

  /** The mark, bar or cluster that stands for an event or a cluster's key; undefined for what is out of sight. */
  find(key: string | undefined): SceneElement | undefined {
    if (!key) return undefined;
    const { marks, spans, clusters } = this.scene;
    const entry = this.#levels.index.byId.get(key);
    return entry
      ? itemOf([...marks, ...spans, ...clusters], this.#level, entry)
      : clusters.find((item) => clusterKey(item) === key);
  }

  /**
   * The time that zooming keeps in its place, so that something stays in sight: that of the first of some keys that is
   * drawn, else of what is nearest to the middle, the nearer the more it stands for.
   */
  anchor(...keys: readonly (string | undefined)[]): number | undefined {
    const { left, marks, spans, clusters } = this.scene;
    const middle = left + this.width / 2;
    const at = (item: SceneElement): number =>
      'left' in item ? Math.min(Math.max(middle, item.left), item.right) : item.x;
    const far = (item: SceneElement): number => Math.abs(at(item) - middle) / ('count' in item ? item.count : 1);
    const [first] = [...clusters, ...marks, ...spans].sort((a, b) => far(a) - far(b));
    const on = keys.map((key) => this.find(key)).find((item) => item) ?? first;
    return on && this.scene.scale.invert(at(on)).getTime();
  }

  /** The nearest entry that lies beyond the view. */
  beyond(direction: 1 | -1): ChartEntry | undefined {
    const { byAnchor } = this.#levels.index;
    const { start, end } = this.view;
    return direction > 0 ? byAnchor.find(({ from }) => from >= end) : byAnchor.findLast(({ to }) => to <= start);
  }

  /** What a cluster holds, at most so many. */
  held({ first, last }: SceneCluster, most?: number): ChartEntry[] {
    return clusterMembers(this.#level, first, last, most);
  }

  /** What passes through without a bar of its own. */
  passing(): readonly ChartEntry[] {
    return this.#level.crowded.passing(this.view);
  }

  /** A view of just what a cluster holds, or as near as it takes to tell that apart; undefined where no zoom does. */
  viewInto(cluster: SceneCluster, limits: ViewLimits): View | undefined {
    const held = this.held(cluster);
    const inside = { start: held[0]!.anchor, end: held.at(-1)!.anchor };
    const widest = viewAround(inside, Math.min(AROUND_MS, duration(this.view) / 2));
    return separatingView(held, widest, limits, this.#levels.settings);
  }
}

/** Whether a view is another moved by less than its length: then most of the drawing stays as it is. */
function isPanned(from: View, to: View): boolean {
  const length = duration(from);
  return Math.abs(duration(to) / length - 1) < 1e-9 && Math.abs(to.start - from.start) < length;
}
