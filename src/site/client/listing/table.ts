import { html, type TemplateResult } from 'lit';
import { kindIcon } from '../../../drawing/glyph.js';
import { dateInWords } from '../../../dates/date-words.js';
import type { TimelineEvent } from '../../../timeline/types.js';
import { quotation } from './cards.js';
import type { ListingContext } from './context.js';
import { marked } from './marked.js';
import type { Order } from './order.js';

/** Events as a table. The heads of what it can be sorted by are buttons. */
export function table(
  events: readonly TimelineEvent[],
  context: ListingContext,
  order: Order,
  descending: boolean,
  sort: (order: Order) => void,
): TemplateResult {
  const { columns } = context.words.listing;
  const head = (name: Order, label: string): TemplateResult =>
    html`<th scope="col" aria-sort=${order === name ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" @click=${() => sort(name)}>
        ${label}<span class="direction" aria-hidden="true">${order === name ? (descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>`;
  return html`<table class="events">
    <thead>
      <tr>
        ${head('date', columns.date)}${head('title', columns.entry)}${head('kind', columns.kind)}
        <th scope="col">${columns.quotation}</th>
      </tr>
    </thead>
    <tbody>
      ${events.map((event) => row(event, context))}
    </tbody>
  </table>`;
}

function row(event: TimelineEvent, context: ListingContext): TemplateResult {
  const { id, title, summary, kind: key, date, citations } = event;
  const { timeline, words, pattern, selected } = context;
  const { columns } = words.listing;
  const kind = timeline.kinds[key];
  return html`<tr data-event=${id} aria-current=${id === selected}>
    <td data-label=${columns.date}>
      ${date ? marked(dateInWords(date, words.dates, words.lang), pattern) : words.noDate}
      ${date ? html`<span class="label label-${date.basis}">${words[date.basis]}</span>` : ''}
    </td>
    <th scope="row" data-label=${columns.entry}>
      <a href="?show=explore#${id}" data-show="explore">${marked(title, pattern)}</a>
      <p>${marked(summary, pattern)}</p>
    </th>
    <td data-label=${columns.kind} class=${kind ? `tone-${kind.tone}` : ''}>
      ${kind ? html`<span class="kind">${kindIcon(kind)} ${kind.label}</span>` : key}
    </td>
    <td data-label=${columns.quotation}>${citations.map((citation) => quotation(citation, context))}</td>
  </tr>`;
}
