import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { kindIcon } from '../../drawing/glyph.js';
import type { Words } from '../../words/words.js';
import type { TimelineContents } from './timeline-contents.js';
import { pageAddress } from '../page-address.js';

/** More undated events than these are left to the list. */
const MAX_LINKS = 12;

/** The shelf under the axis: events without a date, which the axis cannot show; nothing where there are none or too many. */
export function undatedShelf(
  { timeline, undated }: TimelineContents,
  words: Words,
  selected: string | undefined,
  followLink: (click: Event, id: string) => void,
): TemplateResult | typeof nothing {
  if (undated.length === 0 || undated.length > MAX_LINKS) return nothing;
  return html`<p class="undated" part="undated">
    <span>${words.noDateShelf}</span>
    ${repeat(
      undated,
      (event) => event,
      ({ id, title, kind }) =>
        html`<a
          href=${pageAddress(id)}
          data-event=${id}
          aria-current=${id === selected}
          @click=${(click: Event) => followLink(click, id)}
          >${kindIcon(timeline.kinds[kind]!)}<bdi lang=${timeline.lang}>${title}</bdi></a
        >`,
    )}
  </p>`;
}
