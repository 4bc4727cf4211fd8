import { html, type TemplateResult } from 'lit';
import type { ChartEntry } from '../../chart/entries.js';
import { kindIcon } from '../glyph.js';
import type { Words } from '../words/words.js';

/** What a cluster holds that no zoom can set apart. Choosing an entry, or none, closes the list. */
export function heldList(
  entries: readonly ChartEntry[],
  words: Words,
  choose: (id: string | undefined) => void,
): TemplateResult {
  return html`<dialog
    class="held"
    aria-label=${words.clusterList(words.entries(entries.length))}
    @close=${() => choose(undefined)}
  >
    <ul>
      ${entries.map(
        ({ event: { id, title }, kind }) =>
          html`<li><button data-event=${id} @click=${() => choose(id)}>${kindIcon(kind)} ${title}</button></li>`,
      )}
    </ul>
    <form method="dialog"><button class="close">${words.close}</button></form>
  </dialog>`;
}
