import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GlideController } from '../../controllers/glide-controller.js';
import { HintController } from '../../controllers/hint-controller.js';
import { KeyboardController } from '../../controllers/keyboard-controller.js';
import { RestController } from '../../controllers/rest-controller.js';
import { SizeController } from '../../controllers/size-controller.js';
import { TextSizeController } from '../../controllers/text-size-controller.js';
import { ZoomController, type ZoomHost } from '../../controllers/zoom-controller.js';
import { drawChart, type DrawnChart } from '../../drawing/draw-chart.js';
import { entryNamer, type EntryNamer } from '../../drawing/entry-namer.js';
import { liveShapes } from '../../drawing/live-writer.js';
import { viewCounts, viewPeriod, viewSummary } from '../../drawing/view-period.js';
import type { ChartScene } from '../../layout/chart-layout.js';
import { MARGIN_PX } from '../../layout/chart-sizes.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { keyboardStops, nearestBeyond, timeInSight, type KeyboardStop } from '../../layout/keyboard-stops.js';
import { duration, isStep, panView, wholeView, zoomView, type View, type ViewLimits } from '../../layout/view.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { MovableElement } from '../movable-element.js';
import { SelectRequestEvent, ViewRequestEvent } from '../request-events.js';
import { bandStyles } from './band-styles.js';
import { beyondButtons } from './beyond-buttons.js';
import { eventOptions, optionId } from './event-options.js';
import { expectedHeight, layoutFor, type KeptLayout } from './layout-for.js';
import { stackContents, stackDialog, type StackChoice, type StackContents } from './stack-dialog.js';
import { stackDialogStyles } from './stack-dialog-styles.js';
import { chartStyles } from './styles.js';
import { fontProbes } from './text-measurer.js';
import { viewBand } from './view-band.js';

/**
 * The zoomable drawing of a timeline. It is one tab stop: a list box whose options are the events.
 *
 * @fires select-request - the reader chose an event
 * @fires view-request - the reader moved, or wants to move, the view
 * @fires measured - the chart knows its width for the first time
 * @csspart drawing - the events on their axis
 */
export class TimelineChartElement extends MovableElement implements ZoomHost {
  static override styles = [baseStyles, chartStyles, bandStyles, stackDialogStyles];

