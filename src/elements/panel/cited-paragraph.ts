import { html, nothing, type TemplateResult } from 'lit';
import { paragraphId } from '../../url/paragraph-id.js';
import { textFragment } from '../../url/text-fragment.js';
import { citedFrom, type CitedParagraph } from '../../sources/citation-index.js';
import { citedRuns, markedPassages, type Passage } from '../../sources/citation.js';
import { formatEdtf } from '../../dates/date-words.js';
import type { Citation, Timeline, TimelineEvent } from '../../timeline/types.js';
import type { Words } from '../../words/words.js';

/** So many other events that rest on a paragraph are named below it. */
const MAX_LINKS = 12;

interface CitedParagraphParameters {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly words: Words;
  readonly link: (event: TimelineEvent) => TemplateResult;
  /** A button that copies a text, by the key it is known under. */
  readonly copyButton: (key: string, text: string, label: string, name: string) => TemplateResult;
  readonly read: (click: Event, id: string) => void;
}

/** A paragraph an event rests on: what it is quoted for and who says it, the words themselves, and where they stand. */
export function citedParagraph(
  { source: key, paragraph, citations }: CitedParagraph,
  { event, timeline, words, link, copyButton, read }: CitedParagraphParameters,
): TemplateResult {
  const source = timeline.sources[key]!;
  const id = paragraphId(timeline, key, paragraph + 1);
  const number = words.paragraph(paragraph + 1, source.paragraphs.length);
  const line = words.sourceLine(number, source.publisher, formatEdtf(source.published, words.dates, words.lang));
  const others = (citedFrom(timeline, key, paragraph)?.events ?? []).filter((other) => other.id !== event.id);
  // Letter for letter: not a space may come between the text and its element.
  const quoted = citedRuns(markedPassages(source, paragraph, citations)).map(({ cited, passages }) =>
    cited ? html`<mark>${passages.map(piece)}</mark>` : passages[0]!.text,
  );
  return html`<figure class="cited">
    <figcaption class="supports">${citations.map(statement)}</figcaption>
    <blockquote>${quoted}</blockquote>
    <p class="source">
      ${line} <a class="read" href="#${id}" @click=${(click: Event) => read(click, id)}>${words.readInSource}</a>
      ${
        source.url
          ? html`<a class="read" href=${textFragment(source.url, citations[0]!.quote)} rel="noopener"
              >${words.readAt(source.publisher)}</a
            >`
          : nothing
      }
    </p>
    ${
      others.length > 0
        ? html`<div class="also">
            <p>${words.alsoInParagraph}</p>
            <ul>
              ${others.slice(0, MAX_LINKS).map((other) => html`<li>${link(other)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </figure>`;

  /** What it is quoted for shows in its line, where that is not what happened. */
  function piece({ text, citations }: Passage): TemplateResult {
    return html`<span class=${citations.map(({ supports }) => `for-${supports}`).join(' ')}>${text}</span>`;
  }

  function statement({ supports, speaker, quote }: Citation): TemplateResult {
    const who = speaker ? words.spokenBy(speaker, source.publisher) : source.publisher;
    const text = words.attribution(quote, `${speaker ? `${who}, ` : ''}${line}`);
    return html`<span class="statement">
      <b class="for-${supports}">${words.supports[supports]}</b> ${speaker ? who : words.articleSays}
      ${copyButton(quote, text, words.copyQuote, `${words.copyQuote}: ${words.supports[supports]}`)}
    </span>`;
  }
}
