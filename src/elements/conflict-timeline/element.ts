import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AddressController, type AddressHost } from '../../controllers/address-controller.js';
import type { Arrival } from '../../controllers/address-reader.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { hasAnchor } from '../../controllers/has-anchor.js';
import { FontSizeController } from '../../controllers/font-size-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { NumberController } from '../../controllers/number-controller.js';
import { PaintController } from '../../controllers/paint-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { ReadingController } from '../../controllers/reading-controller.js';
import { RestController } from '../../controllers/rest-controller.js';
import { ViewLeadController } from '../../controllers/view-lead-controller.js';
import { formatView, parseView } from '../../layout/view-interval.js';
import { clampView, zoomView, type View } from '../../layout/view.js';
import { addressState, type AddressState } from '../../url/address.js';
import { findEvent } from '../../url/find-event.js';
import type { CheckedTimeline } from '../../words/check-timeline.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { Timeline } from '../../timeline/types.js';
import type { TimelineChartElement } from '../chart/element.js';
import { TimelineErrorEvent } from '../timeline-events.js';
import { themeStyles } from '../theme-styles.js';
import { MovableElement } from '../movable-element.js';
import type { TimelinePanelElement } from '../panel/element.js';
import { baseStyles } from '../base-styles.js';
import { wordsFor } from '../../words/words-for.js';
import type { Words } from '../../words/words.js';
import { headingLevelOf, textOf } from './text-of.js';
import { linkBase } from './link-base.js';
import { loadingNotice, roomToCome } from './loading-notice.js';
import { invalidView, unknownEvent, type Notice, type Report } from './notices.js';
import type { PartContext } from './part-context.js';
import { ReaderActions } from './reader-actions.js';
import { timelineSections } from './sections.js';
import { timelineStyles } from './styles.js';
import { boundView, contentsOf, isPlaceIn, type TimelineContents } from './timeline-contents.js';
import { TimelineLoader } from './timeline-loader.js';
import { viewLink } from './view-link.js';

