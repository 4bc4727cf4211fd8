import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.js';
import type { Derived } from './derived.js';

/** So many undated events are named beside the axis; the list has all. */
const FEW = 4;

/** What the axis cannot show stays within reach of it. */
export function undatedLinks(
  { undated }: Derived,
  words: Words,
  selected: string | undefined,
  open: (click: Event, id: string) => void,
): TemplateResult | typeof nothing {
  if (undated.length === 0 || undated.length > FEW) return nothing;
  return html`<p class="undated" part="undated">
    ${words.noDateFor}
    ${undated.map(
      ({ id, title }) =>
        html`<a href="#${id}" aria-current=${id === selected} @click=${(click: Event) => open(click, id)}
          >${title}</a
        > `,
    )}
  </p>`;
}
