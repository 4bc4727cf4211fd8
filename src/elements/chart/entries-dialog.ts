import { html, type TemplateResult } from 'lit';
import type { ChartEntry } from '../../layout/entries.js';
import { kindIcon } from '../../drawing/glyph.js';
import type { Words } from '../../words/words.js';

/** Entries that no zoom can set apart, and what they are called together. */
export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly ChartEntry[];
}

/** Lists such entries. Choosing one, or none, closes the list. */
export function entriesDialog(
  { name, entries }: EntryGroup,
  words: Words,
  choose: (id: string | undefined) => void,
): TemplateResult {
  return html`<dialog class="held" aria-labelledby="held" @close=${() => choose(undefined)}>
    <p id="held">${name}</p>
    <ul>
      ${entries.map(
        ({ event: { id, title }, kind }) =>
          html`<li><button data-event=${id} @click=${() => choose(id)}>${kindIcon(kind)} ${title}</button></li>`,
      )}
    </ul>
    <form method="dialog"><button class="close">${words.close}</button></form>
  </dialog>`;
}
