import { html, nothing, type TemplateResult } from 'lit';
import { formatEdtf } from '../../dates/date-words.js';
import type { Correction, Note, Reference } from '../../timeline/types.js';
import type { Words } from '../../words/words.js';

/** What the source does not say, under a label of its own and with where it comes from. */
export function outsideNotes(notes: readonly Note[] | undefined, words: Words): TemplateResult | typeof nothing {
  if (!notes?.length) return nothing;
  return html`<aside class="outside" aria-label=${words.outside}>
    <p><span class="tag">${words.outside}</span></p>
    ${notes.map(
      ({ text, references }) =>
        html`<p>${text}</p>
          <ul>
            ${references.map((reference) => html`<li>${cited(reference, words)}</li>`)}
          </ul>`,
    )}
  </aside>`;
}

/** Addresses were checked when the data was read: they lead to pages of the web. */
function cited({ publisher, published, url }: Reference, words: Words): TemplateResult {
  const name = published ? `${publisher}, ${formatEdtf(published, words.dates, words.lang)}` : publisher;
  // The address is spelled out: it has to be readable on paper too.
  return url ? html`${name}: <a href=${url} rel="noopener">${url.replace(/^https?:\/\//, '')}</a>` : html`${name}`;
}

/** What has been corrected in an entry. */
export const corrected = (corrections: readonly Correction[], words: Words): TemplateResult[] =>
  corrections.map(
    ({ date, what, why }) =>
      html`<p class="reading"><b>${words.corrected(formatEdtf(date, words.dates, words.lang))}:</b> ${what} ${why}</p>`,
  );
