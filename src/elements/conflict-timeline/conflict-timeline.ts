import { html, noChange, nothing, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { AddressController, type AddressHost, type Arrival } from '../../behavior/address-controller.js';
import { afterArrival } from '../../behavior/after-arrival.js';
import { CopyController } from '../../behavior/copy-controller.js';
import { PrintController } from '../../behavior/print-controller.js';
import { ReadingController } from '../../behavior/reading-controller.js';
import { formatView, parseView } from '../../chart/interval.js';
import { clampView, duration, sameView, zoomView, type View } from '../../chart/view.js';
import type { AddressState } from '../../link/address.js';
import { findEvent, nearestEvents } from '../../link/find-event.js';
import { isParagraphId } from '../../link/paragraph-id.js';
import type { CheckedTimeline, Problem } from '../../model/check.js';
import type { Timeline, TimelineEvent } from '../../model/types.js';
import type { TimelineChartElement } from '../chart/chart.js';
import {
  TimelineErrorEvent,
  TimelineKindsEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
  SelectRequestEvent,
  type ReadRequestEvent,
  type ViewRequestEvent,
} from '../events.js';
import { languageOf } from '../language.js';
import { MovableElement } from '../movable.js';
import type { TimelinePanelElement } from '../panel/panel.js';
import { base, tokens } from '../shared.styles.js';
import { wordsFor } from '../words/lookup.js';
import type { Words } from '../words/words.js';
import { derive, kindsOf, type Derived } from './derived.js';
import { legend } from './legend.js';
import { linksTo } from './links.js';
import { TimelineLoader } from './load.js';
import { lower } from './lower.js';
import { notices } from './notices.js';
import { timelineStyles } from './conflict-timeline.styles.js';
import { undatedLinks } from './undated.js';
import { upper } from './upper.js';
import { viewLink } from './view-link.js';
import { waiting } from './waiting.js';

/** The list follows the view when that has rested for so long. */
const REST_MILLISECONDS = 200;

/**
 * Draws a timeline as a zoomable chart, a list, and a panel with the sentences an entry rests on.
 *
 * @tag conflict-timeline
 * @summary An interactive timeline whose every entry cites its source.
 * @slot - what is shown until the timeline is ready, and kept when its data cannot be had
 * @fires {TimelineSelectEvent} timeline-select - the reader opened an event: `id`
 * @fires {TimelineViewEvent} timeline-view - the reader moved the view: `view`
 * @fires {TimelineKindsEvent} timeline-kinds - the reader chose the kinds to show: `kinds`
 * @fires {TimelineLoadEvent} timeline-load - a timeline is shown: `timeline`, `problems`
 * @fires {TimelineErrorEvent} timeline-error - something is wrong with the data or an attribute: `problems`
 * @csspart notice - what could not be done as it was asked for
 * @csspart drawing - the SVG in the chart
 * @csspart keys - the row below the chart: the legend, events without a date, the link to the view
 * @csspart undated - in that row: the events without a date
 * @csspart legend - the kinds of event, which are also the filter
 * @csspart toolbar - the buttons
 * @csspart chart - the drawing and the words above it
 * @csspart overview - the whole span with the view as a window on it
 * @csspart panel - the open event
 * @csspart list - all events
 * @csspart source - the source with its cited passages
 */
export class ConflictTimelineElement extends MovableElement implements AddressHost {
  static override styles = [tokens, base, timelineStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    timeline: { attribute: false },
    selected: {},
    kinds: {},
    theme: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    bookmark: { type: Boolean },
    chartOnly: { type: Boolean, attribute: 'chart-only' },
    view: {},
    range: { state: true },
    loaded: { state: true },
    notice: { state: true },
    meant: { state: true },
    rested: { state: true },
  };

  /** The timeline of elements that are given none. */
  static builtIn: Timeline | undefined;
  /** Public address of the site of that timeline, with its slash; empty where it is not known. */
  static siteUrl = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of a timeline as JSON. */
  src: string | undefined;
  /** A timeline; wins over `src`. */
  timeline: Timeline | undefined;
  /** Id of the open event. */
  selected: string | undefined;
  /** Space-separated kinds to show; a selected event shows even if its kind is hidden. */
  kinds: string | undefined;
  theme: 'auto' | 'light' | 'dark' | undefined;
  headingLevel = 2;
  /** Keeps the page's address in step. */
  bookmark = false;
  /** Leaves out what stands below the chart and its legend: the page around tells of the events itself. */
  chartOnly = false;

  /** What is shown; undefined is the whole. The one place the view is kept. */
  private range: View | undefined;
  private loaded: CheckedTimeline | undefined;
  private notice = '';
  /** What an id that is not known may have meant. */
  private meant: readonly TimelineEvent[] = [];
  /** The view when it last rested, which is what a long list follows. */
  private rested: View | undefined;

  private get chart(): TimelineChartElement | null {
    return this.renderRoot?.querySelector<TimelineChartElement>('conflict-timeline-chart') ?? null;
  }
  private get panel(): TimelinePanelElement | null {
    return this.renderRoot?.querySelector<TimelinePanelElement>('conflict-timeline-panel') ?? null;
  }

  readonly #address = new AddressController(this);
  readonly #loader = new TimelineLoader((loaded) => this.#show(loaded));
  readonly #copy = new CopyController(this);
  readonly #print = new PrintController(this);
  readonly #reading = new ReadingController(this);
  #derived: Derived | undefined;
  #words: Words = wordsFor('en');
  #stillParts: readonly unknown[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** An event was opened and the view should follow it once there is a timeline. */
  #follow = false;
  /** The page moved the view with the event that it opens: it has not to follow. */
  #led = false;
  /** The view is the page's, which does not want it in the address. */
  #guided = false;
  /** How the address led to the selected event. Its heading takes the focus; the scroll only where no history has it. */
  #arriving: Arrival | undefined;

  /** The view as an EDTF interval, both ends included; undefined for the whole timeline. */
  get view(): string | undefined {
    return this.range && formatView(this.range, this.chart?.width || 1000);
  }
  set view(view: string | null | undefined) {
    const range = view ? parseView(view) : undefined;
    this.chart?.takeHold();
    this.#guided = false;
    this.range = range;
    if (view && !range) this.#report(this.#words.invalidView(view), { path: 'view', message: `invalid view: ${view}` });
  }

  /** Opens an event, as if by the page: no event is fired. */
  select(id: string | null): void {
    this.selected = id ?? undefined;
  }

  /** Shows a period, `1988/1994`, or the whole timeline; `smooth` moves there for those who do not mind motion. */
  zoomTo(view: string | null | undefined, smooth = false): void {
    const range = view ? parseView(view) : this.#derived?.whole;
    if (!smooth || !range || !this.#derived || !this.chart?.width) this.view = view;
    else this.chart.glideTo(clampView(range, this.#derived.limits), (step) => (this.range = this.#clamped(step)));
    this.#led = this.#guided = smooth;
  }

  /** Zooms about the middle; above 1 is closer. */
  zoomBy(factor: number): void {
    this.chart?.takeHold();
    this.range = this.#clamped(zoomView(this.#shown(), factor));
  }

  /** Shows the whole timeline with nothing open. */
  reset(): void {
    this.selected = this.view = this.kinds = undefined;
    this.notice = '';
  }

  openAddress({ selected, view, kinds }: AddressState, arrival: Arrival): void {
    // What the address does not say when a page opens, the page's own attributes do.
    const cold = arrival === 'cold';
    if (selected || !cold) this.#openLinked(selected, arrival);
    if (view || !cold) this.view = view;
    if (kinds || !cold) this.kinds = kinds?.join(' ');
  }

  #openLinked(selected: string | undefined, arrival: Arrival): void {
    // A frame that loads leaves focus and scroll of the page around it alone.
    const quiet = arrival === 'cold' && self !== top;
    if (selected && isParagraphId(selected)) {
      if (!quiet) this.#reading.open(selected);
    } else if (this.#reading.paragraph) {
      this.#reading.return();
      this.selected = selected;
    } else {
      this.#arriving = selected && !quiet ? arrival : undefined;
      this.selected = selected;
      // The event may be open already.
      this.requestUpdate();
    }
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It was taken away while its data was on its way.
    if (this.hasUpdated && !this.loaded) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loader.abort();
    clearTimeout(this.#resting);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#words = wordsFor(languageOf(this));
    if (changed.has('timeline') || changed.has('src') || !this.hasUpdated) this.#load();
    const timeline = this.loaded?.timeline;
    if (!timeline) {
      this.#derived = undefined;
      return;
    }
    if (changed.has('loaded') || changed.has('kinds') || (this.kinds && changed.has('selected'))) {
      this.#derived = derive(timeline, this.kinds, this.selected);
    }
    if (changed.has('selected') || changed.has('loaded')) this.#checkSelected(timeline);
    if (this.range) this.range = this.#clamped(this.range);
    if (['range', 'kinds', 'selected'].some((part) => changed.has(part))) this.#copy.clear();
    if (changed.has('range')) {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => (this.rested = this.range), REST_MILLISECONDS);
    }
  }

  #load(): void {
    const { builtIn } = ConflictTimelineElement;
    const given = this.timeline ?? (this.src ? undefined : builtIn);
    if (given) this.#loader.take(given, given === builtIn);
    else if (this.src) this.#loader.fetch(new URL(this.src, this.baseURI));
  }

  #show(loaded: CheckedTimeline | undefined): void {
    this.loaded = loaded;
    if (!loaded) return;
    const { timeline, problems } = loaded;
    if (timeline) this.dispatchEvent(new TimelineLoadEvent(timeline, problems));
    if (problems.length > 0) this.dispatchEvent(new TimelineErrorEvent(problems));
  }

  /** An unknown id says so; an alias becomes its event; a known one is brought into view unless a view was asked for. */
  #checkSelected({ events }: Timeline): void {
    const id = this.selected;
    if (!id) return;
    const event = findEvent(events, id);
    if (!event) {
      this.selected = undefined;
      this.#report(this.#words.unknownEvent(id), { path: 'selected', message: `unknown event: ${id}` });
      this.meant = nearestEvents(events, id);
      return;
    }
    this.selected = event.id;
    this.notice = '';
    if (event.id !== id) this.#address.write(this.#state(), false);
    if (!this.range) this.#follow = true;
  }

  protected override updated(): void {
    if (this.chartOnly) this.#arriving = undefined;
    if (this.#arriving && this.panel) {
      const scroll = this.#arriving !== 'history';
      this.#arriving = undefined;
      if (this.selected) afterArrival(() => this.panel?.showHeading(true, scroll));
    }
    if (this.#led) this.#led = this.#follow = false;
    if (!this.#follow || !this.selected || !this.chart) return;
    if (this.chart.width === 0) {
      // Which views show the event as itself depends on the width of the chart, which is not measured yet.
      this.chart.addEventListener('measured', () => this.requestUpdate(), { once: true });
      return;
    }
    this.#follow = false;
    const chart = this.chart;
    const id = this.selected;
    void chart.updateComplete.then(() => {
      const view = chart.draws(id) ? undefined : chart.viewOn(id);
      if (view) this.range = this.#clamped(view);
    });
  }

  #report(notice: string, problem: Problem): void {
    this.notice = notice;
    this.meant = [];
    this.dispatchEvent(new TimelineErrorEvent([problem]));
  }

  #shown(): View {
    return this.range ?? this.#derived?.whole ?? { start: 0, end: 1 };
  }

  #clamped(view: View): View | undefined {
    // Before there is a timeline nothing limits it but what a date can be.
    if (!this.#derived) return duration(view) < 8e15 ? view : this.range;
    const clamped = clampView(view, this.#derived.limits);
    // The same object while nothing changes, so that nothing is taken for a change.
    return sameView(clamped, this.#derived.whole) ? undefined : sameView(clamped, view) ? view : clamped;
  }

  #state(view = this.#guided ? undefined : this.view): AddressState {
    const { selected } = this;
    const kinds = kindsOf(this.kinds);
    return { ...(selected ? { selected } : {}), ...(view ? { view } : {}), ...(kinds.length > 0 ? { kinds } : {}) };
  }

  /** The reader's choice, from whichever part. */
  readonly #choose = ({ id, target }: SelectRequestEvent): void => {
    this.#reading.leave();
    this.selected = id ?? undefined;
    this.dispatchEvent(new TimelineSelectEvent(id));
    if (id) {
      // Who chooses in the chart stays in it, and has the words in sight.
      const inChart = target === this.chart;
      this.#follow = !inChart;
      void this.updateComplete.then(() => this.panel?.showHeading(!inChart));
    }
    this.#address.write(this.#state(), true);
  };

  readonly #open = (click: Event, id: string): void => {
    click.preventDefault();
    this.#choose(new SelectRequestEvent(id));
  };

  /** The reader wants to see a passage in its source, or to go back to where they were. */
  readonly #read = ({ paragraph, from }: ReadRequestEvent): void => {
    if (!paragraph) return this.#reading.goBack();
    const pushed = this.#address.write({ ...this.#state(), selected: paragraph }, true);
    this.#reading.open(paragraph, { from, pushed });
  };

  /** The reader's view, from whichever part. */
  readonly #move = ({ view, glide, target }: ViewRequestEvent): void => {
    // A mouse that is held reports to the window, also when its chart has gone meanwhile.
    if (!this.#derived || !(target as Element).isConnected) return;
    const clamped = clampView(view, this.#derived.limits);
    if (glide && this.chart) return this.chart.glideTo(clamped);
    this.#guided = false;
    this.range = this.#clamped(clamped);
    this.dispatchEvent(new TimelineViewEvent(this.view ?? ''));
    this.#address.write(this.#state(), false);
  };

  readonly #filter = (kinds: string | undefined): void => {
    this.kinds = kinds;
    this.dispatchEvent(new TimelineKindsEvent(kinds));
    this.#address.write(this.#state(), false);
  };

  #step(by: 1 | -1): void {
    const events = this.#derived!.events;
    const position = events.findIndex(({ id }) => id === this.selected);
    const next = position < 0 ? events.at(by > 0 ? 0 : -1) : events[position + by];
    if (!next) return;
    this.selected = next.id;
    this.#follow = true;
    this.dispatchEvent(new TimelineSelectEvent(next.id));
    this.#address.write(this.#state(), false);
  }

  #request(view: View): void {
    this.chart?.glideTo(clampView(view, this.#derived!.limits));
  }

  readonly #skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('conflict-timeline-list')?.focus();
  };

  override render(): TemplateResult {
    const words = this.#words;
    const derived = this.#derived;
    const timeline = this.loaded?.timeline;
    if (!timeline || !derived)
      return html`${waiting(this.loaded, words, this.src ? () => this.#load() : undefined)}<slot></slot>`;
    const { builtIn, siteUrl } = ConflictTimelineElement;
    const links = linksTo(timeline === builtIn ? siteUrl : '', this.bookmark);
    return html`<div class="layout" lang=${words.lang}>
      ${notices({ notice: this.notice, meant: this.meant, skipped: this.loaded!.skipped, words, open: this.#open })}
      ${this.chartOnly ? nothing : html`<button class="skip" @click=${this.#skip}>${words.skipChart}</button>`}
      ${upper({
        derived,
        words,
        view: this.#shown(),
        range: this.range,
        selected: this.selected,
        choose: this.#choose,
        move: this.#move,
        request: (view) => this.#request(view),
        step: (by) => this.#step(by),
      })}
      <div class="bar" part="keys">
        ${this.#still([derived, this.kinds, words, this.selected], () => [
          legend(derived, this.kinds, words, this.#filter),
          undatedLinks(derived, words, this.selected, this.#open),
        ])}
        ${viewLink(links, () => this.#state(this.view), this.#copy, words)}
      </div>
      ${
        this.chartOnly
          ? nothing
          : lower({
              derived,
              words,
              selected: this.selected,
              headingLevel: this.headingLevel,
              links,
              view: this.rested,
              printing: this.#print.printing,
              reading: this.#reading.paragraph,
              choose: this.#choose,
              read: this.#read,
            })
      }
    </div>`;
  }

  /** What does not move with the view is not looked at for every frame, but only when what it is made of changes. */
  #still(parts: readonly unknown[], render: () => unknown): unknown {
    const same = parts.every((part, index) => part === this.#stillParts[index]);
    this.#stillParts = parts;
    return same ? noChange : render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimelineElement;
  }
}
