import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterArrival } from '../../controllers/after-arrival.js';
import { formatEdtf } from '../../dates/date-words.js';
import { citedFrom, supportingPassages, type SupportingPassage } from '../../sources/citation-index.js';
import { citedRuns } from '../../sources/marked-passages.js';
import {
  firstWindow,
  paragraphCount,
  partsIn,
  widerWindow,
  windowWith,
  type ParagraphWindow,
  type SourcePart,
} from '../../sources/paragraph-window.js';
import { latestSource } from '../../timeline/horizon.js';
import { paragraphRole } from '../../timeline/locate-quote.js';
import type { ResolvedEvent, ResolvedSource, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { paragraphId } from '../../url/paragraph-id.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { MovableElement } from '../movable-element.js';
import { ReadRequestEvent, SelectRequestEvent } from '../request-events.js';
import { sourceStyles } from './styles.js';
import { pageAddress } from '../page-address.js';

/** How many events are named below a paragraph at first. The reader can ask for more. */
const NAMES_PER_PAGE = 12;

/**
 * The sources, paragraph by paragraph. Each passage that an event rests on is marked, and the events are named below.
 *
 * @fires select-request - the reader chose an event
 * @fires read-request - the reader wants to go back to the open event, from which they came
 */
export class TimelineSourceElement extends MovableElement {
  static override styles = [baseStyles, sourceStyles];

  static define(tag = 'conflict-timeline-source', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) timeline!: ResolvedTimeline;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) headingLevel = 2;
  /** Id of the open event; its passages stand out. */
  @property({ attribute: false }) selected: string | undefined;
  /** Id of the paragraph to show. */
  @property({ attribute: false }) reading: string | undefined;

  /** How many events are named below each paragraph. */
  @state() private nameCount = NAMES_PER_PAGE;

  /** Which paragraphs of all sources are shown. */
  @state() private shown: ParagraphWindow = { start: 0, end: 0 };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('timeline')) this.shown = firstWindow(this.timeline);
    const place = changed.has('reading') ? this.#ids().indexOf(this.reading ?? '') : -1;
    if (place >= 0) this.shown = windowWith(place, this.shown);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('reading') || !this.reading) return;
    const { reading } = this;
    afterArrival(() => {
      const paragraph = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(reading)}`);
      paragraph?.scrollIntoView({ block: 'center' });
      paragraph?.focus({ preventScroll: true });
    });
  }

  /** The ids of all paragraphs in their order. */
  #ids(): string[] {
    const { timeline } = this;
    return Object.entries(timeline.sources).flatMap(([key, { paragraphs }]) =>
      paragraphs.map((_, index) => paragraphId(timeline, key, index + 1)),
    );
  }

  /** A passage of one event opens it. A passage of several leads to the first of their names. */
  #followPassage(click: Event, events: readonly ResolvedEvent[]): void {
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

  readonly #goBack = (): void => {
    this.dispatchEvent(new ReadRequestEvent(null));
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.reading) return;
    event.preventDefault();
    event.stopPropagation();
    this.#goBack();
  };

  readonly #nameMore = (): void => {
    this.nameCount *= 4;
  };

  override render(): TemplateResult {
    const { timeline, words, shown } = this;
    const latest = latestSource(timeline);
    const left = paragraphCount(timeline) - shown.end;
    const content = html`<div @keydown=${this.#pressKey}>
      ${this.#showMore('before', shown.start)} ${partsIn(timeline, shown).map((part) => this.#source(part))}
      ${this.#showMore('after', left)}
      ${latest ? html`<p class="introduction">${words.recordsUntil(this.#published(latest))}</p>` : nothing}
    </div>`;
    return html`${keyed(timeline, content)}`;
  }

  #showMore(side: 'before' | 'after', left: number): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    const show = (): void => {
      this.shown = widerWindow(this.shown, side);
    };
    return html`<button class="back" @click=${show}>${this.words.moreParagraphs(side, left)}</button>`;
  }

  #source({ key, source, start, end }: SourcePart): TemplateResult {
    const { words } = this;
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel}>
        ${source.title ? html`<span lang=${this.timeline.lang} dir="auto">${source.title}</span>` : words.source}
      </div>
      <p class="introduction">${words.sourceIntroduction(source.publisher, this.#published(source))}</p>
      <ol>
        ${repeat(
          source.paragraphs.slice(start, end),
          (_, index) => start + index,
          (_, index) => this.#paragraph(key, source, start + index),
        )}
      </ol>`;
  }

  #published({ publishedDate }: ResolvedSource): string {
    return formatEdtf(publishedDate, this.words.dates, this.words.lang);
  }

  #paragraph(key: string, source: ResolvedSource, number: number): TemplateResult {
    const id = paragraphId(this.timeline, key, number + 1);
    const role = paragraphRole(source.paragraphs[number]!);
    const events = citedFrom(this.timeline, key, number)?.events ?? [];
    const text = citedRuns(supportingPassages(this.timeline, key, number, this.nameCount)).map(({ cited, passages }) =>
      cited ? html`<mark>${passages.map((passage) => this.#passage(passage, events))}</mark>` : passages[0]!.text,
    );
    const isRead = this.reading === id && this.selected;
    const { lang } = this.timeline;
    const follow = (click: Event): void => this.#followPassage(click, events);
    return html`<li id=${id} data-number=${number + 1} tabindex="-1" class=${role ?? 'text'}>
      <p lang=${lang} dir="auto" @click=${follow}>${text}</p>
      ${role ? (role === 'site-link' ? html`<small>${this.words.siteLink}</small>` : nothing) : this.#support(events)}
      ${isRead ? html`<button class="back" @click=${this.#goBack}>${this.words.backTo(this.#selectedTitle())}</button>` : nothing}
    </li>`;
  }

  #selectedTitle(): string {
    return this.timeline.events.find(({ id }) => id === this.selected)?.title ?? '';
  }

  /** A passage with the numbers of its events, which the styles draw: they are no part of the article's text. */
  #passage({ text, supports, ends }: SupportingPassage, events: readonly ResolvedEvent[]): TemplateResult {
    const isOpen = supports.some((number) => events[number - 1]!.id === this.selected);
    return html`<span
      class=${classMap({ shared: supports.length > 1, on: isOpen })}
      data-supports=${supports.join(' ')}
      data-notes=${ends.length > 0 ? ends.join(' ') : nothing}
      >${text}</span
    >`;
  }

  #support(events: readonly ResolvedEvent[]): TemplateResult {
    if (events.length === 0) return html`<small>${this.words.uncited}</small>`;
    const left = events.length - this.nameCount;
    // No space comes before the list: it stands in the same line and has a margin of its own.
    return html`<small>${this.words.citedBy}</small>${this.#names(events)}${
        left > 0 ? html`<button class="back" @click=${this.#nameMore}>${this.words.more(left)}</button>` : nothing
      }`;
  }

  #names(events: readonly ResolvedEvent[]): TemplateResult {
    return html`<ol class="events">
      ${events.slice(0, this.nameCount).map(
        ({ id, title }) =>
          html`<li>
            <a
              href=${pageAddress(id)}
              aria-current=${id === this.selected}
              @click=${(click: Event) => this.#choose(click, id)}
              ><bdi lang=${this.timeline.lang}>${title}</bdi></a
            >
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-source': TimelineSourceElement;
  }
}
