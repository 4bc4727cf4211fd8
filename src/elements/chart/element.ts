import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GlideController } from '../../controllers/glide-controller.js';
import { KeyboardController } from '../../controllers/keyboard-controller.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ZoomController, type ZoomHost } from '../../controllers/zoom-controller.js';
import type { ChartEntry, EntryIndex } from '../../layout/entries.js';
import { Drawing } from '../../layout/drawing.js';
import { Levels } from '../../layout/levels.js';
import { clusterKey, type SceneCluster } from '../../layout/items.js';
import { viewOn } from '../../layout/separate.js';
import { duration, panView, wholeView, zoomView, type View, type ViewLimits } from '../../layout/view.js';
import { SelectRequestEvent, ViewRequestEvent } from '../request-events.js';
import { MovableElement } from '../movable-element.js';
import { baseStyles } from '../base-styles.js';
import type { Words } from '../../words/words.js';
import { viewPeriod, viewSummary } from '../../drawing/view-period.js';
import { band } from './band.js';
import { bandStyles } from './band-styles.js';
import { chartStyles } from './styles.js';
import { chartDrawing } from '../../drawing/chart-drawing.js';
import { geometryFor, type Geometry } from '../../layout/geometry.js';
import { entriesDialog, type EntryGroup } from './entries-dialog.js';
import { entriesDialogStyles } from './entries-dialog-styles.js';
import { layoutSettings } from '../../drawing/layout-settings.js';
import { optionId } from '../../drawing/marks.js';
import { textMeasurer, type ChartMeasure } from './text-measurer.js';
import { emptyView } from './empty-view.js';
import { walkOf } from '../../layout/walk.js';

const HINT_MS = 6000;
/** Up to so many bars that pass through are listed on demand. */
const MAX_LISTED = 200;

/**
 * The zoomable drawing: one tab stop, its events options of one list box.
 *
 * @fires select-request - the reader chose an event
 * @fires view-request - the reader moved, or wants to move, the view
 * @fires measured - the chart knows its width, for the first time
 * @csspart drawing - the SVG
 */
export class TimelineChartElement extends MovableElement implements ZoomHost {
  static override styles = [baseStyles, chartStyles, bandStyles, entriesDialogStyles];

