import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon } from '../../drawing/glyph.js';
import type { ChartEntry } from '../../layout/entry-index.js';
import type { View } from '../../layout/view.js';
import type { Words } from '../../words/words.js';

/** The events of a stack. */
export interface StackContents {
  readonly name: string;
  readonly entries: readonly ChartEntry[];
  /** Shows all of them, their own ends included. */
  readonly view: View;
}

/** What the reader chose in the dialog: an event, or to zoom to all; nothing where it was closed. */
export type StackChoice = { readonly id: string } | { readonly view: View } | undefined;

/** More events than these are left to the list below the chart. */
const MAX_LISTED = 200;

/** A dialog that lists what a stack holds. */
export function stackDialog(
  { name, entries, view }: StackContents,
  words: Words,
  choose: (choice: StackChoice) => void,
): TemplateResult {
  const left = entries.length - MAX_LISTED;
  return html`<dialog aria-labelledby="entries-name" @close=${() => choose(undefined)}>
    <p id="entries-name">${name}</p>
    <button class="zoom" @click=${() => choose({ view })}>${words.zoomToThem}</button>
    <ul>
      ${entries
        .slice(0, MAX_LISTED)
        .map(
          ({ event: { id, title }, kind }) =>
            html`<li><button data-event=${id} @click=${() => choose({ id })}>${kindIcon(kind)} ${title}</button></li>`,
        )}
    </ul>
    ${left > 0 ? html`<p>${words.namesAndMore([], left)}</p>` : nothing}
    <form method="dialog"><button class="close">${words.close}</button></form>
  </dialog>`;
}
