import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dateInWords } from '../../model/date-words.js';
import type { Timeline, TimelineEvent } from '../../model/types.js';
import { SelectRequestEvent } from '../events.js';
import { kindIcon } from '../glyph.js';
import { base } from '../shared.styles.js';
import type { Words } from '../words/words.js';
import { listStyles } from './list.styles.js';

/**
 * All events in the order of time; those without a date stand apart.
 *
 * @fires select-request - the reader chose an event
 */
export class TimelineListElement extends LitElement {
  static override styles = [base, listStyles];

  @property({ attribute: false }) timeline!: Timeline;
  /** In the order of time, those without a date last. */
  @property({ attribute: false }) events: readonly TimelineEvent[] = [];
  @property({ attribute: false }) selected: string | undefined;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;

  override render(): TemplateResult {
    const dated = this.events.filter(({ date }) => date);
    const undated = this.events.filter(({ date }) => !date);
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel}>
        ${this.words.list} <span>${this.events.length}</span>
      </div>
      <ol>
        ${dated.map((event) => this.#entry(event))}
      </ol>
      ${
        undated.length > 0
          ? html`<div class="apart" role="heading" aria-level=${Math.min(this.headingLevel + 1, 6)}>
                ${this.words.withoutDate}
              </div>
              <ul>
                ${undated.map((event) => this.#entry(event))}
              </ul>`
          : nothing
      }`;
  }

  #entry(event: TimelineEvent): TemplateResult {
    const kind = this.timeline.kinds[event.kind];
    const open = event.id === this.selected;
    return html`<li class=${open ? 'open' : ''}>
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
    return html`${stated ? html`<i>${words.quoted(date.stated.join(' … '))}</i>` : words.noDate}
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
