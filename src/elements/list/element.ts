import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryIndex } from '../../layout/entries.js';
import type { View } from '../../layout/view.js';
import { dateInWords } from '../../dates/date-words.js';
import type { Timeline, TimelineEvent } from '../../timeline/types.js';
import { SelectRequestEvent } from '../request-events.js';
import { kindIcon } from '../../drawing/glyph.js';
import { MovableElement } from '../movable-element.js';
import { baseStyles } from '../base-styles.js';
import type { Words } from '../../words/words.js';
import { listStyles } from './styles.js';

/** Up to so many events are all listed; beyond, those in view, in pages. */
const MAX_UNPAGED = 200;
const PAGE_SIZE = 20;

/**
 * All events in the order of time; those without a date stand apart.
 *
 * @fires select-request - the reader chose an event
 */
export class TimelineListElement extends MovableElement {
  static override styles = [baseStyles, listStyles];

  static define(tag = 'conflict-timeline-list', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: Timeline;
  /** In the order of time, those without a date last. */
  @property({ attribute: false }) events: readonly TimelineEvent[] = [];
  @property({ attribute: false }) selected: string | undefined;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;

  /** The events of the view, where there are too many to list all. */
  @property({ attribute: false }) index!: EntryIndex;
  /** Undefined for the whole timeline. */
  @property({ attribute: false }) view: View | undefined;

  @state() private pages = 1;

  /** Its heading, and not itself: where the host of a shadow root is no tab stop, nothing in it is one. */
  override focus(): void {
    this.renderRoot?.querySelector<HTMLElement>('.heading')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') || changed.has('events')) this.pages = 1;
  }

  override render(): TemplateResult {
    const inView =
      this.events.length <= MAX_UNPAGED ? this.events : this.events.filter((event) => this.#isInView(event));
    const shown = this.events.length <= MAX_UNPAGED ? inView : inView.slice(0, this.pages * PAGE_SIZE);
    const dated = shown.filter(({ date }) => date);
    const undated = shown.filter(({ date }) => !date);
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${this.words.list}
        <span>${this.words.listed(shown.length, this.events.length)}</span>
      </div>
      <ol>
        ${this.#entries(dated)}
      </ol>
      ${
        undated.length > 0
          ? html`<div class="apart" role="heading" aria-level=${Math.min(this.headingLevel + 1, 6)}>
                ${this.words.withoutDate}
              </div>
              <ul>
                ${this.#entries(undated)}
              </ul>`
          : nothing
      }
      ${
        inView.length > shown.length
          ? html`<button class="more" @click=${() => this.pages++}>
              ${this.words.more(inView.length - shown.length)}
            </button>`
          : nothing
      }`;
  }

  #isInView({ id, date }: TimelineEvent): boolean {
    if (!this.view || !date) return true;
    const entry = this.index.byId.get(id);
    return entry !== undefined && entry.from < this.view.end && entry.to > this.view.start;
  }

  #entries(events: readonly TimelineEvent[]): unknown {
    return repeat(
      events,
      ({ id }) => id,
      (event) => this.#entry(event),
    );
  }

  #entry(event: TimelineEvent): TemplateResult {
    const kind = this.timeline.kinds[event.kind];
    const open = event.id === this.selected;
    return html`<li class=${classMap({ open })}>
      <a href="#${event.id}" data-event=${event.id} aria-current=${open} @click=${this.#choose}>
        ${kind ? kindIcon(kind) : nothing}
        <span>
          <b>${event.title}</b>
          <small>${event.date ? this.#date(event.date) : kind?.label}</small>
        </span>
      </a>
    </li>`;
  }

  #date(date: NonNullable<TimelineEvent['date']>): TemplateResult {
    const { words } = this;
    const stated = date.stated.length > 0;
    return html`${stated ? html`<i>${words.quoted(date.stated.join(' … '))}</i>` : html`${words.noDate};`}
      <span>${dateInWords(date, words.dates, words.lang)}${date.basis === 'inferred' ? words.asOurReading : ''}</span>`;
  }

  readonly #choose = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new SelectRequestEvent((event.currentTarget as HTMLElement).dataset['event']!));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-list': TimelineListElement;
  }
}
