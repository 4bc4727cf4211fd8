import { decodeAddress, type AddressState } from '../url/address.js';

/*
 * Who listens to the page's address, who is told, and who writes it:
 *
 *   popstate, hashchange ──▶ AddressReader ──▶ AddressController of each element with `bookmark`
 *                                          ──▶ on the site's page: AddressNotice, Story, Shows
 *
 *   AddressController, Story, Shows, builder ──▶ AddressWriter ──▶ history
 */

/** How a reader came to an address: the page was opened with it, a link of the page led there, or Back or Forward. */
export type Arrival = 'cold' | 'link' | 'history';

/** What the address says, and how the reader came to it. */
export interface AddressReading {
  readonly state: AddressState;
  /** The query, for what the page keeps there beside the timeline's state. */
  readonly search: string;
  readonly arrival: Arrival;
}

/** What the reader needs of a window. */
type AddressPage = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'href' | 'search' | 'hash'>;
};

/** The only listener to changes of the page's address. It listens while it has subscribers. */
export class AddressReader {
  readonly #page: AddressPage;
  readonly #subscribers = new Set<(reading: AddressReading) => void>();
  /** The last click was on a link of the page to another hash. */
  #linkClicked = false;
  /** The address of the last popstate; empty after a hashchange. */
  #reported = '';

  constructor(page: AddressPage = globalThis) {
    this.#page = page;
  }

  /** @returns what the address says now, as to a reader who opens the page with it */
  read(arrival: Arrival = 'cold'): AddressReading {
    const { location } = this.#page;
    return { state: decodeAddress(location), search: location.search, arrival };
  }

  /**
   * Asks to be told of every change of the address that the reader makes, in the order of the subscriptions. Addresses
   * that a script writes are not reported.
   *
   * @param subscriber - is given what the new address says
   * @returns ends the subscription
   */
  subscribe(subscriber: (reading: AddressReading) => void): () => void {
    if (this.#subscribers.size === 0) this.#listen();
    this.#subscribers.add(subscriber);
    return () => {
      if (this.#subscribers.delete(subscriber) && this.#subscribers.size === 0) this.#stop();
    };
  }

  #listen(): void {
    this.#page.addEventListener('popstate', this.#change);
    this.#page.addEventListener('hashchange', this.#change);
    this.#page.addEventListener('click', this.#click);
  }

  #stop(): void {
    this.#page.removeEventListener('popstate', this.#change);
    this.#page.removeEventListener('hashchange', this.#change);
    this.#page.removeEventListener('click', this.#click);
  }

  readonly #change = ({ type }: Event): void => {
    const { href } = this.#page.location;
    // Browsers report most changes twice: by a popstate and then by a hashchange.
    const repeated = type === 'hashchange' && this.#reported === href;
    this.#reported = type === 'popstate' ? href : '';
    if (repeated) return;
    const reading = this.read(this.#linkClicked ? 'link' : 'history');
    this.#linkClicked = false;
    for (const subscriber of this.#subscribers) subscriber(reading);
  };

  /** Links within the drawing are opened by the timeline; the browser follows those of the page. */
  readonly #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest?.('a');
    this.#linkClicked = !event.defaultPrevented && Boolean(link?.hash) && link?.hash !== this.#page.location.hash;
  };
}

/** The reader that all elements and the site's page share. */
export const addressReader = new AddressReader();
