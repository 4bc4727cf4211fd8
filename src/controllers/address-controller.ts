import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeAddress, encodeAddress, type AddressState } from '../url/address.js';
import { addressReader, type AddressReading, type Arrival } from './address-reader.js';
import { addressWriter } from './address-writer.js';
import { hasAnchor } from './has-anchor.js';

export interface AddressHost extends ReactiveControllerHost {
  /** Whether the host reads and writes the page's address. */
  readonly bookmark: boolean;
  /**
   * Shows what an address says.
   *
   * @param ofPage - whether its hash is the page's own, and says nothing of what is open
   */
  openAddress(state: AddressState, arrival: Arrival, ofPage: boolean): void;
}

/** Keeps the page's address in step with the host's state, where the page asks for it by `bookmark`. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #state: () => AddressState;
  readonly #knows: (id: string) => boolean;
  #connected = false;
  /** The address that the page was opened with has been read. */
  #opened = false;
  #unsubscribe: (() => void) | undefined;

  /**
   * @param state - what the address is to say of the host
   * @param knows - whether an id is that of an event or a paragraph of the host
   */
  constructor(host: AddressHost, state: () => AddressState, knows: (id: string) => boolean) {
    this.#host = host;
    this.#state = state;
    this.#knows = knows;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#subscribe();
    if (this.#opened) return;
    this.#opened = true;
    if (this.#host.bookmark) this.#open(addressReader.read());
  }

  hostUpdated(): void {
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#subscribe();
  }

  /**
   * Writes the host's state into the address.
   *
   * @param choice - whether the reader opened something: this adds an entry to the history at once, while everything
   *   else replaces the present entry a little later
   * @param part - what the address says in place of that part of the state
   * @returns whether Back now leads to what was shown before
   */
  write(choice: boolean, part?: AddressState): boolean {
    if (!this.#host.bookmark) return false;
    const state = { ...this.#state(), ...part };
    const address = (): string => location.pathname + this.#encode(state, choice);
    if (choice) return addressWriter.push(address());
    addressWriter.replaceSoon(() => (this.#connected ? address() : undefined));
    return false;
  }

  /** Writes a state as query and hash. A hash of the page stays; an anchor only until the reader opens something. */
  #encode({ selected, ...state }: AddressState, choice: boolean): string {
    const { search, hash } = location;
    const name = decodeAddress({ search: '', hash }).selected;
    const isAnchor = name !== undefined && !this.#knows(name);
    const isKept = isAnchor ? !(choice && selected) : name === undefined && hash !== '';
    if (isKept) return encodeAddress(state, search) + hash;
    return encodeAddress({ ...state, ...(selected && { selected }) }, search);
  }

  /** Subscribes to the address while the host is connected and has `bookmark`. */
  #subscribe(): void {
    if (this.#connected && this.#host.bookmark) {
      this.#unsubscribe ??= addressReader.subscribe((reading) => this.#open(reading));
    } else {
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    }
  }

  #open({ state, arrival }: AddressReading): void {
    const { selected: name } = state;
    const isAnchor = name !== undefined && !this.#knows(name) && hasAnchor(name);
    const ofPage = name === undefined ? location.hash !== '' : isAnchor && arrival !== 'cold';
    this.#host.openAddress(state, arrival, ofPage);
  }
}
