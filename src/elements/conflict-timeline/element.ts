import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { AddressController, type AddressHost } from '../../controllers/address-controller.js';
import type { Arrival } from '../../controllers/address-reader.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { PaintController } from '../../controllers/paint-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { ReadingController } from '../../controllers/reading-controller.js';
import { RestController } from '../../controllers/rest-controller.js';
import { ViewLeadController } from '../../controllers/view-lead-controller.js';
import { formatView, parseView } from '../../layout/view-interval.js';
import { clampView, duration, zoomView, type View } from '../../layout/view.js';
import { addressState, type AddressState } from '../../url/address.js';
import { findEvent } from '../../url/find-event.js';
import type { CheckedTimeline } from '../../words/check-timeline.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { Timeline } from '../../timeline/types.js';
import type { TimelineChartElement } from '../chart/element.js';
import { TimelineErrorEvent } from '../timeline-events.js';
import { themeStyles } from '../theme-styles.js';
import { languageOf } from '../language-of.js';
import { MovableElement } from '../movable-element.js';
import type { TimelinePanelElement } from '../panel/element.js';
import { baseStyles } from '../base-styles.js';
import { wordsFor } from '../../words/words-for.js';
import type { Words } from '../../words/words.js';
import { dateKey } from '../../drawing/date-key.js';
import { belowChart } from './below-chart.js';
import { chartSection } from './chart-section.js';
import { legend } from './legend.js';
import { linkBase } from './link-base.js';
import { loadingNotice } from './loading-notice.js';
import { invalidView, notices, unknownEvent, type Notice, type Report } from './notices.js';
import type { PartContext } from './part-context.js';
import { ReaderActions } from './reader-actions.js';
import { timelineStyles } from './styles.js';
import { boundView, contentsOf, type TimelineContents } from './timeline-contents.js';
import { TimelineLoader } from './timeline-loader.js';
import { viewLink } from './view-link.js';

/**
 * Draws a timeline as a zoomable chart, a list, and a panel with the sentences an event rests on.
 *
 * @tag conflict-timeline
 * @summary An interactive timeline whose every event cites its source.
 * @slot - what is shown until the timeline is ready, and kept when its data cannot be had
 * @fires {TimelineSelectEvent} timeline-select - the reader opened an event: `id`
 * @fires {TimelineViewEvent} timeline-view - the reader moved the view: `view`
 * @fires {TimelineKindsEvent} timeline-kinds - the reader chose the kinds to show: `kinds`
 * @fires {TimelineLoadEvent} timeline-load - a timeline is shown: `timeline`, `problems`
 * @fires {TimelineErrorEvent} timeline-error - something is wrong with the data or an attribute: `problems`
 * @csspart notice - what could not be done as it was asked for
 * @csspart drawing - the events on their axis, in the chart
 * @csspart keys - the row below the chart: how to read a date, the legend, the link to the view
 * @csspart undated - under the axis: the events without a date
 * @csspart date-key - in that row: how to read a date
 * @csspart legend - the kinds of event, which are also the filter
 * @csspart toolbar - the buttons
 * @csspart chart - the drawing and the words above it
 * @csspart overview - the whole span with the view as a window on it
 * @csspart panel - the open event
 * @csspart list - all events
 * @csspart source - the source with its cited passages
 */
export class ConflictTimelineElement extends MovableElement implements AddressHost {
  static override styles = [themeStyles, baseStyles, timelineStyles];

  static define(tag = 'conflict-timeline', registry = customElements): void {
    registry.define(tag, this);
  }

  /** The timeline of elements that are given none. */
  static builtIn: Timeline | undefined;
  /** Public address of the site of that timeline, with its slash; empty where it is not known. */
  static siteUrl = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of a timeline as JSON. */
  @property() src: string | undefined;
  /** A timeline; wins over `src`. */
  @property({ attribute: false }) timeline: Timeline | undefined;
  /** Id of the open event. */
  @property() selected: string | undefined;
  /** Space-separated kinds to show; a selected event shows even if its kind is hidden. */
  @property() kinds: string | undefined;
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | undefined;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Keeps the page's address in step. */
  @property({ type: Boolean }) bookmark = false;
  /** Leaves out what stands below the chart and its legend: the page around tells of the events itself. */
  @property({ type: Boolean, attribute: 'chart-only' }) chartOnly = false;

