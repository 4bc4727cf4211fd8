import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../timeline/types.js';
import type { Words } from '../../words/words.js';

/** What could not be done as it was asked for. */
export interface Notice {
  readonly text: string;
  /** What an id that is not known may have meant. */
  readonly meant: readonly TimelineEvent[];
}

/**
 * What could not be done as it was asked for, and what is missing, in words.
 *
 * @param skipped - how many records of the data are left out
 */
export function notices(
  notice: Notice | undefined,
  skipped: number,
  words: Words,
  open: (click: Event, id: string) => void,
): TemplateResult {
  const link = ({ id, title }: TimelineEvent): TemplateResult =>
    html` <a href="#${id}" @click=${(click: Event) => open(click, id)}>${title}</a>`;
  return html`${
    notice
      ? html`<p class="notice" part="notice" role="status">
          ${notice.text} ${notice.meant.length > 0 ? words.perhaps : nothing}${notice.meant.map(link)}
        </p>`
      : nothing
  }${skipped > 0 ? html`<p class="notice" role="status">${words.skipped(skipped)}</p>` : nothing}`;
}
