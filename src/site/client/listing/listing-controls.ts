import { html, type TemplateResult } from 'lit';
import type { StoryWords } from '../../../words/story-words.js';
import { ORDERS, type Order } from './sort-events.js';

const LAYOUTS = ['list', 'table'] as const;

/** What the reader chose of the listing. */
export interface ListingChoices {
  readonly query: string;
  readonly layout: (typeof LAYOUTS)[number];
  readonly order: Order;
  readonly descending: boolean;
}

/**
 * The fields to search, to sort, and to choose between cards and table.
 *
 * @param change - takes the choices that the reader changes
 */
export function listingControls(
  { query, layout, order, descending }: ListingChoices,
  { listing }: StoryWords,
  change: (choices: Partial<ListingChoices>) => void,
): TemplateResult {
  const search = ({ target }: InputEvent): void => change({ query: (target as HTMLInputElement).value });
  const sort = ({ target }: Event): void => change({ order: (target as HTMLSelectElement).value as Order });
  const turn = ({ target }: Event): void => change({ descending: (target as HTMLInputElement).checked });
  return html`<label class="search">
      <span>${listing.search} <small>${listing.searchHint}</small></span>
      <input type="search" .value=${query} @input=${search} />
    </label>
    <fieldset>
      <legend>${listing.layout}</legend>
      ${LAYOUTS.map(
        (name) =>
          html`<label>
            <input type="radio" name="layout" .checked=${layout === name} @change=${() => change({ layout: name })} />
            ${listing.layouts[name]}
          </label>`,
      )}
    </fieldset>
    <label
      >${listing.sort}
      <select @change=${sort}>
        ${ORDERS.map((name) => html`<option value=${name} ?selected=${order === name}>${listing.orders[name]}</option>`)}
      </select>
    </label>
    <label><input type="checkbox" .checked=${descending} @change=${turn} /> ${listing.descending}</label>`;
}