/**
 * Draws a timeline as a zoomable chart, a list, and a panel with the sentences an event rests on.
 *
 * @tag conflict-timeline
 * @summary An interactive timeline whose every event cites its source.
 * @attr {string} lang - language of the interface
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

  /** Address of a timeline as JSON. */
  @property() src: string | undefined;
  /** A timeline; wins over `src`. Null where the page has one to come: until then what is between the tags shows. */
  @property({ attribute: false })
  get timeline(): Timeline | null | undefined {
    return this.#timelineOfPage;
  }
  set timeline(timeline: Timeline | null | undefined) {
    this.#timelineOfPage = timeline || null;
  }
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

  readonly #address = new AddressController(
    this,
    () =>
      addressState({
        selected: this.selected,
        view: this.#lead.leader === 'page' ? undefined : this.view,
        kinds: this.kinds,
      }),
    (id) => isPlaceIn(this.#contents, id),
  );
  readonly #loader = new TimelineLoader(this, (loaded) => (this.loaded = loaded));
  readonly #copy = new CopyController(this);
  readonly #fontSize = new FontSizeController(this);
  /** Goes into the names of its landmarks, which have to differ from those of another timeline in the page. */
  readonly #number = new NumberController(this);
  readonly #language = new LanguageController(this);
  readonly #print = new PrintController(this);
  /** The reader sees the chart first; what stands below it comes after. */
  readonly #paint = new PaintController(this);
  readonly #reading = new ReadingController(this);
  /** A long list follows the view only when that rests. */
  readonly #rest = new RestController<View>(this);
  /** Shows a view that nobody has chosen. */
  readonly #follow = (view: View): void => void (this.range = boundView(view, this.#contents));
  readonly #lead = new ViewLeadController(this, () => ({ chart: this.chart, panel: this.panel }), this.#follow);
  readonly #actions = new ReaderActions(this, {
    address: this.#address,
    lead: this.#lead,
    reading: this.#reading,
    contents: () => this.#contents,
    currentView: () => this.#currentView(),
    setView: (view) => this.#setView(boundView(view, this.#contents), 'moveByReader'),
    chart: () => this.chart,
    panel: () => this.panel,
    list: () => this.list,
  });
  /** Undefined where the page has not set it. */
  #timelineOfPage: Timeline | null | undefined;
  #contents: TimelineContents | undefined;
  #words: Words = wordsFor('en');

  /** The view as an EDTF interval, both ends included; undefined for the whole timeline. */
  @property()
  get view(): string | undefined {
    return this.range && formatView(this.range, this.chart?.width || 1000);
  }
  set view(view: string | null | undefined) {
    const text = textOf(view);
    const range = text ? parseView(text) : undefined;
    this.chart?.takeHold();
    this.#setView(range, 'nameView');
    if (text && !range) this.#report(invalidView(text, this.#words));
  }

  /** Opens an event, as if by the page: no event is fired. */
  select(id: string | null): void {
    this.selected = id ?? undefined;
  }

  /** Shows a period, `1988/1994`, or the whole timeline; `smooth` moves there and keeps it out of the address. */
  zoomTo(view: string | null | undefined, smooth = false): void {
    const range = view ? parseView(textOf(view)!) : this.#contents?.whole;
    if (!smooth || !range || !this.#contents || !this.chart?.width) this.view = view;
    else this.chart.glideTo(clampView(range, this.#contents.limits), this.#follow);
    if (smooth) this.#lead.send('moveByPage');
  }

  /**
   * Zooms about the middle of the view; a factor above 1 is closer.
   *
   * @throws RangeError for a factor that is no positive number
   */
  zoomBy(factor: number): void {
    if (!(factor > 0 && factor < Infinity)) throw new RangeError(`zoomBy takes a factor above 0, not ${factor}`);
    this.chart?.takeHold();
    this.#setView(boundView(zoomView(this.#currentView(), factor), this.#contents), 'nameView');
  }

  /** Shows the whole timeline with nothing open. */
  reset(): void {
    this.selected = this.view = this.kinds = undefined;
    this.notice = undefined;
  }

  openAddress(state: AddressState, arrival: Arrival, ofPage: boolean): void {
    this.notice = undefined;
    this.#actions.openAddress(state, arrival, ofPage);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#contents) await this.#paint.wait();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#words = wordsFor(this.#language.value);
    this.selected = textOf(this.selected);
    this.kinds = textOf(this.kinds);
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
    if (this.range) this.range = boundView(this.range, this.#contents);
    if (['range', 'kinds', 'selected'].some((part) => changed.has(part))) this.#copy.clear();
    if (changed.has('range')) this.#rest.move(this.range);
  }

  /** The timeline there is without loading one. */
  get #given(): Timeline | undefined {
    const asksForNone = this.timeline === undefined && typeof this.src !== 'string';
    return asksForNone ? ConflictTimelineElement.builtIn : (this.timeline ?? undefined);
  }

  #load(): void {
    this.#loader.load(this.#given, this.src, this.baseURI);
  }

  /** An unknown id says so; an alias becomes its event; a known one is brought into view unless a view was asked for. */
  #checkSelected({ events }: ResolvedTimeline): void {
    const id = this.selected;
    if (!id) return;
    const event = findEvent(events, id);
    if (!event) {
      this.selected = undefined;
      // With `bookmark` it may be an anchor of the page.
      if (this.bookmark && hasAnchor(id)) return;
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

  override render(): TemplateResult {
    const [loaded, contents, words] = [this.loaded, this.#contents, this.#words];
    const isReady = loaded && contents;
    const layout = html`<div class="layout" lang=${words.lang} dir=${words.direction}>
      <div class="reader-size"><span class="rem"></span></div>
      ${isReady ? this.#sections(loaded, contents) : loadingNotice(loaded, words, this.src ? () => this.#load() : undefined)}
    </div>`;
    const fallback = isReady ? nothing : html`<slot></slot>`;
    // No white space between them: a page with `white-space: pre` would show it as lines.
    return html`<div class="frame">${layout}${fallback}${loaded ? nothing : roomToCome(this.chartOnly)}</div>`;
  }

  #sections({ skipped }: CheckedTimeline, contents: TimelineContents): TemplateResult {
    const { chartOnly, kinds, notice, range, selected } = this;
    const [words, actions, { number }, { scale }] = [this.#words, this.#actions, this.#number, this.#fontSize];
    const { builtIn, siteUrl } = ConflictTimelineElement;
    const links = linkBase(this.#given === builtIn ? siteUrl : '', this.bookmark);
    const copyView = viewLink(links, () => addressState(this), this.#copy, words);
    const { isPainted } = this.#paint;
    const { printing } = this.#print;
    const { paragraph } = this.#reading;
    const below = chartOnly ? undefined : { isPainted, printing, paragraph, restingView: this.#rest.restingValue };
    const headingLevel = headingLevelOf(this.headingLevel);
    const context: PartContext = { contents, selected, words, number, scale, headingLevel, links, actions };
    return timelineSections(context, { notice, skipped, kinds, range, copyView, below });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimelineElement;
  }
}
