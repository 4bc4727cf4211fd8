import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nearestEvents } from '../../url/find-event.js';
import { problemOf, type Problem } from '../../words/problem-words.js';
import type { ResolvedEvent } from '../../timeline/resolved-types.js';
import type { Words } from '../../words/words.js';
import { pageAddress } from '../page-address.js';

/** What could not be done as it was asked for. */
export interface Notice {
  readonly text: string;
  /** What an id that is not known may have meant. */
  readonly meant: readonly ResolvedEvent[];
}

/** A notice for the reader, and the same for the page. */
export interface Report {
  readonly notice: Notice;
  readonly problem: Problem;
}

/** @returns that there is no event of this id, and which may have been meant */
export const unknownEvent = (id: string, events: readonly ResolvedEvent[], words: Words): Report => ({
  notice: { text: words.unknownEvent(id), meant: nearestEvents(events, id) },
  problem: problemOf({ path: 'selected', code: 'unknown-event', value: id }),
});

/** @returns that this is no view */
export const invalidView = (view: string, words: Words): Report => ({
  notice: { text: words.invalidView(view), meant: [] },
  problem: problemOf({ path: 'view', code: 'invalid-view', value: view }),
});

/**
 * What could not be done as it was asked for, and what is missing, in words.
 *
 * @param skipped - how many records of the data are left out
 */
export function notices(
  notice: Notice | undefined,
  skipped: number,
  words: Words,
  followLink: (click: Event, id: string) => void,
): TemplateResult {
  const link = ({ id, title }: ResolvedEvent): TemplateResult =>
    html` <a href=${pageAddress(id)} @click=${(click: Event) => followLink(click, id)}>${title}</a>`;
  const text =
    notice &&
    html`<p class="notice" part="notice" role="status">
      ${notice.text} ${notice.meant.length > 0 ? words.perhaps : nothing}${notice.meant.map(link)}
    </p>`;
  return html`${text ? keyed(notice, text) : nothing}${skipped > 0 ? html`<p class="notice" role="status">${words.skipped(skipped)}</p>` : nothing}`;
}
