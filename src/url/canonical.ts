import { encodeAddress, type AddressState } from './address.js';

/** Where links that are passed on lead to. */
export interface LinkBase {
  /** Address of a page that shows the timeline, without query and hash. */
  readonly url: string;
  /** Its own query, which is kept. */
  readonly search: string;
  /** Whether there is a page for each event below it. */
  readonly pages: boolean;
}

/** The folder of an event's page within the site. */
export const eventPath = (id: string): string => `events/${id}/`;

/** The address that leads to one event: its page, with its preview card, where it has one. */
export const eventAddress = ({ url, search, pages }: LinkBase, id: string): string =>
  url + (pages ? eventPath(id) : encodeAddress({ selected: id }, search));

/** The address that shows a period, a filter and an open event. */
export const stateAddress = ({ url, search }: LinkBase, state: AddressState): string =>
  url + encodeAddress(state, search);
