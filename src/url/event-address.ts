import { encodeAddress, type AddressState } from './address.js';

/** The page on which links lead that are copied or shared. */
export interface LinkBase {
  /** Address of a page that shows the timeline, without query and hash. */
  readonly url: string;
  /** Its own query, which links keep. */
  readonly search: string;
  /** Whether there is a page for each event below it. */
  readonly pages: boolean;
}

/** The page for frames, relative to the site. */
export const FRAME_PATH = 'embed/index.html';

/** The folder of an event's page, relative to the site. */
export const eventPath = (id: string): string => `events/${id}/`;

/** The address of an event: its own page, which has a preview card, or else the timeline with the event open. */
export const eventAddress = ({ url, search, pages }: LinkBase, id: string): string =>
  url + (pages ? eventPath(id) : encodeAddress({ selected: id }, search));

/** The address that opens the timeline in a given state: a period, the kinds to show, and the open event. */
export const stateAddress = ({ url, search }: LinkBase, state: AddressState): string =>
  url + encodeAddress(state, search);
