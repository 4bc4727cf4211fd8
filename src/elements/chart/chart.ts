import {
  html,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { GlideController } from '../../behavior/glide-controller.js';
import { KeyboardController } from '../../behavior/keyboard-controller.js';
import { SizeController } from '../../behavior/size-controller.js';
import { ZoomController, type ZoomHost } from '../../behavior/zoom-controller.js';
import type { ChartEntry, EntryIndex } from '../../chart/entries.js';
import { heldBy } from '../../chart/labels.js';
import { separatingView, viewOn } from '../../chart/separate.js';
import { layoutLevel, levelOf, scaleOf, type LayoutSettings, type Level } from '../../chart/level.js';
import { sceneOf, type Scene, type SceneCluster, type SceneMark, type SceneSpan } from '../../chart/scene.js';
import {
  DAY,
  duration,
  panView,
  viewAround,
  wholeView,
  zoomView,
  type View,
  type ViewLimits,
} from '../../chart/view.js';
import { SelectRequestEvent, ViewRequestEvent } from '../events.js';
import { MovableElement } from '../movable.js';
import { base } from '../shared.styles.js';
import type { Words } from '../words/words.js';
import { axis } from './axis.js';
import { band, periodOf } from './band.js';
import { chartStyles } from './chart.styles.js';
import { geometryFor, round, type Geometry } from './geometry.js';
import { cluster, clusterKey, mark, optionId, ring, span, type MarkParameters } from './marks.js';
import { heldList, type HeldList } from './held-list.js';
import { labels } from './labels.js';
import { measurerOf, type ChartMeasure } from './measure.js';
import { clusterPeriod, dateLabel, entryName } from './names.js';
import { stems } from './stems.js';
import { walkOf } from './walk.js';

/** So many layouts are kept: the levels a reader goes to and fro between. */
const KEPT_LEVELS = 24;
const HINT_MILLISECONDS = 6000;
/** Up to so many bars that pass through are listed on demand. */
const LISTED = 200;
/** What shows around a single moment, where nothing is nearer. */
const AROUND = 365 * DAY;

/**
 * The zoomable drawing: one tab stop, its events options of one list box.
 *
 * @fires select-request - the reader chose an event
 * @fires view-request - the reader moved, or wants to move, the view
 * @fires measured - the chart knows its width, for the first time
 * @csspart drawing - the SVG
 */
export class TimelineChartElement extends MovableElement implements ZoomHost {
  static override styles = [base, chartStyles];
  static override properties: PropertyDeclarations = {
    index: { attribute: false },
    view: { attribute: false },
    limits: { attribute: false },
    words: { attribute: false },
    selected: { attribute: false },
    horizon: { attribute: false },
    ending: { attribute: false },
    hint: { state: true },
    listed: { state: true },
    active: { state: true },
  };

  index!: EntryIndex;
  view!: View;
  limits!: ViewLimits;
  words!: Words;
  selected: string | undefined;
  /** The time from which on the sources can say nothing. */
  horizon: number | undefined;
  ending = '';

  /** The hint how to zoom is given once, whichever timeline the reader turns the wheel over. */
  static #hinted = false;

  /** How to zoom with the wheel is being said. */
  private hint = false;

  /** What the reader asked for that no zoom can set apart: a cluster's entries, or those that pass through. */
  private listed: HeldList | undefined;

  /** The option the keyboard is on: an event's id or a cluster's key. */
  private active = '';

  get surface(): SVGElement | null {
    return this.renderRoot?.querySelector<SVGElement>('.surface') ?? null;
  }

  readonly #size = new SizeController(this);
  readonly #glide = new GlideController(this, (view) => this.moveView(view));
  #geometry: Geometry = geometryFor(1000);
  #settings: LayoutSettings | undefined;
  #levels = new Map<number, Level>();
  #level: Level | undefined;
  #measured = false;
  #scene: Scene = { left: 0, marks: [], clusters: [], spans: [], passing: 0 };
  /** The view whose start positions are counted from: the first one of a pan. */
  #drawn: View = { start: 0, end: 0 };
  #measure = this.#measurer();

  constructor() {
    super();
    new ZoomController(this);
    new KeyboardController(this, () => this.surface, {
      ArrowRight: () => this.#step(1),
      ArrowDown: () => this.#step(1),
      ArrowLeft: () => this.#step(-1),
      ArrowUp: () => this.#step(-1),
      Enter: () => this.#open(this.active),
      ' ': () => this.#open(this.active),
      '+': () => this.#request(zoomView(this.view, 2)),
      '=': () => this.#request(zoomView(this.view, 2)),
      '-': () => this.#request(zoomView(this.view, 0.5)),
      '0': () => this.#request(wholeView(this.index.span)),
      Home: () => this.#goTo(this.index.byAnchor[0]),
      End: () => this.#goTo(this.index.byAnchor.at(-1)),
      PageUp: () => this.#request(panView(this.view, -0.8)),
      PageDown: () => this.#request(panView(this.view, 0.8)),
      Escape: () => this.dispatchEvent(new SelectRequestEvent(null)),
    });
  }

  get width(): number {
    return this.#size.width;
  }

  /** Whether the view is on its way somewhere. */
  get moving(): boolean {
    return this.#glide.moving;
  }

  /** How many events are marks, bars, in clusters or said to pass through the present view. */
  get shown(): number {
    const { marks, clusters, spans, passing } = this.#scene;
    return clusters.reduce((sum, { count }) => sum + count, marks.length + spans.length + passing);
  }

  /** Whether an event has a mark or bar of its own in the present view, rather than being out of it or in a cluster. */
  draws(id: string): boolean {
    return [...this.#scene.marks, ...this.#scene.spans].some(({ entry }) => entry.event.id === id);
  }

  /** A view that shows an event as itself, with its neighbours; undefined before the first drawing. */
  viewOn(id: string): View | undefined {
    const entry = this.index.byId.get(id);
    return entry && this.#settings && viewOn(entry, this.index, this.limits, this.#settings);
  }

  /** Moves to a view in about 400 ms; `apply` takes the views on the way where they are not the reader's. */
  glideTo(view: View, apply?: (view: View) => void): void {
    this.#glide.glide(this.view, view, apply);
  }

  moveView(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, false));
  }

  approach(time: number): void {
    this.#request(zoomView(this.view, 2, time));
  }

  coast(speed: number): void {
    this.#glide.coast(this.view, speed);
  }

  takeHold(): void {
    this.#glide.stop();
  }

  passWheel(): void {
    if (TimelineChartElement.#hinted) return;
    TimelineChartElement.#hinted = true;
    this.hint = true;
    setTimeout(() => (this.hint = false), HINT_MILLISECONDS);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const geometry = geometryFor(this.width, this.#size.height);
    if (
      this.#settings?.width !== this.width ||
      geometry.height !== this.#geometry.height ||
      changed.has('index') ||
      changed.has('words')
    ) {
      this.#geometry = geometry;
      this.#settings = this.#makeSettings();
      this.#levels.clear();
    }
    if (this.width === 0 || !this.hasUpdated) return;
    this.#level = this.#levelFor(this.view);
    if (!this.#isPanned()) this.#drawn = this.view;
    this.#scene = sceneOf(this.#level, this.view, this.#drawn.start);
  }

  /** Whether the view is the drawn one moved by less than its length: then most of the drawing stays as it is. */
  #isPanned(): boolean {
    const length = duration(this.#drawn);
    const same = Math.abs(duration(this.view) / length - 1) < 1e-9;
    return same && Math.abs(this.view.start - this.#drawn.start) < length;
  }

  protected override firstUpdated(): void {
    // Text can be measured now that the probes are there.
    this.requestUpdate();
  }

  #measurer(): ChartMeasure {
    return measurerOf(
      (font) => this.renderRoot.querySelector(`.probe.${font}`) ?? this,
      (font) => (font === 'tick' ? 12 : this.#geometry.fontSize),
    );
  }

  protected override updated(): void {
    if (this.width > 0 && !this.#measured) {
      this.#measured = true;
      this.dispatchEvent(new Event('measured'));
    }
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #makeSettings(): LayoutSettings {
    this.#measure = this.#measurer();
    const { lanes, laneHeight, lineHeight, labelWidth, shortWidth } = this.#geometry;
    return {
      width: this.width,
      lanes,
      lines: Math.floor(laneHeight / lineHeight),
      labelWidth,
      shortWidth,
      measure: this.#measure,
      when: (entry) => dateLabel(entry, this.words),
      cluster: (span, count) => {
        const title = clusterPeriod(span, this.words);
        return { title, when: this.words.entries(count), name: this.words.cluster(count, title) };
      },
    };
  }

  #levelFor(view: View): Level {
    const whole = this.width / duration(wholeView(this.index.span));
    const number = levelOf(this.width / duration(view), whole);
    let level = this.#levels.get(number);
    if (!level) {
      level = layoutLevel(this.index, scaleOf(number, whole), this.#settings!);
      if (this.#levels.size >= KEPT_LEVELS) this.#levels.delete(this.#levels.keys().next().value!);
      this.#levels.set(number, level);
    }
    return level;
  }

  #request(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, true));
  }

  #step(direction: 1 | -1): void {
    const walk = walkOf(this.#scene, this.width);
    const position = walk.findIndex(({ key }) => key === (this.active || this.selected));
    const next = position < 0 ? walk.at(direction > 0 ? 0 : -1) : walk[position + direction];
    if (next) {
      this.active = next.key;
      return;
    }
    const beyond = (entry: ChartEntry): boolean =>
      direction > 0 ? entry.from >= this.view.end : entry.to <= this.view.start;
    this.#goTo(direction > 0 ? this.index.byAnchor.find(beyond) : this.index.byAnchor.findLast(beyond));
  }

  /** Brings an event into the middle at the present zoom and makes it the active one. */
  #goTo(entry: ChartEntry | undefined): void {
    if (!entry) return;
    this.active = entry.event.id;
    const half = duration(this.view) / 2;
    this.#request({ start: entry.anchor - half, end: entry.anchor + half });
  }

  #open(key: string): void {
    const found = this.#scene.clusters.find((item) => clusterKey(item) === key);
    if (found) this.#openCluster(found);
    else if (key) this.dispatchEvent(new SelectRequestEvent(key));
  }

  /** Zooms to just what a cluster holds, or as near as it takes to tell that apart; else lists it. */
  #openCluster({ first, last }: SceneCluster): void {
    const held = heldBy(this.#level!, first, last);
    const inside = { start: held[0]!.anchor, end: held.at(-1)!.anchor };
    const view = viewAround(inside, Math.min(AROUND, duration(this.view) / 2));
    const near = separatingView(held, view, this.limits, this.#settings!);
    if (near) this.#request(near);
    else this.listed = { name: this.words.clusterList(this.words.entries(held.length)), entries: held };
  }

  readonly #listPassing = (): void => {
    const name = this.words.passing(this.#scene.passing);
    this.listed = { name, entries: this.#level!.crowded.passing(this.view).slice(0, LISTED) };
  };

  readonly #chooseListed = (id: string | undefined): void => {
    this.listed = undefined;
    if (id) this.dispatchEvent(new SelectRequestEvent(id));
  };

  readonly #click = (event: MouseEvent): void => {
    const item = (event.target as Element).closest<SVGElement>('.item');
    const key = item?.dataset['event'] ?? item?.dataset['cluster'];
    if (!key) return;
    this.active = key;
    this.#open(key);
  };

  override render(): TemplateResult {
    const { height, fontSize, axis: baseline } = this.#geometry;
    const ready = this.width > 0 && this.#level !== undefined;
    const { index, view, selected, words, shown, hint } = this;
    return html`${band({ index, view, scene: this.#scene, shown, selected, words, hint, list: this.#listPassing })}
      <svg
        class="surface"
        font-size=${fontSize}
        part="drawing"
        viewBox=${this.width ? `0 0 ${this.width} ${height}` : nothing}
        role=${ready && this.shown > 0 ? 'listbox' : 'img'}
        tabindex="0"
        aria-label=${words.chartSummary(periodOf(index, view, words), shown)}
        aria-describedby="help"
        aria-activedescendant=${this.#activeOption()}
        @click=${this.#click}
      >
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch" d="M0 0V6"></path>
          </pattern>
        </defs>
        <g aria-hidden="true">
          ${(['label', 'when', 'tick'] as const).map((font) => svg`<text class="probe ${font}" y=${baseline}></text>`)}
        </g>
        ${ready ? this.#drawing() : nothing}
      </svg>
      ${this.listed ? heldList(this.listed, words, this.#chooseListed) : nothing}
      <span id="help" hidden>${this.words.chartHelp}</span>`;
  }

  /** The option the keyboard is on, by its id: an event that went into a cluster is not one. */
  #activeOption(): string | typeof nothing {
    const drawn = this.#level && this.#drawnAs(this.active);
    if (!drawn) return nothing;
    return optionId('entry' in drawn ? drawn.entry.event.id : clusterKey(drawn));
  }

  #drawing(): SVGTemplateResult {
    const { words, view, width, horizon, ending } = this;
    const textWidth = (text: string): number => this.#measure(text, 'tick');
    const geometry = this.#geometry;
    const scene = this.#scene;
    const on = this.#drawnAs(this.selected);
    const active = this.#drawnAs(this.active);
    const parameters: MarkParameters = {
      geometry,
      selected: this.selected,
      active,
      name: ({ entry }) => entryName(entry, words),
      held: ({ first, last }, most) => heldBy(this.#level!, first, last, most).map(({ event }) => event.id),
    };
    return svg`<g transform="translate(${-round(scene.left)})">
      ${axis({ view, origin: this.#drawn.start, width, geometry, words, horizon, ending, textWidth })}
      ${stems(scene, geometry, this.selected)}
      ${scene.spans.map((item) => span(item, parameters))}
      ${scene.clusters.map((item) => cluster(item, parameters, item === on))}
      ${scene.marks.map((item) => mark(item, parameters))}
      ${on ? ring('ring', on, geometry) : nothing} ${active ? ring('focus', active, geometry) : nothing}
      ${labels(scene, geometry, this.selected)}
    </g>`;
  }

  /** The mark, bar or cluster that stands for an event or a cluster's key in the present view. */
  #drawnAs(key: string | undefined): SceneMark | SceneSpan | SceneCluster | undefined {
    if (!key) return undefined;
    const { marks, spans, clusters } = this.#scene;
    const entry = this.index.byId.get(key);
    if (!entry) return clusters.find((item) => clusterKey(item) === key);
    const place = this.#level!.placeOf(entry);
    return (
      [...marks, ...spans].find((item) => item.entry === entry) ??
      clusters.find(({ first, last }) => place >= first && place <= last)
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-chart': TimelineChartElement;
  }
}
