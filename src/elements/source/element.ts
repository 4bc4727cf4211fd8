import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { afterArrival } from '../../controllers/after-arrival.js';
import { paragraphId } from '../../url/paragraph-id.js';
import { citedFrom, supportingPassages, type SupportingPassage } from '../../sources/citation-index.js';
import { citedRuns } from '../../sources/citation.js';
import { paragraphRole } from '../../timeline/locate-quote.js';
import { formatEdtf } from '../../dates/date-words.js';
import { latestSource } from '../../timeline/horizon.js';
import type { Source, Timeline, TimelineEvent } from '../../timeline/types.js';
import { ReadRequestEvent, SelectRequestEvent } from '../request-events.js';
import { MovableElement } from '../movable-element.js';
import { baseStyles } from '../base-styles.js';
import type { Words } from '../../words/words.js';
import { sourceStyles } from './styles.js';

/** Up to so many events are named below a paragraph before the reader asks for more. */
const NAMES_PER_PAGE = 12;

/**
 * The sources, paragraph by paragraph, with every passage marked that an event rests on, and those events named below.
 *
 * @fires select-request - the reader chose an event
 * @fires read-request - the reader wants to go back to the entry they came from
 */
export class TimelineSourceElement extends MovableElement {
  static override styles = [baseStyles, sourceStyles];

  static define(tag = 'conflict-timeline-source', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: Timeline;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;
  /** Id of the open event; its passages stand out. */
  @property({ attribute: false }) selected: string | undefined;
  /** Id of the paragraph to show. */
  @property({ attribute: false }) reading: string | undefined;
  @state() private nameCount = NAMES_PER_PAGE;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('reading') || !this.reading) return;
    const { reading } = this;
    afterArrival(() => {
      const paragraph = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(reading)}`);
      paragraph?.scrollIntoView({ block: 'center' });
      paragraph?.focus({ preventScroll: true });
    });
  }

  override render(): TemplateResult {
    const { timeline, words } = this;
    const latest = latestSource(timeline);
    return html`<div @keydown=${this.#leave}>
      ${Object.entries(timeline.sources).map(([key, source]) => this.#source(key, source))}
      ${latest ? html`<p class="introduction">${words.recordsUntil(this.#published(latest))}</p>` : nothing}
    </div>`;
  }

  #source(key: string, source: Source): TemplateResult {
    const { words } = this;
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel}>
        ${source.title ?? words.source}
      </div>
      <p class="introduction">${words.sourceIntroduction(source.publisher, this.#published(source))}</p>
      <ol>
        ${source.paragraphs.map((_, number) => this.#paragraph(key, source, number))}
      </ol>`;
  }

  #published({ published }: Source): string {
    return formatEdtf(published, this.words.dates, this.words.lang);
  }

  #paragraph(key: string, source: Source, number: number): TemplateResult {
    const id = paragraphId(this.timeline, key, number + 1);
    const role = paragraphRole(source.paragraphs[number]!);
    const events = citedFrom(this.timeline, key, number)?.events ?? [];
    const text = citedRuns(supportingPassages(this.timeline, key, number, this.nameCount)).map(({ cited, passages }) =>
      cited ? html`<mark>${passages.map((passage) => this.#passage(passage, events))}</mark>` : passages[0]!.text,
    );
    return html`<li id=${id} tabindex="-1" class=${role ?? 'text'}>
      <p @click=${(click: Event) => this.#open(click, events)}>${text}</p>
      ${role ? (role === 'site-link' ? html`<small>${this.words.siteLink}</small>` : nothing) : this.#support(events)}
      ${
        this.reading === id && this.selected
          ? html`<button class="back" @click=${this.#return}>
              ${this.words.backTo(this.timeline.events.find((event) => event.id === this.selected)?.title ?? '')}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** A passage with the numbers of the events that rest on it, which are drawn and not part of the text. */
  #passage({ text, supports, ends }: SupportingPassage, events: readonly TimelineEvent[]): TemplateResult {
    const open = supports.some((number) => events[number - 1]!.id === this.selected);
    return html`<span
      class=${classMap({ shared: supports.length > 1, on: open })}
      data-supports=${supports.join(' ')}
      data-notes=${ends.length > 0 ? ends.join(' ') : nothing}
      >${text}</span
    >`;
  }

  #support(events: readonly TimelineEvent[]): TemplateResult {
    if (events.length === 0) return html`<small>${this.words.uncited}</small>`;
    return html`<small>${this.words.citedBy}</small>
      <ol class="events">
        ${events.slice(0, this.nameCount).map(
          ({ id, title }) =>
            html`<li>
              <a href="#${id}" aria-current=${id === this.selected} @click=${(click: Event) => this.#choose(click, id)}
                >${title}</a
              >
            </li>`,
        )}
      </ol>
      ${
        events.length > this.nameCount
          ? html`<button class="back" @click=${() => (this.nameCount *= 4)}>
              ${this.words.more(events.length - this.nameCount)}
            </button>`
          : nothing
      }`;
  }

  /** A passage opens the event it supports, or leads to the names of those it does. */
  #open(click: Event, events: readonly TimelineEvent[]): void {
    const passage = (click.target as Element).closest<HTMLElement>('[data-supports]');
    const [first, ...more] = passage?.dataset['supports']?.split(' ').map(Number) ?? [];
    if (!first) return;
    if (more.length === 0) this.#choose(click, events[first - 1]!.id);
    else passage!.closest('li')!.querySelectorAll<HTMLElement>('.events a')[first - 1]?.focus();
  }

  #choose(click: Event, id: string): void {
    click.preventDefault();
    this.dispatchEvent(new SelectRequestEvent(id));
  }

  readonly #return = (): void => {
    this.dispatchEvent(new ReadRequestEvent(null));
  };

  readonly #leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.reading) this.#return();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-source': TimelineSourceElement;
  }
}
