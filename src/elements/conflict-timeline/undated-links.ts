import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.js';
import type { TimelineContents } from './timeline-contents.js';

/** More undated events than these are left to the list. */
const MAX_LINKS = 4;

/** Links to the events without a date, which the axis cannot show; nothing where there are none or too many. */
export function undatedLinks(
  { undated }: TimelineContents,
  words: Words,
  selected: string | undefined,
  followLink: (click: Event, id: string) => void,
): TemplateResult | typeof nothing {
  if (undated.length === 0 || undated.length > MAX_LINKS) return nothing;
  return html`<p class="undated" part="undated">
    ${words.noDateFor}
    ${undated.map(
      ({ id, title }) =>
        html`<a href="#${id}" aria-current=${id === selected} @click=${(click: Event) => followLink(click, id)}
          >${title}</a
        > `,
    )}
  </p>`;
}
