import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GlideController } from '../../controllers/glide-controller.js';
import { KeyboardController } from '../../controllers/keyboard-controller.js';
import { RestController } from '../../controllers/rest-controller.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ZoomController, type ZoomHost } from '../../controllers/zoom-controller.js';
import { chartSettings } from '../../drawing/chart-settings.js';
import { drawChart } from '../../drawing/draw-chart.js';
import { entryNamer, type EntryNamer } from '../../drawing/entry-namer.js';
import { liveShapes } from '../../drawing/lit-writer.js';
import { viewCounts, viewPeriod, viewSummary } from '../../drawing/view-period.js';
import { ChartLayout, MOST_IN_CASCADE, type ChartScene } from '../../layout/chart-layout.js';
import { chartSizes, MARGIN_PX, type ChartSizes } from '../../layout/chart-sizes.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { keyboardStops, type KeyboardStop } from '../../layout/keyboard-stops.js';
import { clampView, duration, panView, viewAround, wholeView, zoomView, type View, type ViewLimits } from '../../layout/view.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { MovableElement } from '../movable-element.js';
import { SelectRequestEvent, ViewRequestEvent } from '../request-events.js';
import { bandStyles } from './band-styles.js';
import { stackDialog, type StackChoice, type StackContents } from './stack-dialog.js';
import { stackDialogStyles } from './stack-dialog-styles.js';
import { chartStyles } from './styles.js';
import { fontProbes, textMeasurer } from './text-measurer.js';
import { viewBand } from './view-band.js';

const HINT_MS = 6000;
/** A zoom to events of one moment shows so much time around it. */
const AROUND_MS = 86_400_000;
/** What a page's height is for beside the rows: the band above the drawing, the axis, and the space around the rows. */
const BESIDE_ROWS_PX = 90;

/**
 * The zoomable drawing of a timeline. It is one tab stop: a list box whose options are the events.
 *
 * @fires select-request - the reader chose an event
 * @fires view-request - the reader moved, or wants to move, the view
 * @fires measured - the chart knows its width for the first time
 * @csspart drawing - the SVG
 */
export class TimelineChartElement extends MovableElement implements ZoomHost {
  static override styles = [baseStyles, chartStyles, bandStyles, stackDialogStyles];

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

  /** The stack that the dialog lists; undefined while it is closed. */
  @state() private opened: StackContents | undefined;

  /** The option the keyboard is on: an event's id or a stack's key. */
  @state() private active = '';

  @query('svg') readonly surface!: SVGSVGElement | null;
  @query('.surface') private readonly listbox!: HTMLElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #size = new SizeController(this);
  readonly #glide = new GlideController(this, (view) => this.moveView(view));
  /** Names change their places only when the view rests. */
  readonly #rest = new RestController<View>(this);
  #layout: ChartLayout | undefined;
  #nameOf!: EntryNamer;
  /** Undefined until the chart is measured. */
  #scene: ChartScene | undefined;
  #isMeasured = false;

  constructor() {
    super();
    new ZoomController(this);
    new KeyboardController(this, () => this.listbox, {
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
      Home: () => this.#goTo(this.index.rows[0]),
      End: () => this.#goTo(this.index.rows.at(-1)),
      PageUp: () => this.#requestView(panView(this.view, -0.8)),
      PageDown: () => this.#requestView(panView(this.view, 0.8)),
      Escape: () => this.dispatchEvent(new SelectRequestEvent(null)),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isMoving = this.#rest.isMoving;
    if (changed.has('view')) this.#rest.move(this.view);
    if (changed.has('words')) this.#nameOf = entryNamer(this.words);
    if (this.width <= 0 || !this.hasUpdated) return;
    if (this.#isOutdated(changed)) this.#layout = this.#newLayout();
    this.#scene = this.#layout!.sceneAt(this.view, this.#scene, isMoving);
  }

  #isOutdated(changed: PropertyValues): boolean {
    if (!this.#layout || changed.has('index') || changed.has('words')) return true;
    const { sizes, plot } = this.#layout.settings;
    return plot.width !== this.width || sizes.rowHeight !== this.#sizes.rowHeight;
  }

  get #sizes(): ChartSizes {
    const rows = this.index.byAnchor.length;
    return chartSizes(this.#size.width, this.#size.height - BESIDE_ROWS_PX, rows > MOST_IN_CASCADE ? 0 : rows);
  }

  #newLayout(): ChartLayout {
    const settings = chartSettings(this.width, this.#sizes, textMeasurer(this.shadowRoot!), this.words);
    this.#scene = undefined;
    return new ChartLayout(this.index, settings);
  }

  protected override firstUpdated(): void {
    // Text can be measured now that the probes are there.
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.#scene && !this.#isMeasured) {
      this.#isMeasured = true;
      this.dispatchEvent(new Event('measured'));
    }
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  /** The width of the plot in pixels; 0 until it is measured. */
  get width(): number {
    return Math.max(this.#size.width - 2 * MARGIN_PX, 0);
  }

  /** Whether the view is on its way somewhere. */
  get moving(): boolean {
    return this.#glide.moving;
  }

  /** Whether an event is drawn by itself in the view. */
  draws(id: string): boolean {
    return this.#scene?.shown.some(({ entry }) => entry.event.id === id) ?? false;
  }

  /** A view that shows an event as itself, with its neighbours; undefined before the first drawing. */
  viewOn(id: string): View | undefined {
    const entry = this.index.byId.get(id);
    return entry && this.#layout?.viewOn(entry, this.limits);
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
    const keys = [this.selected, this.active];
    const kept = keys.map((key) => this.#scene?.shown.find(({ entry }) => entry.event.id === key)).find((item) => item);
    return zoomView(this.view, factor, kept && this.#middleOf(kept.shape));
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

  /** The time in the middle of the visible part of a drawing. */
  #middleOf({ left, right }: { readonly left: number; readonly right: number }): number {
    const clip = (at: number): number => Math.min(Math.max(at, 0), this.width);
    return this.#scene!.scale.invert((clip(left) + clip(right)) / 2).getTime();
  }

  get #stops(): KeyboardStop[] {
    return this.#scene ? keyboardStops(this.#scene) : [];
  }

  /** Moves the keyboard to the next option, or to the nearest event beyond the view. */
  #step(direction: 1 | -1): void {
    const stops = this.#stops;
    const place = stops.findIndex(({ key }) => key === (this.active || this.selected));
    const next = place < 0 ? stops.at(direction > 0 ? 0 : -1) : stops[place + direction];
    if (next) this.active = next.key;
    else this.#goTo(this.#beyond(direction));
  }

  /** The nearest event out of sight of a packed timeline. */
  #beyond(direction: 1 | -1): ChartEntry | undefined {
    const { rows } = this.index;
    const { start, end } = this.view;
    return direction > 0 ? rows.find(({ from }) => from >= end) : rows.findLast(({ to }) => to <= start);
  }

  /** Brings an event into the middle of the view and makes it the active option. */
  #goTo(entry: ChartEntry | undefined): void {
    if (!entry) return;
    this.active = entry.event.id;
    const half = duration(this.view) / 2;
    this.#requestView({ start: entry.anchor - half, end: entry.anchor + half });
  }

  /** Opens an event, lists a stack, or brings what is pinned at the edge into view. */
  #open(key: string): void {
    const stop = this.#stops.find((one) => one.key === key);
    if (!stop) return;
    if (stop.pinned) this.#goTo(stop.entry);
    else if (stop.stack) this.opened = this.#contentsOf(stop.stack.entries);
    else this.dispatchEvent(new SelectRequestEvent(key));
  }

  #contentsOf(entries: readonly ChartEntry[]): StackContents {
    const { period, count } = this.#layout!.settings.stackWords(entries, 0);
    const span = { start: Math.min(...entries.map(({ from }) => from)), end: Math.max(...entries.map(({ to }) => to)) };
    return { name: this.words.stack(count, period), entries, view: clampView(viewAround(span, AROUND_MS), this.limits) };
  }

