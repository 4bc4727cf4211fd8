import { html, LitElement, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { citedFrom } from '../../model/citation-index.js';
import { markedPassages, paragraphRole } from '../../model/citation.js';
import { formatEdtf } from '../../model/date-words.js';
import type { Paragraph, Source, Timeline } from '../../model/types.js';
import { markedText } from '../marked-text.js';
import { base } from '../shared.styles.js';
import type { Words } from '../words/words.js';
import { sourceStyles } from './source.styles.js';

/** The sources, paragraph by paragraph, with every passage marked that an event rests on. */
export class TimelineSourceElement extends LitElement {
  static override styles = [base, sourceStyles];
  static override properties: PropertyDeclarations = {
    timeline: { attribute: false },
    words: { attribute: false },
    headingLevel: { attribute: false },
  };

  timeline!: Timeline;
  words!: Words;
  headingLevel = 2;

  override render(): TemplateResult {
    return html`${Object.entries(this.timeline.sources).map(([key, source]) => this.#source(key, source))}`;
  }

  #source(key: string, source: Source): TemplateResult {
    const { words } = this;
    const published = formatEdtf(source.published, words.dates, words.lang);
    return html`<div class="heading" role="heading" aria-level=${this.headingLevel}>
        ${source.title ?? words.source}
      </div>
      <p class="introduction">${words.sourceIntroduction(source.publisher, published)}</p>
      <ol>
        ${source.paragraphs.map((paragraph, number) => this.#paragraph(key, source, paragraph, number))}
      </ol>`;
  }

  #paragraph(key: string, source: Source, paragraph: Paragraph, number: number): TemplateResult {
    const role = paragraphRole(paragraph);
    const here = citedFrom(this.timeline, key, number)?.citations ?? [];
    return html`<li class=${role ?? 'text'}>
      <p>${markedText(markedPassages(source, number, here))}</p>
      ${role === 'site-link' ? html`<small>${this.words.siteLink}</small>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-source': TimelineSourceElement;
  }
}
