import { cascade, type CascadeSettings, type PinnedName, type ShownEvent } from './cascade.js';
import { AXIS_PX, BOTTOM_PX, TOP_PX } from './chart-sizes.js';
import type { ChartEntry, EntryIndex } from './entry-index.js';
import { levelNumber, levelRate, MOST_ROWS, packLevel, type NameWidths, type PackedLevel } from './packed-level.js';
import { packedRows, stacksIn, type Stack, type StackSettings } from './packed-scene.js';
import { pixelsPerMs, timeScale, type TimeScale } from './time-scale.js';
import { clampView, duration, neighbourhood, wholeView, type View, type ViewLimits } from './view.js';

/** Up to so many events have a row and a name each, always. */
export const MOST_IN_CASCADE = 15;
/** The part below packed rows where stacks stand. */
const STACKS_PX = 64;
const MAX_LEVELS = 24;
/** Of more events than these names are not measured for packing, but taken to be as wide as their letters are many. */
const MOST_MEASURED = 300;
/** The width of a letter, as a share of the font's size; a little more than the usual fonts have. */
const LETTER_SHARE = 0.6;

/** Everything that a chart draws above its axis in one view. Positions in pixels from the plot's top left corner. */
export interface ChartScene {
  readonly view: View;
  readonly scale: TimeScale;
  readonly shown: readonly ShownEvent[];
  readonly pinned: readonly PinnedName[];
  readonly stacks: readonly Stack[];
  /** Of a packed timeline: how many events lie before and after the view. */
  readonly before: number;
  readonly after: number;
  /** Where the axis lies, and how high the drawing is with what is below it. */
  readonly axis: number;
  readonly height: number;
}

/** Lays out the events of one chart, for any view. */
export class ChartLayout {
  readonly index: EntryIndex;
  readonly settings: StackSettings;
  readonly isPacked: boolean;
  readonly axis: number;
  readonly #levels = new Map<number, PackedLevel>();
  #widths: NameWidths | undefined;

  constructor(index: EntryIndex, settings: StackSettings) {
    this.index = index;
    this.settings = settings;
    const count = index.byAnchor.length;
    this.isPacked = count > MOST_IN_CASCADE;
    const rows = this.isPacked ? MOST_ROWS : Math.max(count, 1);
    const hasStacks = this.isPacked && this.levelAt(wholeView(index.span)).stacks.size > 0;
    const rowsHeight = (!this.isPacked && settings.foldedHeight) || rows * settings.sizes.rowHeight;
    this.axis = TOP_PX + rowsHeight + (hasStacks ? STACKS_PX : 0) + BOTTOM_PX;
  }

  get height(): number {
    return this.axis + AXIS_PX;
  }

  /**
   * Lays out one view.
   *
   * @param before - the scene that shows now; during a gesture names keep the places they have in it
   */
  sceneAt(view: View, before?: ChartScene, isMoving = false): ChartScene {
    const { axis, height, isPacked, settings } = this;
    const scale = timeScale(view, settings.plot.width);
    if (isPacked) return { view, scale, axis, height, ...this.#packedScene(view, scale) };
    const names = new Map(before?.shown.flatMap(({ entry, name }) => (name ? [[entry, name]] : [])));
    const rows = cascade(this.index.rows, scale, settings, names, isMoving);
    // A page may give less height than the rows of a view take at the least.
    const bottom = [...rows.shown, ...rows.pinned].reduce((most, row) => Math.max(most, row.y + row.height / 2), 0);
    const lowered = Math.max(axis, bottom + BOTTOM_PX);
    return { view, scale, axis: lowered, height: lowered + AXIS_PX, ...rows, stacks: [], before: 0, after: 0 };
  }

  /** The level of zoom that a view of a packed timeline is drawn on. */
  levelAt(view: View): PackedLevel {
    const number = levelNumber(pixelsPerMs(view, this.settings.plot.width));
    let level = this.#levels.get(number);
    if (!level) {
      this.#widths ??= nameWidths(this.index, this.settings);
      level = packLevel(this.index, levelRate(number), this.settings.sizes, this.#widths);
      if (this.#levels.size >= MAX_LEVELS) this.#levels.delete(this.#levels.keys().next().value!);
      this.#levels.set(number, level);
    }
    return level;
  }

  /**
   * Finds a view that shows an event with its neighbours, and in a row of its own rather than in a stack if any zoom can.
   *
   * @returns a view within the limits
   */
  viewOn(entry: ChartEntry, limits: ViewLimits): View {
    const widest = clampView(neighbourhood(entry, this.index.byAnchor), limits);
    const about = alwaysInSight(entry);
    for (let view = widest; this.isPacked && duration(view) > limits.minimum; view = closer(view, about)) {
      if (this.levelAt(view).rowOf(entry) >= 0) return clampView(view, limits);
    }
    return widest;
  }

  #packedScene(view: View, scale: TimeScale) {
    const level = this.levelAt(view);
    return {
      shown: packedRows(level, view, scale, this.settings),
      stacks: stacksIn(level, view, scale, this.settings),
      pinned: [],
      before: this.index.countBefore(view.start),
      after: this.index.countAfter(view.end),
    };
  }
}

/** The time that has to be in a view for an event to be drawn: of a moment that is open to a side it is the bound. */
function alwaysInSight({ anchor, bounds, from, open, to }: ChartEntry): number {
  if (!bounds.moment || !open) return anchor;
  return open === 'start' ? to : from;
}

function closer(view: View, about: number): View {
  const half = duration(view) / 4;
  return { start: about - half, end: about + half };
}

/** The widths of all names in their tags, by position. */
function nameWidths({ byAnchor }: EntryIndex, { measure, sizes }: CascadeSettings): NameWidths {
  const padding = 16;
  const isMeasured = byAnchor.length <= MOST_MEASURED;
  return Float64Array.from(
    byAnchor,
    ({ name }) =>
      padding + (isMeasured ? measure(name, 'name', sizes.nameSize) : name.length * LETTER_SHARE * sizes.nameSize),
  );
}