  readonly #choose = (choice: StackChoice): void => {
    this.opened = undefined;
    if (choice && 'id' in choice) this.dispatchEvent(new SelectRequestEvent(choice.id));
    else if (choice) this.#requestView(choice.view);
  };

  readonly #click = (event: MouseEvent): void => {
    const item = (event.target as Element).closest<SVGElement>('[data-event], [data-stack]');
    const key = item?.dataset['event'] ?? item?.dataset['stack'];
    if (!key) return;
    this.active = key;
    this.#open(key);
  };

  override render(): TemplateResult {
    const { index, view, words, hint } = this;
    const scene = this.#scene;
    const period = viewPeriod(index, view, words);
    const summary = scene ? viewSummary(index, view, viewCounts(scene), words) : '';
    return html`${viewBand({ period, summary, words, hint })}
      <div
        class="surface"
        role="listbox"
        tabindex="0"
        aria-label=${`${period}. ${summary}`}
        aria-describedby="help"
        aria-activedescendant=${this.#stops.some(({ key }) => key === this.active) ? optionId(this.active) : nothing}
        @click=${this.#click}
      >
        ${this.#svg()}
        ${this.#stops.map((stop) => this.#option(stop))}
      </div>
      ${this.#layout?.isPacked ? this.#beyondButtons() : nothing}
      ${this.opened ? stackDialog(this.opened, words, this.#choose) : nothing}
      <span id="help" hidden>${words.chartHelp}</span>`;
  }

  #svg(): TemplateResult {
    const { selected, active, horizon, ending, words } = this;
    const scene = this.#scene;
    const settings = this.#layout?.settings;
    return html`<svg part="drawing" viewBox=${scene ? `0 0 ${this.width} ${scene.height}` : nothing} aria-hidden="true">
      ${fontProbes()}
      ${scene && settings ? liveShapes(drawChart({ scene, settings, lang: words.lang, selected, active, horizon, ending })) : nothing}
    </svg>`;
  }

  #option({ key, entry, stack, pinned }: KeyboardStop): TemplateResult {
    const words = stack && this.#layout!.settings.stackWords(stack.entries, 0);
    const name = words ? this.words.stack(words.count, words.period) : this.#nameOf(entry);
    return html`<span id=${optionId(key)} role="option" aria-selected=${key === this.selected}
      >${pinned ? this.words.outOfSight(name, pinned) : name}</span
    >`;
  }

  /** Lead to the nearest events before and after what is shown. */
  #beyondButtons(): TemplateResult {
    const { before = 0, after = 0 } = this.#scene ?? {};
    const button = (direction: 1 | -1, count: number, text: string): TemplateResult =>
      html`<button data-count=${count} ?hidden=${count === 0} @click=${() => this.#goTo(this.#beyond(direction))}>${text}</button>`;
    return html`<div class="beyond">
      ${button(-1, before, `‹ ${this.words.earlier(before)}`)} ${button(1, after, `${this.words.later(after)} ›`)}
    </div>`;
  }
}

const optionId = (key: string): string => `option-${key}`;

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-chart': TimelineChartElement;
  }
}
