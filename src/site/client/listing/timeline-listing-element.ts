import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexEntries, type EntryIndex } from '../../../layout/entry-index.js';
import { parseView } from '../../../layout/view-interval.js';
import { formatPeriod } from '../../../dates/date-words.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../timeline/resolved-types.js';
import { download } from '../download.js';
import type { StoryPageWords } from '../../../words/story-words.js';
import { eventCards } from './event-cards.js';
import { eventsAsCsv, eventsAsJson } from './event-files.js';
import { eventTable } from './event-table.js';
import type { ListingContext } from './listing-context.js';
import { listingControls, type ListingChoices } from './listing-controls.js';
import { matchesQuery, searchPattern } from './listing-search.js';
import { sortEvents, type Order } from './sort-events.js';

/**
 * All events as cards or a table that can be searched, sorted and saved. The timeline's element keeps which kinds and
 * which period it is about.
 *
 * @fires period-clear - the reader wants the events of all dates
 */
export class TimelineListingElement extends LitElement {
  static define(tag = 'timeline-listing', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: ResolvedTimeline;
  @property({ attribute: false }) words!: StoryPageWords;
  /** Keys of the kinds to list, space-separated; undefined for all. */
  @property({ attribute: false }) kinds: string | undefined;
  /** An EDTF interval; undefined for all dates. */
  @property({ attribute: false }) view: string | undefined;
  @property({ attribute: false }) selected: string | undefined;
  @state() private choices: ListingChoices = { query: '', layout: 'list', order: 'date', descending: false };
  #index: EntryIndex | undefined;

  /** Brings the open event into sight. */
  async showSelected(): Promise<void> {
    await this.updateComplete;
    const open = this.selected && this.querySelector(`[data-event="${CSS.escape(this.selected)}"]`);
    if (open) open.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** In the page's own tree: its styles are the page's, and so are its ids. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const events = this.#matches();
    return html`<h2 class="away">${this.words.list}</h2>
      <div class="listing-controls">
        ${listingControls(this.choices, this.words, this.#choose)}${this.#found(events.length)}
      </div>
      ${this.#events(events)}`;
  }

  /** The events that are asked for, in order. */
  #matches(): ResolvedEvent[] {
    const { timeline, words } = this;
    const { query, order, descending } = this.choices;
    const kinds = new Set(this.kinds?.split(/\s+/).filter(Boolean));
    const view = this.view ? parseView(this.view) : undefined;
    const { byId } = (this.#index ??= indexEntries(timeline));
    return sortEvents(timeline, order, descending).filter((event) => {
      const entry = byId.get(event.id);
      const inView = !view || !entry || (entry.from < view.end && entry.to > view.start);
      const ofKind = kinds.size === 0 || kinds.has(event.kind) || event.id === this.selected;
      return ofKind && inView && matchesQuery(event, query, words.dates, words.lang);
    });
  }

  #found(count: number): TemplateResult {
    const { timeline, words, view } = this;
    const { listing } = words;
    const period = view ? parseView(view) : undefined;
    return html`<p class="found" role="status">${listing.found(count, timeline.events.length)}</p>
      ${
        period
          ? html`<p class="period">
              ${listing.period(formatPeriod(period.start, period.end, words.dates, words.lang))}
              <button type="button" class="plain" @click=${this.#clearPeriod}>${listing.allDates}</button>
            </p>`
          : nothing
      }
      <p class="save">
        ${listing.save}
        <button type="button" class="plain" @click=${() => this.#save('csv')}>CSV</button>
        <button type="button" class="plain" @click=${() => this.#save('json')}>JSON</button>
      </p>`;
  }

  #events(events: readonly ResolvedEvent[]): TemplateResult {
    const { timeline, words, selected } = this;
    const { query, layout, order, descending } = this.choices;
    const context: ListingContext = { timeline, words, pattern: searchPattern(query), selected };
    if (events.length === 0)
      return html`<p class="none">
        ${words.listing.none(query)}
        ${query ? html`<button type="button" class="plain" @click=${this.#clearSearch}>${words.listing.clear}</button>` : nothing}
      </p>`;
    return layout === 'table'
      ? eventTable(events, context, { order, descending, sort: this.#sort })
      : eventCards(events, context);
  }

  readonly #clearSearch = (): void => {
    this.#choose({ query: '' });
    this.#focusSearch();
  };

  readonly #clearPeriod = (): void => {
    this.dispatchEvent(new Event('period-clear'));
    this.#focusSearch();
  };

  /** The button goes away with what it cleared: the focus stays near it. */
  #focusSearch(): void {
    this.querySelector<HTMLElement>('input[type=search]')!.focus({ preventScroll: true });
  }

  readonly #choose = (choices: Partial<ListingChoices>): void => {
    this.choices = { ...this.choices, ...choices };
  };

  /** Sorts by a column; by the one it is sorted by already, the other way round. */
  readonly #sort = (order: Order): void => {
    const { order: before, descending } = this.choices;
    this.#choose({ order, descending: before === order && !descending });
  };

  #save(format: 'csv' | 'json'): void {
    const { timeline, words } = this;
    const events = this.#matches();
    const text =
      format === 'csv' ? eventsAsCsv(events, timeline, words.dates, words.lang) : eventsAsJson(events, timeline);
    const type = format === 'csv' ? 'text/csv' : 'application/json';
    download(new Blob([text], { type }), `${timeline.id}.${format}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-listing': TimelineListingElement;
  }
}
