import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexEntries, type EntryIndex } from '../../../layout/entries.js';
import { parseView } from '../../../layout/view-interval.js';
import { formatPeriod } from '../../../dates/date-words.js';
import type { Timeline, TimelineEvent } from '../../../timeline/types.js';
import { download } from '../download.js';
import type { StoryPageWords } from '../../../words/story-words.js';
import { cards } from './cards.js';
import type { ListingContext } from './context.js';
import { eventsAsCsv, eventsAsJson } from './export.js';
import { ordered, ORDERS, type Order } from './order.js';
import { isFound, searchPattern } from './search.js';
import { table } from './table.js';

type Layout = 'list' | 'table';

/**
 * All events as a list or a table that can be searched, sorted and saved. Which kinds and which period it is about is
 * kept by the timeline's element and given to it.
 *
 * @fires period-clear - the reader wants the events of all dates
 */
export class TimelineListingElement extends LitElement {
  static define(tag = 'timeline-listing', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: Timeline;
  @property({ attribute: false }) words!: StoryPageWords;
  /** Keys of the kinds shown, with spaces between; undefined for all. */
  @property({ attribute: false }) kinds: string | undefined;
  /** An EDTF interval; undefined for all dates. */
  @property({ attribute: false }) view: string | undefined;
  @property({ attribute: false }) selected: string | undefined;
  @state() private query = '';
  @state() private layout: Layout = 'list';
  @state() private order: Order = 'date';
  @state() private descending = false;
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
    const { timeline, words, query } = this;
    const shown = this.#shown();
    const context: ListingContext = {
      timeline,
      words,
      pattern: searchPattern(query),
      selected: this.selected,
    };
    return html`<h2 class="away">${words.list}</h2>
      ${this.#controls(shown.length)}${
        shown.length === 0
          ? html`<p class="none">
              ${words.listing.none(query)}
              ${query ? html`<button type="button" class="plain" @click=${this.#clearSearch}>${words.listing.clear}</button>` : nothing}
            </p>`
          : this.layout === 'table'
            ? table(shown, context, this.order, this.descending, (order) => this.#sort(order))
            : cards(shown, context)
      }`;
  }

  /** The events that are asked for, in order. */
  #shown(): TimelineEvent[] {
    const { timeline, words, query } = this;
    const kinds = new Set(this.kinds?.split(/\s+/).filter(Boolean));
    const view = this.view ? parseView(this.view) : undefined;
    const { byId } = (this.#index ??= indexEntries(timeline));
    return ordered(timeline, this.order, this.descending).filter((event) => {
      const entry = byId.get(event.id);
      const inView = !view || !entry || (entry.from < view.end && entry.to > view.start);
      const ofKind = kinds.size === 0 || kinds.has(event.kind) || event.id === this.selected;
      return ofKind && inView && isFound(event, query, words.dates, words.lang);
    });
  }

  #controls(shown: number): TemplateResult {
    const { words, layout, order } = this;
    const { listing } = words;
    const view = this.view ? parseView(this.view) : undefined;
    return html`<div class="listing-controls">
      <label class="search">
        <span>${listing.search} <small>${listing.searchHint}</small></span>
        <input
          type="search"
          .value=${this.query}
          @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
        />
      </label>
      <fieldset>
        <legend>${listing.layout}</legend>
        ${(['list', 'table'] as const).map(
          (name) =>
            html`<label>
              <input type="radio" name="layout" .checked=${layout === name} @change=${() => (this.layout = name)} />
              ${listing.layouts[name]}
            </label>`,
        )}
      </fieldset>
      <label
        >${listing.sort}
        <select @change=${(event: Event) => (this.order = (event.target as HTMLSelectElement).value as Order)}>
          ${ORDERS.map((name) => html`<option value=${name} ?selected=${order === name}>${listing.orders[name]}</option>`)}
        </select>
      </label>
      <label
        ><input
          type="checkbox"
          .checked=${this.descending}
          @change=${(event: Event) => (this.descending = (event.target as HTMLInputElement).checked)}
        />
        ${listing.descending}</label
      >
      <p class="found" role="status">${listing.found(shown, this.timeline.events.length)}</p>
      ${
        view
          ? html`<p class="period">
              ${listing.period(formatPeriod(view.start, view.end, words.dates, words.lang))}
              <button type="button" class="plain" @click=${this.#clearPeriod}>${listing.allDates}</button>
            </p>`
          : nothing
      }
      <p class="save">
        ${listing.save}
        <button type="button" class="plain" @click=${() => this.#save('csv')}>CSV</button>
        <button type="button" class="plain" @click=${() => this.#save('json')}>JSON</button>
      </p>
    </div>`;
  }

  readonly #clearSearch = (): void => {
    this.query = '';
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

  #sort(order: Order): void {
    this.descending = this.order === order && !this.descending;
    this.order = order;
  }

  #save(format: 'csv' | 'json'): void {
    const { timeline, words } = this;
    const events = this.#shown();
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