  /** What is shown; undefined is the whole. The one place the view is kept. */
  @state() private range: View | undefined;
  @state() private loaded: CheckedTimeline | undefined;
  @state() private notice: Notice | undefined;

  @query('conflict-timeline-chart') private readonly chart!: TimelineChartElement | null;
  @query('conflict-timeline-panel') private readonly panel!: TimelinePanelElement | null;
  @query('conflict-timeline-list') private readonly list!: HTMLElement | null;

  readonly #address = new AddressController(this, () =>
    addressState({
      selected: this.selected,
      view: this.#lead.leader === 'page' ? undefined : this.view,
      kinds: this.kinds,
    }),
  );
  readonly #loader = new TimelineLoader(this, (loaded) => (this.loaded = loaded));
  readonly #copy = new CopyController(this);
  readonly #print = new PrintController(this);
  /** The reader sees the chart first; what stands below it comes after. */
  readonly #paint = new PaintController(this);
  readonly #reading = new ReadingController(this);
  /** A long list follows the view only when that rests. */
  readonly #rest = new RestController<View>(this);
  readonly #lead = new ViewLeadController(
    this,
    () => ({ chart: this.chart, panel: this.panel }),
    (view) => (this.range = this.#bound(view)),
  );
  readonly #actions = new ReaderActions(this, {
    address: this.#address,
    lead: this.#lead,
    reading: this.#reading,
    contents: () => this.#contents,
    currentView: () => this.#currentView(),
    setView: (view) => this.#setView(this.#bound(view), 'moveByReader'),
    chart: () => this.chart,
    panel: () => this.panel,
    list: () => this.list,
  });
  #contents: TimelineContents | undefined;
  #words: Words = wordsFor('en');

  /** The view as an EDTF interval, both ends included; undefined for the whole timeline. */
  @property()
  get view(): string | undefined {
    return this.range && formatView(this.range, this.chart?.width || 1000);
  }
  set view(view: string | null | undefined) {
    const range = view ? parseView(view) : undefined;
    this.chart?.takeHold();
    this.#setView(range, 'nameView');
    if (view && !range) this.#report(invalidView(view, this.#words));
  }

  /** Opens an event, as if by the page: no event is fired. */
  select(id: string | null): void {
    this.selected = id ?? undefined;
  }

  /** Shows a period, `1988/1994`, or the whole timeline; `smooth` moves there and keeps it out of the address. */
  zoomTo(view: string | null | undefined, smooth = false): void {
    const range = view ? parseView(view) : this.#contents?.whole;
    if (!smooth || !range || !this.#contents || !this.chart?.width) this.view = view;
    else this.chart.glideTo(clampView(range, this.#contents.limits), (step) => (this.range = this.#bound(step)));
    if (smooth) this.#lead.send('moveByPage');
  }

  /** Zooms about the middle of the view; a factor above 1 is closer. */
  zoomBy(factor: number): void {
    this.chart?.takeHold();
    this.#setView(this.#bound(zoomView(this.#currentView(), factor)), 'nameView');
  }

  /** Shows the whole timeline with nothing open. */
  reset(): void {
    this.selected = this.view = this.kinds = undefined;
    this.notice = undefined;
  }

  openAddress({ selected, view, kinds }: AddressState, arrival: Arrival): void {
    // What the address does not say when a page opens, the page's own attributes do.
    const cold = arrival === 'cold';
    if (selected || !cold) this.#actions.openLinked(selected, arrival);
    if (view || !cold) this.view = view;
    if (kinds || !cold) this.kinds = kinds?.join(' ');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#contents) await this.#paint.wait();
    return super.getUpdateComplete();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#words = wordsFor(languageOf(this));
    if (changed.has('timeline') || changed.has('src') || !this.hasUpdated) this.#load();
    const timeline = this.loaded?.timeline;
    if (!timeline) {
      this.#contents = undefined;
      return;
    }
    void this.#paint.wait();
    if (changed.has('loaded') || changed.has('kinds') || (this.kinds && changed.has('selected'))) {
      this.#contents = contentsOf(timeline, this.kinds, this.selected);
    }
    if (changed.has('selected') || changed.has('loaded')) this.#checkSelected(timeline);
    if (this.range) this.range = this.#bound(this.range);
    if (['range', 'kinds', 'selected'].some((part) => changed.has(part))) this.#copy.clear();
    if (changed.has('range')) this.#rest.move(this.range);
  }

  /** The timeline there is without loading one. */
  get #given(): Timeline | undefined {
    return this.timeline ?? (this.src ? undefined : ConflictTimelineElement.builtIn);
  }

  #load(): void {
    const given = this.#given;
    if (given) this.#loader.take(given);
    else if (this.src) this.#loader.fetch(new URL(this.src, this.baseURI));
  }

  /** An unknown id says so; an alias becomes its event; a known one is brought into view unless a view was asked for. */
  #checkSelected({ events }: ResolvedTimeline): void {
    const id = this.selected;
    if (!id) return;
    const event = findEvent(events, id);
    if (!event) {
      this.selected = undefined;
      return this.#report(unknownEvent(id, events, this.#words));
    }
    this.selected = event.id;
    this.notice = undefined;
    if (event.id !== id) this.#address.write(false);
    this.#lead.send('openEvent');
  }

  #report({ notice, problem }: Report): void {
    this.notice = notice;
    this.dispatchEvent(new TimelineErrorEvent([problem]));
  }

  /** Shows a view; without one the whole timeline, which nobody leads. */
  #setView(range: View | undefined, event: 'nameView' | 'moveByReader'): void {
    this.range = range;
    this.#lead.send(range ? event : 'clearView');
  }

  #currentView(): View {
    return this.range ?? this.#contents?.whole ?? { start: 0, end: 1 };
  }

  #bound(view: View): View | undefined {
    if (this.#contents) return boundView(view, this.#contents);
    // Before there is a timeline nothing limits it but what a date can be.
    return duration(view) < 8e15 ? view : this.range;
  }

  override render(): TemplateResult {
    const { chartOnly, headingLevel, kinds, loaded, range, selected } = this;
    const [contents, words, actions] = [this.#contents, this.#words, this.#actions];
    if (!loaded || !contents)
      return html`${loadingNotice(loaded, words, this.src ? () => this.#load() : undefined)}<slot></slot>`;
    const { builtIn, siteUrl } = ConflictTimelineElement;
    const links = linkBase(this.#given === builtIn ? siteUrl : '', this.bookmark);
    const context: PartContext = { contents, selected, words, headingLevel, links, actions };
    return html`<div class="layout" lang=${words.lang}>
      ${notices(this.notice, loaded.skipped, words, actions.followLink)}
      ${chartOnly ? nothing : html`<button class="skip" @click=${actions.skipChart}>${words.skipChart}</button>`}
      ${chartSection(context, range)}
      <div class="bar" part="keys">
        ${guard([contents, kinds, words, selected], () => [
          dateKey(words),
          legend(contents, kinds, words, actions.filter),
        ])}
        ${viewLink(links, () => addressState(this), this.#copy, words)}
      </div>
      ${chartOnly ? nothing : this.#belowChart(context)}
    </div>`;
  }

  #belowChart(context: PartContext): TemplateResult {
    const { isPainted } = this.#paint;
    const { printing } = this.#print;
    const { paragraph } = this.#reading;
    return belowChart(context, { isPainted, printing, paragraph, restingView: this.#rest.restingValue });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimelineElement;
  }
}
