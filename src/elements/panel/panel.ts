import { html, LitElement, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { citedBy, citedFrom, type CitedParagraph } from '../../model/citation-index.js';
import { markedPassages } from '../../model/citation.js';
import { dateInWords, formatEdtf } from '../../model/date-words.js';
import type { Citation, EventDate, Timeline, TimelineEvent } from '../../model/types.js';
import { SelectRequestEvent } from '../events.js';
import { kindIcon } from '../glyph.js';
import { markedText } from '../marked-text.js';
import { base } from '../shared.styles.js';
import type { Words } from '../words/words.js';
import { panelStyles } from './panel.styles.js';

/** So many other events that rest on a paragraph are named below it. */
const NAMED = 12;

/**
 * One open event: its date with where that comes from, our sentence, and the paragraphs it rests on.
 *
 * @fires select-request - the reader chose another event
 */
export class TimelinePanelElement extends LitElement {
  static override styles = [base, panelStyles];
  static override properties: PropertyDeclarations = {
    timeline: { attribute: false },
    events: { attribute: false },
    selected: { attribute: false },
    words: { attribute: false },
    headingLevel: { attribute: false },
  };

  timeline!: Timeline;
  /** All events in the order of time. */
  events: readonly TimelineEvent[] = [];
  selected: string | undefined;
  words!: Words;
  headingLevel = 2;

  /** Moves the focus to the heading, for readers who opened the event by choice. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
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
        ${this.#date(event.date)}
        <div class="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">${event.title}</div>
        <p class="summary">${event.summary}</p>
        ${this.#reasoning(event.date)} ${citedBy(event, this.timeline).map((cited) => this.#paragraph(event, cited))}
      </div>
      <nav class="steps" aria-label=${this.words.steps}>
        ${this.#step(this.words.previous, this.events[position - 1])}
        ${this.#step(this.words.next, this.events[position + 1])}
      </nav>
    </article>`;
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

  #reasoning(date: EventDate | null): TemplateResult | typeof nothing {
    if (!date?.reasoning) return nothing;
    const drawn = dateInWords(date, this.words.dates, this.words.lang);
    return html`<p class="reading"><b>${this.words.reasoning(drawn)}</b> ${date.reasoning}</p>`;
  }

  #paragraph(event: TimelineEvent, { source: key, paragraph, citations }: CitedParagraph): TemplateResult {
    const { words, timeline } = this;
    const source = timeline.sources[key]!;
    const passages = markedPassages(source, paragraph, citations);
    const number = words.paragraph(paragraph + 1, source.paragraphs.length);
    const published = formatEdtf(source.published, words.dates, words.lang);
    const others = (citedFrom(timeline, key, paragraph)?.events ?? []).filter(({ id }) => id !== event.id);
    return html`<figure class="cited">
      <figcaption class="supports">
        ${citations.map((citation) => this.#supports(citation, source.publisher))}
      </figcaption>
      <blockquote>${markedText(passages)}</blockquote>
      <p class="source">${words.sourceLine(number, source.publisher, published)}</p>
      ${
        others.length > 0
          ? html`<div class="also">
              <p>${words.alsoInParagraph}</p>
              <ul>
                ${others.slice(0, NAMED).map((other) => html`<li>${this.#link(other)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </figure>`;
  }

  #supports({ supports, speaker }: Citation, publisher: string): TemplateResult {
    return html`<span class="statement">
      <b>${this.words.supports[supports]}</b> ${speaker ? this.words.spokenBy(speaker, publisher) : nothing}
    </span>`;
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
      ${label}<b>${event.title}</b>
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
