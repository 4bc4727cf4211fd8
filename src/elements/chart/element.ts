import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GlideController } from '../../controllers/glide-controller.js';
import { KeyboardController } from '../../controllers/keyboard-controller.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ZoomController, type ZoomHost } from '../../controllers/zoom-controller.js';
import { chartDrawing } from '../../drawing/chart-drawing.js';
import { optionId } from '../../drawing/marks.js';
import { viewPeriod, viewSummary } from '../../drawing/view-period.js';
import { Drawing } from '../../layout/drawing.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { clusterKey, type SceneCluster } from '../../layout/scene-items.js';
import { viewOn } from '../../layout/separating-view.js';
import { duration, panView, wholeView, zoomView, type View, type ViewLimits } from '../../layout/view.js';
import { keyboardStops } from '../../layout/keyboard-stops.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { MovableElement } from '../movable-element.js';
import { SelectRequestEvent, ViewRequestEvent } from '../request-events.js';
import { band } from './band.js';
import { bandStyles } from './band-styles.js';
import { chartLayout, type ChartLayout } from './chart-layout.js';
import { emptyView } from './empty-view.js';
import { entriesDialog, type EntryGroup } from './entries-dialog.js';
import { entriesDialogStyles } from './entries-dialog-styles.js';
import { chartStyles } from './styles.js';
import { fontProbes } from './text-measurer.js';

const HINT_MS = 6000;
/** How many of the bars that pass through the view the dialog lists. */
const MAX_LISTED = 200;

/**
 * The zoomable drawing of a timeline. It is one tab stop: a list box whose options are the events.
 *
 * @fires select-request - the reader chose an event
 * @fires view-request - the reader moved, or wants to move, the view
 * @fires measured - the chart knows its width for the first time
 * @csspart drawing - the SVG
 */
export class TimelineChartElement extends MovableElement implements ZoomHost {
  static override styles = [baseStyles, chartStyles, bandStyles, entriesDialogStyles];

  static define(tag = 'conflict-timeline-chart', registry = customElements): void {
    registry.define(tag, this);
  }

  /** Whether a chart of the page has said how to zoom: one hint is enough for all of them. */
  static #hasHinted = false;

