import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon } from '../../../drawing/glyph.js';
import { paragraphId } from '../../../url/paragraph-id.js';
import { locateQuote } from '../../../timeline/locate-quote.js';
import { dateInWords } from '../../../dates/date-words.js';
import type { Citation, EventDate, TimelineEvent } from '../../../timeline/types.js';
import { published } from '../../shared/published.js';
import { hasMarks } from '../../shared/quotation.js';
import type { ListingContext } from './context.js';
import { marked } from './marked.js';

/** Events one below the other, each with all it rests on. */
export const cards = (events: readonly TimelineEvent[], context: ListingContext): TemplateResult =>
  html`<ol class="entries cards" role="list">
    ${events.map((event) => card(event, context))}
  </ol>`;

function card(event: TimelineEvent, context: ListingContext): TemplateResult {
  const { id, title, summary, kind: key, date, citations } = event;
  const { timeline, words, pattern, selected } = context;
  const kind = timeline.kinds[key];
  return html`<li class="entry" data-event=${id} aria-current=${id === selected}>
    <h3>${marked(title, pattern)}</h3>
    <div class="when">
      ${kind ? html`<p class="kind tone-${kind.tone}">${kindIcon(kind)} ${kind.label}</p>` : nothing}${when(date, context)}
    </div>
    <p class="summary">${marked(summary, pattern)}</p>
    ${citations.map((citation) => quotation(citation, context))}
    <p class="links">
      <a href="?show=explore#${id}" data-show="explore">${words.story.explore}<span class="away">: ${title}</span></a>
      <a href="./#${id}" data-show="story">${words.story.inStory}<span class="away">: ${title}</span></a>
    </p>
  </li>`;
}

/** The date in the source's words and in ours, and whose reading it is. */
export function when(date: EventDate | null, { words, pattern }: ListingContext): TemplateResult {
  if (!date) return html`<p class="drawn">${words.noDateGiven}</p>`;
  return html`${date.stated.length > 0 ? html`<p class="stated"><q>${marked(date.stated.join(' … '), pattern)}</q></p>` : nothing}
    <p class="drawn">${marked(dateInWords(date, words.dates, words.lang), pattern)}</p>
    <p><span class="label label-${date.basis}">${words[date.basis]}</span></p>`;
}

/** The source's words, letter for letter, and the way to where they stand. */
export function quotation(
  { source: key, quote }: Citation,
  { timeline, words, pattern }: ListingContext,
): TemplateResult {
  const source = timeline.sources[key];
  const place = source && locateQuote(quote, source);
  return html`<figure class="quotation">
    <blockquote class=${hasMarks(quote) ? 'marked' : nothing}>${marked(quote, pattern)}</blockquote>
    ${
      place?.found
        ? html`<figcaption>
            <a href="#${paragraphId(timeline, key, place.paragraph + 1)}"
              >${words.sourceLine(words.paragraph(place.paragraph + 1, source!.paragraphs.length), source!.publisher, published(source!, words))}</a
            >
          </figcaption>`
        : nothing
    }
  </figure>`;
}
