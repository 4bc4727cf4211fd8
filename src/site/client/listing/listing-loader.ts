import type { TimelineListingElement } from './timeline-listing-element.js';

/** Fetches the script of the listing when it is first asked for. */
export class ListingLoader {
  readonly #listing: TimelineListingElement;
  readonly #failure: string;
  #loading: Promise<void> | undefined;

  /** @param failure - stands in place of the listing where its script cannot be fetched */
  constructor(listing: TimelineListingElement, failure: string) {
    this.#listing = listing;
    this.#failure = failure;
  }

  /** Shows the listing with the open event in sight. Where fetching failed before, it is tried again. */
  async show(): Promise<void> {
    this.#loading ??= this.#load();
    await this.#loading;
    await this.#listing.showSelected?.();
  }

  async #load(): Promise<void> {
    try {
      const { TimelineListingElement } = await import('./timeline-listing-element.js');
      this.#listing.textContent = '';
      TimelineListingElement.define();
    } catch {
      this.#loading = undefined;
      this.#listing.textContent = this.#failure;
    }
  }
}