  @property({ attribute: false }) index!: EntryIndex;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) limits!: ViewLimits;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) selected: string | undefined;
  /** The time from which on the sources can say nothing. */
  @property({ attribute: false }) horizon: number | undefined;
  /** Says at the horizon why nothing follows. */
  @property({ attribute: false }) ending = '';

  /** Whether the chart is saying how to zoom with the wheel. */
  @state() private hint = false;

  /** The entries that the dialog lists; undefined while it is closed. */
  @state() private group: EntryGroup | undefined;

  /** The option the keyboard is on: an event's id or a cluster's key. */
  @state() private active = '';

  @query('.surface') readonly surface!: SVGSVGElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #size = new SizeController(this);
  readonly #glide = new GlideController(this, (view) => this.moveView(view));
  #layout!: ChartLayout;
  /** Undefined until the chart is measured. */
  #drawing: Drawing | undefined;
  #isMeasured = false;

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
      '+': () => this.#requestView(this.zoomTarget(2)),
      '=': () => this.#requestView(this.zoomTarget(2)),
      '-': () => this.#requestView(this.zoomTarget(0.5)),
      '0': () => this.#requestView(wholeView(this.index.span)),
      Home: () => this.#goTo(this.index.byAnchor[0]),
      End: () => this.#goTo(this.index.byAnchor.at(-1)),
      PageUp: () => this.#requestView(panView(this.view, -0.8)),
      PageDown: () => this.#requestView(panView(this.view, 0.8)),
      Escape: () => this.dispatchEvent(new SelectRequestEvent(null)),
    });
  }

  protected override willUpdate(): void {
    const { index, words, view, selected, width } = this;
    const { height } = this.#size;
    const layout = chartLayout({ index, words, width, height }, this.shadowRoot!, this.#layout);
    if (layout !== this.#layout) this.#drawing = undefined;
    this.#layout = layout;
    if (width > 0 && this.hasUpdated) this.#drawing = new Drawing(layout.levels, view, this.#drawing, selected);
  }

  protected override firstUpdated(): void {
    // Text can be measured now that the probes are there.
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.width > 0 && !this.#isMeasured) {
      this.#isMeasured = true;
      this.dispatchEvent(new Event('measured'));
    }
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  get width(): number {
    return this.#size.width;
  }

  /** Whether the view is on its way somewhere. */
  get moving(): boolean {
    return this.#glide.moving;
  }

  /** The number of entries in view: those with a mark or a bar, those in clusters, and those that pass through. */
  get visibleCount(): number {
    return this.#drawing?.count ?? 0;
  }

  /** Whether an event has a mark or a bar of its own in the view. */
  draws(id: string): boolean {
    const item = this.#drawing?.find(id);
    return item !== undefined && 'entry' in item;
  }

  /** A view that shows an event as itself, with its neighbours; undefined before the first drawing. */
  viewOn(id: string): View | undefined {
    const entry = this.index.byId.get(id);
    return entry && this.#layout && viewOn(entry, this.index, this.limits, this.#layout.levels.settings);
  }

  /**
   * Moves to a view in about 400 ms.
   *
   * @param apply - takes each view on the way, where it was not the reader who asked for the move
   */
  glideTo(view: View, apply?: (view: View) => void): void {
    this.#glide.glide(this.view, view, apply);
  }

  moveView(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, false));
  }

  /**
   * The view that a zoom would lead to. The open event, or else the option the keyboard is on, keeps its place.
   *
   * @param factor - above 1 to look closer
   */
  zoomTarget(factor: number): View {
    return zoomView(this.view, factor, this.#drawing?.anchor(this.selected, this.active));
  }

  approach(time: number): void {
    this.#requestView(zoomView(this.view, 2, time));
  }

  coast(speed: number): void {
    this.#glide.coast(this.view, speed);
  }

  takeHold(): void {
    this.#glide.stop();
  }

  passWheel(): void {
    if (TimelineChartElement.#hasHinted) return;
    TimelineChartElement.#hasHinted = true;
    this.hint = true;
    setTimeout(() => (this.hint = false), HINT_MS);
  }

  #requestView(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, true));
  }

  /** Moves the keyboard to the next option, or to the nearest event beyond the view. */
  #step(direction: 1 | -1): void {
    const walk = this.#drawing ? keyboardStops(this.#drawing.scene, this.width) : [];
    const position = walk.findIndex(({ key }) => key === (this.active || this.selected));
    const next = position < 0 ? walk.at(direction > 0 ? 0 : -1) : walk[position + direction];
    if (next) {
      this.active = next.key;
      return;
    }
    this.#goTo(this.#drawing?.beyond(direction));
  }

  /** Brings an event into the middle of the view and makes it the active option. */
  #goTo(entry: ChartEntry | undefined): void {
    if (!entry) return;
    this.active = entry.event.id;
    const half = duration(this.view) / 2;
    this.#requestView({ start: entry.anchor - half, end: entry.anchor + half });
  }

  #open(key: string): void {
    const cluster = this.#drawing?.scene.clusters.find((item) => clusterKey(item) === key);
    if (cluster) this.#openCluster(cluster);
    else if (key) this.dispatchEvent(new SelectRequestEvent(key));
  }

  /** Zooms into a cluster, or lists its entries where no zoom can set them apart. */
  #openCluster(cluster: SceneCluster): void {
    const view = this.#drawing!.viewInto(cluster, this.limits);
    if (view) return this.#requestView(view);
    const name = this.words.clusterList(this.words.entries(cluster.count));
    this.group = { name, entries: this.#drawing!.held(cluster) };
  }

  readonly #listPassing = (): void => {
    const drawing = this.#drawing!;
    this.group = { name: this.words.passing(drawing.scene.passing), entries: drawing.passing().slice(0, MAX_LISTED) };
  };

  readonly #chooseFromDialog = (id: string | undefined): void => {
    this.group = undefined;
    if (id) this.dispatchEvent(new SelectRequestEvent(id));
  };

  readonly #show = (entry: ChartEntry): void => {
    // The button that has the focus goes away with the view.
    this.surface!.focus();
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
    const { index, view, selected, words, visibleCount: count, hint, active, horizon, ending, width } = this;
    const [layout, drawing] = [this.#layout, this.#drawing];
    const { geometry } = layout;
    const summary = viewSummary(index, view, count, words);
    return html`${band({ index, view, drawing, selected, words, hint, list: this.#listPassing })}
      <svg
        class="surface"
        font-size=${geometry.fontSize}
        part="drawing"
        viewBox=${width ? `0 0 ${width} ${geometry.height}` : nothing}
        role=${count > 0 ? 'listbox' : 'img'}
        tabindex="0"
        aria-label=${`${viewPeriod(index, view, words)}. ${summary}`}
        aria-describedby="help"
        aria-activedescendant=${this.#activeOption()}
        @click=${this.#click}
      >
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch" d="M0 0V6"></path>
          </pattern>
        </defs>
        ${fontProbes(geometry.axis)}
        ${drawing ? chartDrawing({ ...layout, drawing, gap: index.gap, selected, active, horizon, ending }) : nothing}
      </svg>
      ${drawing && count === 0 ? emptyView(summary, drawing.beyond(-1), drawing.beyond(1), this.#show) : nothing}
      ${this.group ? entriesDialog(this.group, words, this.#chooseFromDialog) : nothing}
      <span id="help" hidden>${words.chartHelp}</span>`;
  }

  /** The element id of the option the keyboard is on. An event that is now in a cluster has no option. */
  #activeOption(): string | typeof nothing {
    const item = this.#drawing?.find(this.active);
    if (!item) return nothing;
    return optionId('entry' in item ? item.entry.event.id : clusterKey(item));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-chart': TimelineChartElement;
  }
}
