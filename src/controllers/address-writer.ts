/** Browsers limit how often history may change (Safari: 100 times in 30 seconds). */
const WRITE_DELAY_MS = 300;

/** What the writer needs of a window. */
type HistoryPage = Pick<Window, 'history' | 'location' | 'setTimeout' | 'clearTimeout' | 'self' | 'top'>;

/**
 * Writes the page's address. Inside a frame it never adds an entry to the history. A document without an origin
 * (srcdoc, sandbox, file) may refuse: the page works without an address.
 *
 * Addresses consist of path, query and hash: an address of a hash alone would keep the query that is there.
 */
export class AddressWriter {
  readonly #page: HistoryPage;
  #timer: number | undefined;

  constructor(page: HistoryPage = globalThis) {
    this.#page = page;
  }

  /**
   * Writes an address as a new entry of the history; inside a frame in place of the present entry.
   *
   * @returns whether Back now leads to the address that was there before
   */
  push(address: string): boolean {
    const { self, top } = this.#page;
    if (self === top) return this.#write(address, 'pushState');
    this.replace(address);
    return false;
  }

  /** Writes an address in place of the present entry of the history. */
  replace(address: string): void {
    this.#write(address, 'replaceState');
  }

  /**
   * Replaces the address after 300 ms, unless another address is written by then.
   *
   * @param address - is called at that time; undefined writes nothing
   */
  replaceSoon(address: () => string | undefined): void {
    this.cancel();
    this.#timer = this.#page.setTimeout(() => {
      const now = address();
      if (now !== undefined) this.replace(now);
    }, WRITE_DELAY_MS);
  }

  /** Gives up an address that waits to be written. */
  cancel(): void {
    this.#page.clearTimeout(this.#timer);
  }

  #write(address: string, method: 'pushState' | 'replaceState'): boolean {
    this.cancel();
    const { history, location } = this.#page;
    if (address === location.pathname + location.search + location.hash) return false;
    try {
      history[method](history.state, '', address);
      return true;
    } catch {
      return false;
    }
  }
}

/** The writer that all elements and the site's pages share: of their addresses the last one counts. */
export const addressWriter = new AddressWriter();
