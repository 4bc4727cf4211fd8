import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeAddress, encodeAddress, type AddressState } from '../url/address.js';

export interface AddressHost extends ReactiveControllerHost {
  /** Whether the page's address is ours to read and write. */
  readonly bookmark: boolean;
  /** Shows what an address says. */
  openAddress(state: AddressState, arrival: Arrival): void;
}

/** How a reader came to an address: the page was opened with it, a link of the page led there, or Back or Forward. */
export type Arrival = 'cold' | 'link' | 'history';

/** Browsers limit how often history may change (Safari: 100 times in 30 seconds). */
const WRITE_MILLISECONDS = 300;

/**
 * Keeps the page's address in step with the state, where the page asks for it. Opening an event by choice adds an
 * entry to the history; everything else replaces the present one, and inside a frame everything does.
 */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened = false;
  /** A link of the page has been followed. */
  #linked = false;
  /** The address of the last popstate. */
  #told = '';

  constructor(host: AddressHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
    addEventListener('click', this.#click);
    if (this.#opened) return;
    this.#opened = true;
    if (this.#host.bookmark) this.#host.openAddress(decodeAddress(location), 'cold');
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
    removeEventListener('click', this.#click);
    clearTimeout(this.#timer);
  }

  /** Writes the state; `choice` when the reader opened something. Says whether Back now leads to what was before. */
  write(state: AddressState, choice: boolean): boolean {
    if (!this.#host.bookmark) return false;
    clearTimeout(this.#timer);
    if (choice && self === top) return this.#put(state, 'pushState');
    if (choice) this.#put(state, 'replaceState');
    else this.#timer = setTimeout(() => this.#put(state, 'replaceState'), WRITE_MILLISECONDS);
    return false;
  }

  #put(state: AddressState, method: 'pushState' | 'replaceState'): boolean {
    const address = encodeAddress(state, location.search);
    if (address === location.search + location.hash) return false;
    try {
      // The path too: an address of a hash alone would keep the query that is there.
      history[method](history.state, '', location.pathname + address);
      return true;
    } catch {
      // A document without an origin (srcdoc, sandbox, file) may refuse: the timeline works without an address.
      return false;
    }
  }

  readonly #read = ({ type }: Event): void => {
    // The browser tells of most moves twice: with a popstate, and then with a hashchange.
    const told = type === 'hashchange' && this.#told === location.href;
    this.#told = type === 'popstate' ? location.href : '';
    if (told || !this.#host.bookmark) return;
    this.#host.openAddress(decodeAddress(location), this.#linked ? 'link' : 'history');
    this.#linked = false;
  };

  /** Links within the drawing open by themselves; those of the page are the browser's to follow. */
  readonly #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest?.('a');
    this.#linked = !event.defaultPrevented && Boolean(link?.hash) && link?.hash !== location.hash;
  };
}
