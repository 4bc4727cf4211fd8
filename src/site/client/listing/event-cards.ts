import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon } from '../../../drawing/glyph.js';
import { paragraphId } from '../../../url/paragraph-id.js';
import { dateInWords } from '../../../dates/date-words.js';
import type { ResolvedCitation, ResolvedDate, ResolvedEvent } from '../../../timeline/resolved-types.js';
import { published } from '../../shared/published.js';
import { hasMarks } from '../../shared/quotation.js';
import type { ListingContext } from './listing-context.js';
import { markMatches } from './mark-matches.js';

/** Events one below the other, each with the quotations that it rests on. */
export const eventCards = (events: readonly ResolvedEvent[], context: ListingContext): TemplateResult =>
  html`<ol class="entries cards" role="list">
    ${events.map((event) => eventCard(event, context))}
  </ol>`;

function eventCard(event: ResolvedEvent, context: ListingContext): TemplateResult {
  const { id, title, summary, kind: key, date, citations } = event;
  const { timeline, words, pattern, selected } = context;
  const kind = timeline.kinds[key];
  return html`<li class="entry" data-event=${id} aria-current=${id === selected}>
    <h3>${markMatches(title, pattern)}</h3>
    <div class="when">
      ${kind ? html`<p class="kind tone-${kind.tone}">${kindIcon(kind)} ${kind.label}</p>` : nothing}${dateLines(date, context)}
    </div>
    <p class="summary">${markMatches(summary, pattern)}</p>
    ${citations.map((citation) => quotation(citation, context))}
    <p class="links">
      <a href="?show=explore#${id}" data-show="explore">${words.story.explore}<span class="away">: ${title}</span></a>
      <a href="./#${id}" data-show="story">${words.story.inStory}<span class="away">: ${title}</span></a>
    </p>
  </li>`;
}

/** The date in the source's words and in ours, and whether it is stated or our estimate. */
export function dateLines(date: ResolvedDate | null, { words, pattern }: ListingContext): TemplateResult {
  if (!date) return html`<p class="drawn">${words.noDateGiven}</p>`;
  return html`${date.stated.length > 0 ? html`<p class="stated"><q>${markMatches(date.stated.join(' … '), pattern)}</q></p>` : nothing}
    <p class="drawn">${markMatches(dateInWords(date, words.dates, words.lang), pattern)}</p>
    <p><span class="label">${words[date.basis]}</span></p>`;
}

/** A quotation, letter for letter, with a link to its paragraph in the source. */
export function quotation(
  { source: key, quote, paragraph }: ResolvedCitation,
  { timeline, words, pattern }: ListingContext,
): TemplateResult {
  const source = timeline.sources[key]!;
  return html`<figure class="quotation">
    <blockquote class=${hasMarks(quote) ? 'marked' : nothing}>${markMatches(quote, pattern)}</blockquote>
    <figcaption>
      <a href="#${paragraphId(timeline, key, paragraph + 1)}"
        >${words.sourceLine(words.paragraph(paragraph + 1, source.paragraphs.length), source.publisher, published(source, words))}</a
      >
    </figcaption>
  </figure>`;
}
