import { html, nothing, type TemplateResult } from 'lit';
import { formatEdtf } from '../../dates/date-words.js';
import type { ResolvedNote, ResolvedReference } from '../../timeline/resolved-types.js';
import type { Words } from '../../words/words.js';

/**
 * An event's notes from outside its sources, under a label of their own and with their publishers.
 *
 * @param lang - of the notes, as BCP 47
 */
export function outsideNotes(
  notes: readonly ResolvedNote[] | undefined,
  lang: string,
  words: Words,
): TemplateResult | typeof nothing {
  if (!notes?.length) return nothing;
  return html`<aside class="outside" aria-label=${words.outside}>
    <p><span class="tag">${words.outside}</span></p>
    ${notes.map(
      ({ text, references }) =>
        html`<p lang=${lang} dir="auto">${text}</p>
          <ul>
            ${references.map((reference) => html`<li>${referenceText(reference, words)}</li>`)}
          </ul>`,
    )}
  </aside>`;
}

function referenceText({ publisher, publishedDate, url }: ResolvedReference, words: Words): TemplateResult {
  const name = publishedDate ? `${publisher}, ${formatEdtf(publishedDate, words.dates, words.lang)}` : publisher;
  // The checker lets only addresses of web pages through. This one is written out so that it can be read on paper.
  return url ? html`${name}: <a href=${url} rel="noopener">${url.replace(/^https?:\/\//, '')}</a>` : html`${name}`;
}
