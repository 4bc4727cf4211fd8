import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { prefersLessMotion } from '../../controllers/prefers-less-motion.js';
import { dateInWords } from '../../dates/date-words.js';
import { kindIcon } from '../../drawing/glyph.js';
import { citedBy } from '../../sources/citation-index.js';
import type { ResolvedDate, ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { copyButton, copyStatus } from '../copy-button.js';
import { MovableElement } from '../movable-element.js';
import { ReadRequestEvent, SelectRequestEvent } from '../request-events.js';
import { citationChooser, type CitationChoice } from './citation-chooser.js';
import { citedParagraph } from './cited-paragraph.js';
import { correctionNotes } from './correction-notes.js';
import { outsideNotes } from './outside-notes.js';
import type { PanelContext } from './panel-context.js';
import { panelStyles } from './styles.js';
import { pageAddress } from '../page-address.js';

/**
 * The open event: its date with where that comes from, its summary, and the paragraphs it rests on.
 *
 * @fires select-request - the reader chose another event
 * @fires read-request - the reader wants to see a passage in its source
 */
export class TimelinePanelElement extends MovableElement {
  static override styles = [baseStyles, panelStyles];

  static define(tag = 'conflict-timeline-panel', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: ResolvedTimeline;
  /** All events in the order of time. */
  @property({ attribute: false }) events: readonly ResolvedEvent[] = [];
  @property({ attribute: false }) selected: string | undefined;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;
  /** The address that leads to an event, where there is one. */
  @property({ attribute: false }) address: ((id: string) => string) | undefined;

  @state() private choice: CitationChoice = { source: '', format: 0 };

  readonly #copy = new CopyController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.#copy.clear();
  }

  /**
   * Takes a reader who opened the event to its heading.
   *
   * @param focus - whether the heading takes the focus
   * @param scroll - whether the page may scroll to the heading
   */
  showHeading(focus: boolean, scroll = true): void {
    // The panel may have been taken away before it was drawn.
    const title = this.renderRoot?.querySelector<HTMLElement>('.title');
    if (focus) title?.focus({ preventScroll: true });
    if (!scroll) return;
    const behavior = focus || prefersLessMotion() ? 'instant' : 'smooth';
    title?.scrollIntoView({ block: 'nearest', behavior });
  }

  #choose(click: Event, id: string): void {
    click.preventDefault();
    this.dispatchEvent(new SelectRequestEvent(id));
  }

  #read(click: Event, paragraph: string): void {
    click.preventDefault();
    this.dispatchEvent(new ReadRequestEvent(paragraph, click.currentTarget as HTMLElement));
  }

  override render(): TemplateResult {
    const { words, events } = this;
    const position = events.findIndex(({ id }) => id === this.selected);
    const event = events[position];
    if (!event) return html`<p class="empty">${words.panelEmpty}</p>`;
    // Translators and other tools change what is in the page: nothing of one event may be left under the next one's title.
    return html`${keyed(event, this.#article(event, position))}`;
  }

  #article(event: ResolvedEvent, position: number): TemplateResult {
    const { timeline, words, events, choice } = this;
    const { headingLevel: level } = this;
    const { lang } = timeline;
    const { title } = event;
    const context = this.#context(event);
    const kind = timeline.kinds[event.kind];
    return html`<article>
      <p class="crumb">
        <span class="kind">${kind ? html`${kindIcon(kind)} <bdi lang=${lang}>${kind.label}</bdi>` : nothing}</span>
        <span class="position">${words.position(position + 1, events.length)}</span>
      </p>
      <div class="body">
        <div class="head">
          <div class="title" role="heading" aria-level=${level} tabindex="-1" lang=${lang} dir="auto">${title}</div>
          ${this.#date(event.date)}
        </div>
        <p class="summary" lang=${lang} dir="auto">${event.summary}</p>
        ${
          event.date?.reasoning
            ? html`<p class="reading">
                <b>${words.reasoning}</b> <span lang=${lang} dir="auto">${event.date.reasoning}</span>
              </p>`
            : nothing
        }
        ${correctionNotes(timeline, event, words)}
        ${citedBy(event).map((paragraph) => citedParagraph(paragraph, context))}
        ${outsideNotes(event.notes, lang, words)} ${this.#sharing(event)}
        ${citationChooser(context, this.address?.(event.id), choice, (next) => (this.choice = next))}
        ${copyStatus(this.#copy, words)}
      </div>
      <nav class="steps" aria-label=${words.steps}>
        ${this.#step(words.previous, events[position - 1])} ${this.#step(words.next, events[position + 1])}
      </nav>
    </article>`;
  }

  #context(event: ResolvedEvent): PanelContext {
    const { timeline, words } = this;
    return {
      timeline,
      event,
      words,
      link: (other) => this.#link(other),
      copyButton: (button) => copyButton(button, this.#copy, words),
      read: (click, paragraph) => this.#read(click, paragraph),
    };
  }

  #date(date: ResolvedDate | null): TemplateResult {
    const { words } = this;
    if (!date) return html`<p class="date"><span>${words.noDateGiven}</span></p>`;
    const { stated, basis } = date;
    return html`<p class="date">
      ${stated.length > 0 ? html`<q class="stated-words" lang=${this.timeline.lang} dir="auto">${stated.join(' … ')}</q>` : nothing}
      <span class="ours">${dateInWords(date, words.dates, words.lang)}</span>
      <span class=${basis === 'stated' ? 'tag stated' : 'tag'}>${words[basis]}</span>
    </p>`;
  }

  /** The address that leads to the event from anywhere, to copy or to pass on. */
  #sharing({ id, title }: ResolvedEvent): TemplateResult | typeof nothing {
    const { words } = this;
    const url = this.address?.(id);
    if (!url) return nothing;
    return html`<p class="sharing">
      ${copyButton({ key: 'link', text: url, label: words.copyLink }, this.#copy, words)}
      ${
        'share' in navigator
          ? html`<button class="copy" @click=${() => this.#copy.share(title, url)}>${words.share}</button>`
          : nothing
      }
      <span class="address">${url}</span>
    </p>`;
  }

  #link(event: ResolvedEvent): TemplateResult {
    const kind = this.timeline.kinds[event.kind];
    return html`<a href=${pageAddress(event.id)} @click=${(click: Event) => this.#choose(click, event.id)}>
      ${kind ? kindIcon(kind) : nothing}<span lang=${this.timeline.lang} dir="auto">${event.title}</span>
    </a>`;
  }

  #step(label: string, event: ResolvedEvent | undefined): TemplateResult {
    if (!event) return html`<span></span>`;
    return html`<a href=${pageAddress(event.id)} @click=${(click: Event) => this.#choose(click, event.id)}>
      ${label} <b lang=${this.timeline.lang} dir="auto">${event.title}</b>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-panel': TimelinePanelElement;
  }
}
