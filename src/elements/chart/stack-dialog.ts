import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon } from '../../drawing/glyph.js';
import { spanOf, type ChartEntry } from '../../layout/entry-index.js';
import type { Stack } from '../../layout/packed-scene.js';
import { clampView, viewAround, type View, type ViewLimits } from '../../layout/view.js';
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

/** A zoom to events of one moment shows so much time around it. */
const AROUND_MS = 86_400_000;

/** @returns what the dialog says of a stack, and the view within the limits that shows all of it */
export function stackContents({ entries, period }: Stack, words: Words, limits: ViewLimits): StackContents {
  const name = words.stack(words.eventCount(entries.length), period);
  return { name, entries, view: clampView(viewAround(spanOf(entries), AROUND_MS), limits) };
}

/** A dialog that lists what a stack holds. */
export function stackDialog(
  { name, entries, view }: StackContents,
  words: Words,
  choose: (choice: StackChoice) => void,
): TemplateResult {
  const left = entries.length - MAX_LISTED;
  // The page hears nothing of the key that closes it.
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  return html`<dialog aria-labelledby="entries-name" @keydown=${keepEscape} @close=${() => choose(undefined)}>
    <p id="entries-name">${name}</p>
    <button class="zoom" @click=${() => choose({ view })}>${words.zoomToThem}</button>
    <ul>
      ${entries.slice(0, MAX_LISTED).map(
        ({ event: { id, title }, kind }) =>
          html`<li>
            <button data-event=${id} @click=${() => choose({ id })}>${kindIcon(kind)} <bdi>${title}</bdi></button>
          </li>`,
      )}
    </ul>
    ${left > 0 ? html`<p>${words.namesAndMore([], left)}</p>` : nothing}
    <form method="dialog"><button class="close">${words.close}</button></form>
  </dialog>`;
}
