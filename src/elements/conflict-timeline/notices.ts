import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/types.js';
import type { Words } from '../words/words.js';

interface NoticesParameters {
  readonly notice: string;
  /** What an id that is not known may have meant. */
  readonly meant: readonly TimelineEvent[];
  /** How many records of the data are left out. */
  readonly skipped: number;
  readonly words: Words;
  readonly open: (click: Event, id: string) => void;
}

/** What could not be done as it was asked for, in words. */
export function notices({ notice, meant, skipped, words, open }: NoticesParameters): TemplateResult {
  const links = meant.map(
    ({ id, title }) => html` <a href="#${id}" @click=${(click: Event) => open(click, id)}>${title}</a>`,
  );
  return html`${
    notice
      ? html`<p class="notice" part="notice" role="status">
          ${notice} ${meant.length > 0 ? words.perhaps : nothing}${links}
        </p>`
      : nothing
  }${skipped > 0 ? html`<p class="notice" role="status">${words.skipped(skipped)}</p>` : nothing}`;
}
