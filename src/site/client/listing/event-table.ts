import { html, type TemplateResult } from 'lit';
import { kindIcon } from '../../../drawing/glyph.js';
import { dateInWords } from '../../../dates/date-words.js';
import type { ResolvedEvent } from '../../../timeline/resolved-types.js';
import { quotation } from './event-cards.js';
import type { ListingContext } from './listing-context.js';
import { markMatches } from './mark-matches.js';
import type { Order } from './sort-events.js';

/** How a table is sorted. */
interface TableOrder {
  readonly order: Order;
  readonly descending: boolean;
  /** Sorts it anew. */
  readonly sort: (order: Order) => void;
}

/** Events as a table. The heads of what it can be sorted by are buttons. */
export function eventTable(
  events: readonly ResolvedEvent[],
  context: ListingContext,
  { order, descending, sort }: TableOrder,
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
        ${head('date', columns.date)}${head('title', columns.event)}${head('kind', columns.kind)}
        <th scope="col">${columns.quotation}</th>
      </tr>
    </thead>
    <tbody>
      ${events.map((event) => row(event, context))}
    </tbody>
  </table>`;
}

function row(event: ResolvedEvent, context: ListingContext): TemplateResult {
  const { id, title, summary, kind: key, date, citations } = event;
  const { timeline, words, pattern, selected } = context;
  const { columns } = words.listing;
  const kind = timeline.kinds[key];
  return html`<tr data-event=${id} aria-current=${id === selected}>
    <td data-label=${columns.date}>
      ${date ? markMatches(dateInWords(date, words.dates, words.lang), pattern) : words.noDate}
      ${date ? html`<span class="label">${words[date.basis]}</span>` : ''}
    </td>
    <th scope="row" data-label=${columns.event}>
      <a href="?show=explore#${id}" data-show="explore">${markMatches(title, pattern)}</a>
      <p>${markMatches(summary, pattern)}</p>
    </th>
    <td data-label=${columns.kind} class=${kind ? `tone-${kind.tone}` : ''}>
      ${kind ? html`<span class="kind">${kindIcon(kind)} ${kind.label}</span>` : key}
    </td>
    <td data-label=${columns.quotation}>${citations.map((citation) => quotation(citation, context))}</td>
  </tr>`;
}
