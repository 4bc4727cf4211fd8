import { html, type TemplateResult } from 'lit';
import { kindIcon } from '../../drawing/glyph.js';
import type { ChartEntry } from '../../layout/entry-index.js';
import type { Words } from '../../words/words.js';

/** Entries that no zoom can set apart. */
export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly ChartEntry[];
}

/**
 * A dialog that lists entries.
 *
 * @param choose - takes the id of the entry the reader chose; undefined when they closed the dialog
 */
export function entriesDialog(
  { name, entries }: EntryGroup,
  words: Words,
  choose: (id: string | undefined) => void,
): TemplateResult {
  return html`<dialog aria-labelledby="entries-name" @close=${() => choose(undefined)}>
    <p id="entries-name">${name}</p>
    <ul>
      ${entries.map(
        ({ event: { id, title }, kind }) =>
          html`<li><button data-event=${id} @click=${() => choose(id)}>${kindIcon(kind)} ${title}</button></li>`,
      )}
    </ul>
    <form method="dialog"><button class="close">${words.close}</button></form>
  </dialog>`;
}