  static define(tag = 'conflict-timeline-chart', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) index!: EntryIndex;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) limits!: ViewLimits;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) selected: string | undefined;
  /** The time from which on the sources can say nothing. */
  @property({ attribute: false }) horizon: number | undefined;
  @property({ attribute: false }) ending = '';

  /** The hint how to zoom is given once, whichever timeline the reader turns the wheel over. */
  static #hinted = false;

  /** How to zoom with the wheel is being said. */
  @state() private hint = false;

  /** What the reader asked for that no zoom can set apart: a cluster's entries, or those that pass through. */
  @state() private listed: EntryGroup | undefined;

  /** The option the keyboard is on: an event's id or a cluster's key. */
  @state() private active = '';

  @query('.surface') readonly surface!: SVGSVGElement | null;

  readonly #size = new SizeController(this);
  readonly #glide = new GlideController(this, (view) => this.moveView(view));
  #geometry: Geometry = geometryFor(1000);
  #levels: Levels | undefined;
  /** Undefined until the chart is measured. */
  #drawing: Drawing | undefined;
  #measured = false;
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
      '+': () => this.#request(this.zoomed(2)),
      '=': () => this.#request(this.zoomed(2)),
      '-': () => this.#request(this.zoomed(0.5)),
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
    return this.#drawing?.count ?? 0;
  }

  /** Whether an event has a mark or bar of its own in the present view, rather than being out of it or in a cluster. */
  draws(id: string): boolean {
    const on = this.#drawing?.find(id);
    return on !== undefined && 'entry' in on;
  }

  /** A view that shows an event as itself, with its neighbours; undefined before the first drawing. */
  viewOn(id: string): View | undefined {
    const entry = this.index.byId.get(id);
    return entry && this.#levels && viewOn(entry, this.index, this.limits, this.#levels.settings);
  }

  /** Moves to a view in about 400 ms; `apply` takes the views on the way where they are not the reader's. */
  glideTo(view: View, apply?: (view: View) => void): void {
    this.#glide.glide(this.view, view, apply);
  }

  moveView(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, false));
  }

  /** The view so many times closer, about what is open, has the keyboard or is most worth keeping in sight. */
  zoomed(factor: number): View {
    return zoomView(this.view, factor, this.#drawing?.anchor(this.selected, this.active));
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
    setTimeout(() => (this.hint = false), HINT_MS);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { index, view, width } = this;
    const geometry = geometryFor(width, this.#size.height);
    if (
      this.#levels?.settings.width !== width ||
      geometry.height !== this.#geometry.height ||
      changed.has('index') ||
      changed.has('words')
    ) {
      this.#geometry = geometry;
      this.#measure = this.#measurer();
      this.#levels = new Levels(index, layoutSettings(width, geometry, this.#measure, this.words));
      this.#drawing = undefined;
    }
    if (width > 0 && this.hasUpdated) this.#drawing = new Drawing(this.#levels, view, this.#drawing, this.selected);
  }

  protected override firstUpdated(): void {
    // Text can be measured now that the probes are there.
    this.requestUpdate();
  }

  #measurer(): ChartMeasure {
    return textMeasurer(
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

  #request(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, true));
  }

  #step(direction: 1 | -1): void {
    const walk = this.#drawing ? walkOf(this.#drawing.scene, this.width) : [];
    const position = walk.findIndex(({ key }) => key === (this.active || this.selected));
    const next = position < 0 ? walk.at(direction > 0 ? 0 : -1) : walk[position + direction];
    if (next) {
      this.active = next.key;
      return;
    }
    this.#goTo(this.#drawing?.beyond(direction));
  }

  /** Brings an event into the middle at the present zoom and makes it the active one. */
  #goTo(entry: ChartEntry | undefined): void {
    if (!entry) return;
    this.active = entry.event.id;
    const half = duration(this.view) / 2;
    this.#request({ start: entry.anchor - half, end: entry.anchor + half });
  }

  #open(key: string): void {
    const found = this.#drawing?.scene.clusters.find((item) => clusterKey(item) === key);
    if (found) this.#openCluster(found);
    else if (key) this.dispatchEvent(new SelectRequestEvent(key));
  }

  /** Zooms into a cluster, or lists what it holds where no zoom tells that apart. */
  #openCluster(cluster: SceneCluster): void {
    const view = this.#drawing!.viewInto(cluster, this.limits);
    if (view) return this.#request(view);
    const name = this.words.clusterList(this.words.entries(cluster.count));
    this.listed = { name, entries: this.#drawing!.held(cluster) };
  }

  readonly #listPassing = (): void => {
    const drawing = this.#drawing!;
    this.listed = { name: this.words.passing(drawing.scene.passing), entries: drawing.passing().slice(0, MAX_LISTED) };
  };

  readonly #chooseListed = (id: string | undefined): void => {
    this.listed = undefined;
    if (id) this.dispatchEvent(new SelectRequestEvent(id));
  };

  readonly #show = (entry: ChartEntry): void => {
    // What was pressed goes with the view.
    (this.surface as SVGElement).focus();
    this.#goTo(entry);
  };

  readonly #click = (event: MouseEvent): void => {
    const item = (event.target as Element).closest<SVGElement>('.item');
    const key = item?.dataset['event'] ?? item?.dataset['cluster'];
    if (!key) return;
    this.active = key;
    this.#open(key);
  };

  override render(): TemplateResult {
    const { index, view, selected, words, shown, hint, active, horizon, ending } = this;
    const [drawing, geometry, measure] = [this.#drawing, this.#geometry, this.#measure];
    const { height, fontSize, axis: baseline } = geometry;
    return html`${band({ index, view, drawing, selected, words, hint, list: this.#listPassing })}
      <svg
        class="surface"
        font-size=${fontSize}
        part="drawing"
        viewBox=${this.width ? `0 0 ${this.width} ${height}` : nothing}
        role=${shown > 0 ? 'listbox' : 'img'}
        tabindex="0"
        aria-label=${`${viewPeriod(index, view, words)}. ${viewSummary(index, view, shown, words)}`}
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
        ${drawing ? chartDrawing({ drawing, gap: index.gap, geometry, measure, words, selected, active, horizon, ending }) : nothing}
      </svg>
      ${drawing && shown === 0 ? emptyView(viewSummary(index, view, 0, words), drawing.beyond(-1), drawing.beyond(1), this.#show) : nothing}
      ${this.listed ? entriesDialog(this.listed, words, this.#chooseListed) : nothing}
      <span id="help" hidden>${this.words.chartHelp}</span>`;
  }

  /** The option the keyboard is on, by its id: an event that went into a cluster is not one. */
  #activeOption(): string | typeof nothing {
    const on = this.#drawing?.find(this.active);
    if (!on) return nothing;
    return optionId('entry' in on ? on.entry.event.id : clusterKey(on));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-chart': TimelineChartElement;
  }
}