  static define(tag = 'conflict-timeline-chart', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) index!: EntryIndex;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) limits!: ViewLimits;
  /** Language of the events' titles, as BCP 47: it chooses between the forms of a letter. */
  @property({ attribute: false }) titleLanguage = '';
  /** How many times larger than usual the drawing is. */
  @property({ attribute: false }) scale = 1;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) selected: string | undefined;
  /** The time from which on the sources can say nothing. */
  @property({ attribute: false }) horizon: number | undefined;
  /** Says at the horizon why nothing follows. */
  @property({ attribute: false }) ending = '';

  /** The stack that the dialog lists; undefined while it is closed. */
  @state() private opened: StackContents | undefined;

  /** The option the keyboard is on: an event's id or a stack's key. */
  @state() private active = '';

  @query('svg') readonly surface!: SVGSVGElement | null;
  @query('.surface') private readonly listbox!: HTMLElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #size = new SizeController(this);
  /** Tells a reader who turns the wheel over the chart how to zoom. */
  readonly #hint = new HintController(this);
  readonly #textSize = new TextSizeController(this);
  readonly #glide = new GlideController(this, (view) => this.moveView(view));
  /** Names change their places only when the view rests. */
  readonly #rest = new RestController<View>(this);
  #kept: KeptLayout | undefined;
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
      Escape: () => Boolean(this.selected) && this.dispatchEvent(new SelectRequestEvent(null)),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const shown = this.#scene?.view;
    if (changed.has('view')) this.#rest.move(this.view);
    // From its first step on a gesture moves no name to its other side. A jump does at once.
    const isMoving = this.#rest.isMoving && (this.moving || (shown !== undefined && isStep(shown, this.view)));
    if (changed.has('words')) this.#nameOf = entryNamer(this.words);
    if (this.width <= 0 || !this.hasUpdated) return;
    const { index, words } = this;
    const width = this.#size.width / this.scale;
    const height = this.#size.height / this.scale;
    const textKey = this.#textSize.key;
    const kept = layoutFor({ index, words, width, height, textKey }, this.shadowRoot!, this.#kept);
    const before = kept === this.#kept ? this.#scene : undefined;
    this.#kept = kept;
    this.#scene = kept.layout.sceneAt(this.view, before, isMoving);
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

  /** The width of the plot in pixels of the drawing; 0 until it is measured. */
  get width(): number {
    return Math.max(this.#size.width / this.scale - 2 * MARGIN_PX, 0);
  }

  /** Whether the view is on its way somewhere, or has not rested since. */
  get moving(): boolean {
    return this.#glide.moving || this.#rest.isMoving;
  }

  /** The period that the view shows, in words. */
  get period(): string {
    return viewPeriod(this.index, this.view, this.words);
  }

  /** What is drawn now; undefined before the first drawing. Lengths in pixels. */
  get drawn(): DrawnChart | undefined {
    const { selected, active, horizon, ending, words, width } = this;
    const [scene, settings] = [this.#scene, this.#kept?.layout.settings];
    if (!scene || !settings) return undefined;
    const shapes = drawChart({ scene, settings, lang: words.lang, selected, active, horizon, ending });
    return { shapes, width, height: scene.height, measure: settings.measure };
  }

  /** Whether an event is drawn by itself in the view. */
  draws(id: string): boolean {
    return this.#scene?.shown.some(({ entry }) => entry.event.id === id) ?? false;
  }

  /** A view that shows an event as itself, with its neighbours; undefined before the first drawing. */
  viewOn(id: string): View | undefined {
    const entry = this.index.byId.get(id);
    return entry && this.#kept?.layout.viewOn(entry, this.limits);
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
    return zoomView(this.view, factor, this.#scene && timeInSight(this.#scene, [this.selected, this.active]));
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
    this.#hint.show();
  }

  #requestView(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, true));
  }

  get #stops(): KeyboardStop[] {
    return this.#scene ? keyboardStops(this.#scene) : [];
  }

  /** Moves the keyboard to the next option, or to the nearest event beyond the view. */
  #step(direction: 1 | -1): void {
    const stops = this.#stops;
    const place = stops.findIndex(({ key }) => key === (this.active || this.selected));
    // The first key goes to what is in sight.
    const first = stops.filter(({ pinned }) => !pinned).at(direction > 0 ? 0 : -1);
    const next = place < 0 ? first : stops[place + direction];
    if (next) this.active = next.key;
    else this.#goTo(nearestBeyond(this.index, this.view, direction));
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
    else if (stop.stack) this.opened = stackContents(stop.stack, this.words, this.limits);
    else this.dispatchEvent(new SelectRequestEvent(key));
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
    const { index, view, words, period } = this;
    const [scene, stops] = [this.#scene, this.#stops];
    const summary = scene ? viewSummary(index, view, viewCounts(index, scene), words) : '';
    return html`${viewBand({ period, summary, words, hint: this.#hint.isShown })}
      <div
        class="surface"
        part="drawing"
        role="listbox"
        tabindex="0"
        aria-label=${`${period}. ${summary}`}
        aria-describedby="help"
        aria-activedescendant=${stops.some(({ key }) => key === this.active) ? optionId(this.active) : nothing}
        @click=${this.#click}
      >
        ${this.#svg()} ${eventOptions({ stops, selected: this.selected, nameOf: this.#nameOf, words })}
      </div>
      ${scene && this.#kept?.layout.isPacked ? beyondButtons(scene, words, (direction) => this.#goTo(nearestBeyond(this.index, this.view, direction))) : nothing}
      ${this.opened ? stackDialog(this.opened, words, this.#choose) : nothing} ${fontProbes()}
      <span id="help" hidden>${words.chartHelp}</span>`;
  }

  #svg(): TemplateResult {
    const { drawn, index, width, scale } = this;
    const height = drawn?.height ?? expectedHeight(index, innerWidth / scale, this.#size.leastHeight / scale);
    return html`<svg
      viewBox=${drawn ? `0 0 ${width} ${drawn.height}` : nothing}
      height=${height * scale}
      lang=${this.titleLanguage}
      aria-hidden="true"
    >
      ${liveShapes(drawn?.shapes ?? [])}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-chart': TimelineChartElement;
  }
}
