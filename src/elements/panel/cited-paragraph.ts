import { html, nothing, type TemplateResult } from 'lit';
import { paragraphId } from '../../url/paragraph-id.js';
import { textFragment } from '../../url/text-fragment.js';
import { citedFrom, type CitedParagraph } from '../../sources/citation-index.js';
import { citedRuns, markedPassages, type Passage } from '../../sources/marked-passages.js';
import { formatEdtf } from '../../dates/date-words.js';
import type { ResolvedCitation, ResolvedEvent } from '../../timeline/resolved-types.js';
import type { PanelContext } from './panel-context.js';
import { pageAddress } from '../page-address.js';

/** How many of the other events that rest on a paragraph are named below it. */
const MAX_LINKS = 12;

/** A paragraph that the open event rests on: what is quoted from it, for what and by whom, and where it stands. */
export function citedParagraph(
  { source: key, paragraph, citations }: CitedParagraph,
  { event, timeline, words, link, copyButton, read }: PanelContext,
): TemplateResult {
  const source = timeline.sources[key]!;
  const id = paragraphId(timeline, key, paragraph + 1);
  const number = words.paragraph(paragraph + 1, source.paragraphs.length);
  const line = words.sourceLine(number, source.publisher, formatEdtf(source.publishedDate, words.dates, words.lang));
  const others = (citedFrom(timeline, key, paragraph)?.events ?? []).filter((other) => other.id !== event.id);
  // A quotation is letter for letter: no space may come between the text and its element.
  const quotation = citedRuns(markedPassages(source, paragraph, citations)).map(({ cited, passages }) =>
    cited ? html`<mark>${passages.map(passageText)}</mark>` : passages[0]!.text,
  );
  return html`<figure class="cited">
    <figcaption class="supports">${citations.map(statement)}</figcaption>
    <blockquote lang=${timeline.lang} dir="auto">${quotation}</blockquote>
    <p class="source">
      ${line}
      <a class="read" href=${pageAddress(id)} @click=${(click: Event) => read(click, id)}>${words.readInSource}</a>
      ${
        source.url
          ? html`<a class="read" href=${textFragment(source.url, citations[0]!.quote)} rel="noopener"
              >${words.readAt(source.publisher)}</a
            >`
          : nothing
      }
    </p>
    ${others.length > 0 ? otherEvents(others) : nothing}
  </figure>`;

  function otherEvents(events: readonly ResolvedEvent[]): TemplateResult {
    return html`<div class="also">
      <p>${words.alsoInParagraph}</p>
      <ul>
        ${events.slice(0, MAX_LINKS).map((other) => html`<li>${link(other)}</li>`)}
      </ul>
    </div>`;
  }

  function statement({ supports, speaker, quote }: ResolvedCitation): TemplateResult {
    const who = speaker ? words.spokenBy(speaker, source.publisher) : source.publisher;
    const text = words.attribution(quote, `${speaker ? `${who}, ` : ''}${line}`);
    return html`<span class="statement">
      <b class="for-${supports}">${words.supports[supports]}</b> ${speaker ? who : words.articleSays}
      ${copyButton({ key: quote, text, label: words.copyQuote, name: `${words.copyQuote}: ${words.supports[supports]}` })}
    </span>`;
  }
}

/** The class says what the passage is quoted for: the line below it shows that. */
const passageText = ({ text, citations }: Passage): TemplateResult =>
  html`<span class=${citations.map(({ supports }) => `for-${supports}`).join(' ')}>${text}</span>`;
