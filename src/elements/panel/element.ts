import { html, nothing, type TemplateResult, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { prefersLessMotion } from '../../controllers/prefers-less-motion.js';
import { citedBy } from '../../sources/citation-index.js';
import { dateInWords } from '../../dates/date-words.js';
import type { EventDate, Timeline, TimelineEvent } from '../../timeline/types.js';
import { copyButton, copyStatus } from '../copy-button.js';
import { ReadRequestEvent, SelectRequestEvent } from '../request-events.js';
import { kindIcon } from '../../drawing/glyph.js';
import { MovableElement } from '../movable-element.js';
import { baseStyles } from '../base-styles.js';
import type { Words } from '../../words/words.js';
import { citedParagraph } from './cited-paragraph.js';
import { citing, type CitationChoice } from './citing.js';
import { corrected, outsideNotes } from './notes.js';
import { panelStyles } from './styles.js';

/**
 * One open event: its date with where that comes from, our sentence, and the paragraphs it rests on.
 *
 * @fires select-request - the reader chose another event
 * @fires read-request - the reader wants to see a passage in its source
 */
export class TimelinePanelElement extends MovableElement {
  static override styles = [baseStyles, panelStyles];

  static define(tag = 'conflict-timeline-panel', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: Timeline;
  /** All events in the order of time. */
  @property({ attribute: false }) events: readonly TimelineEvent[] = [];
  @property({ attribute: false }) selected: string | undefined;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;
  /** The address that leads to an event, where there is one. */
  @property({ attribute: false }) address: ((id: string) => string) | undefined;
  @state() private choice: CitationChoice = { source: '', format: 0 };

  readonly #copy = new CopyController(this);

  /** Takes readers who opened the event by choice to its heading, with the focus or not; the page may keep its scroll. */
  showHeading(focus: boolean, scroll = true): void {
    // It may have been taken away before it was drawn.
    const title = this.renderRoot?.querySelector<HTMLElement>('.title');
    if (focus) title?.focus({ preventScroll: true });
    // Below the chart on a phone, and above the article: where it is out of sight the reader is taken to it.
    if (scroll)
      title?.scrollIntoView({ block: 'nearest', behavior: focus || prefersLessMotion() ? 'instant' : 'smooth' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.#copy.clear();
  }

  override render(): TemplateResult {
    const position = this.events.findIndex(({ id }) => id === this.selected);
    const event = this.events[position];
    if (!event) return html`<p class="empty">${this.words.panelEmpty}</p>`;
    const kind = this.timeline.kinds[event.kind];
    return html`<article>
      <p class="crumb">
        <span class="kind">${kind ? html`${kindIcon(kind)} ${kind.label}` : nothing}</span>
        <span class="position">${this.words.position(position + 1, this.events.length)}</span>
      </p>
      <div class="body">
        <div class="head">
          <div class="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">${event.title}</div>
          ${this.#date(event.date)}
        </div>
        <p class="summary">${event.summary}</p>
        ${event.date?.reasoning ? html`<p class="reading"><b>${this.words.reasoning}</b> ${event.date.reasoning}</p>` : nothing}
        ${corrected(
          (this.timeline.corrections ?? []).filter(
            (correction) => correction.event === event.id || event.aliases?.includes(correction.event),
          ),
          this.words,
        )}
        ${citedBy(event, this.timeline).map((cited) => citedParagraph(cited, this.#citing(event)))}
        ${outsideNotes(event.notes, this.words)} ${this.#sharing(event)}
        ${citing({ ...this.#citing(event), address: this.address?.(event.id), choice: this.choice, choose: (choice) => (this.choice = choice) })}
        ${copyStatus(this.#copy, this.words)}
      </div>
      <nav class="steps" aria-label=${this.words.steps}>
        ${this.#step(this.words.previous, this.events[position - 1])}
        ${this.#step(this.words.next, this.events[position + 1])}
      </nav>
    </article>`;
  }

  #citing(event: TimelineEvent) {
    return {
      event,
      timeline: this.timeline,
      words: this.words,
      link: (other: TimelineEvent) => this.#link(other),
      copyButton: (...button: [string, string, string, string?]) => this.#copyButton(...button),
      read: (click: Event, id: string) => {
        click.preventDefault();
        this.dispatchEvent(new ReadRequestEvent(id, click.currentTarget as HTMLElement));
      },
    };
  }

  #date(date: EventDate | null): TemplateResult {
    const { words } = this;
    if (!date) return html`<p class="date"><span>${words.noDateGiven}</span></p>`;
    const stated = date.stated.length > 0;
    return html`<p class="date">
      ${stated ? html`<q class="stated-words">${date.stated.join(' … ')}</q>` : nothing}
      <span class="ours">${dateInWords(date, words.dates, words.lang)}</span>
      <span class=${date.basis === 'stated' ? 'tag stated' : 'tag'}>${words[date.basis]}</span>
    </p>`;
  }

  #copyButton(...button: [string, string, string, string?]): TemplateResult {
    return copyButton(this.#copy, this.words, ...button);
  }

  /** Links are for passing on: they lead to the event from anywhere. */
  #sharing({ id, title }: TimelineEvent): TemplateResult | typeof nothing {
    const url = this.address?.(id);
    if (!url) return nothing;
    return html`<p class="sharing">
      ${this.#copyButton('link', url, this.words.copyLink)}
      ${
        'share' in navigator
          ? html`<button class="copy" @click=${() => this.#copy.share(title, url)}>${this.words.share}</button>`
          : nothing
      }
      <span class="address">${url}</span>
    </p>`;
  }

  #link(event: TimelineEvent): TemplateResult {
    const kind = this.timeline.kinds[event.kind];
    return html`<a href="#${event.id}" @click=${(click: Event) => this.#choose(click, event.id)}>
      ${kind ? kindIcon(kind) : nothing}<span>${event.title}</span>
    </a>`;
  }

  #step(label: string, event: TimelineEvent | undefined): TemplateResult {
    if (!event) return html`<span></span>`;
    return html`<a href="#${event.id}" @click=${(click: Event) => this.#choose(click, event.id)}>
      ${label} <b>${event.title}</b>
    </a>`;
  }

  #choose(click: Event, id: string): void {
    click.preventDefault();
    this.dispatchEvent(new SelectRequestEvent(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-panel': TimelinePanelElement;
  }
}
