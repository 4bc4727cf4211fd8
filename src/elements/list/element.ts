import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { dateInWords } from '../../dates/date-words.js';
import { kindIcon } from '../../drawing/glyph.js';
import type { EntryIndex } from '../../layout/entry-index.js';
import type { View } from '../../layout/view.js';
import type { ResolvedDate, ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { MovableElement } from '../movable-element.js';
import { SelectRequestEvent } from '../request-events.js';
import { listStyles } from './styles.js';
import { pageAddress } from '../page-address.js';

/** A longer list shows only the events in view, page by page. */
const MAX_UNPAGED = 200;
const PAGE_SIZE = 20;

/**
 * All events in the order of time. Those without a date stand apart, below the others.
 *
 * @fires select-request - the reader chose an event
 */
export class TimelineListElement extends MovableElement {
  static override styles = [baseStyles, listStyles];

  static define(tag = 'conflict-timeline-list', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: ResolvedTimeline;
  /** In the order of time, those without a date last. */
  @property({ attribute: false }) events: readonly ResolvedEvent[] = [];
  @property({ attribute: false }) selected: string | undefined;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;
  /** Says where the events lie in time. */
  @property({ attribute: false }) index!: EntryIndex;
  /** Undefined for the whole timeline. */
  @property({ attribute: false }) view: View | undefined;

  /** How many pages of a long list are shown. */
  @state() private pages = 1;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') || changed.has('events')) this.pages = 1;
  }

  /** Focuses the heading: if the host itself could take the focus, nothing inside it would be a tab stop. */
  override focus(): void {
    this.renderRoot?.querySelector<HTMLElement>('.heading')?.focus();
  }

  readonly #choose = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new SelectRequestEvent((event.currentTarget as HTMLElement).dataset['event']!));
  };

  override render(): TemplateResult {
    const { events, words, headingLevel } = this;
    const isPaged = events.length > MAX_UNPAGED;
    const matches = isPaged ? events.filter((event) => this.#isInView(event)) : events;
    const entries = isPaged ? matches.slice(0, this.pages * PAGE_SIZE) : matches;
    const undated = entries.filter(({ date }) => !date);
    const left = matches.length - entries.length;
    const count = words.listCount(entries.length, events.length);
    return html`<div class="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${words.list} ${keyed(count, html`<span>${count}</span>`)}
      </div>
      <ol>
        ${this.#entries(entries.filter(({ date }) => date))}
      </ol>
      ${
        undated.length > 0
          ? html`<div class="apart" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>
                ${words.withoutDate}
              </div>
              <ul>
                ${this.#entries(undated)}
              </ul>`
          : nothing
      }
      ${left > 0 ? html`<button class="more" @click=${() => this.pages++}>${words.more(left)}</button>` : nothing}`;
  }

  #isInView({ id, date }: ResolvedEvent): boolean {
    if (!this.view || !date) return true;
    const entry = this.index.byId.get(id);
    return entry !== undefined && entry.from < this.view.end && entry.to > this.view.start;
  }

  #entries(events: readonly ResolvedEvent[]): unknown {
    return repeat(
      events,
      (event) => event,
      (event) => this.#entry(event),
    );
  }

  #entry({ id, title, kind: key, date }: ResolvedEvent): TemplateResult {
    const kind = this.timeline.kinds[key];
    const open = id === this.selected;
    return html`<li class=${classMap({ open })}>
      <a href=${pageAddress(id)} data-event=${id} aria-current=${open} @click=${this.#choose}>
        ${kind ? kindIcon(kind) : nothing}
        <span>
          <b lang=${this.timeline.lang} dir="auto">${title}</b>
          <small>${date ? this.#date(date) : kind?.label}</small>
        </span>
      </a>
    </li>`;
  }

  #date(date: ResolvedDate): TemplateResult {
    const { words } = this;
    const { stated, basis } = date;
    return html`${stated.length > 0 ? html`<i lang=${this.timeline.lang} dir="auto">${words.quoted(stated.join(' … '))}</i>` : html`${words.noDate};`}
      <span>${dateInWords(date, words.dates, words.lang)}${basis === 'inferred' ? words.asOurEstimate : ''}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-list': TimelineListElement;
  }
}
