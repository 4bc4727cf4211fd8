import type { ConflictTimelineElement } from '../../elements/conflict-timeline/element.js';
import { addressReader } from '../../controllers/address-reader.js';
import { addressWriter } from '../../controllers/address-writer.js';
import type { AddressState } from '../../url/address.js';
import { showAddress, showOf, type Show } from '../../url/show.js';

interface ShowsHandlers {
  /** The reader is about to change to another way of showing; `other` says that it is for another event. */
  leave(next: Show, other: boolean): void;
  /** A link opened an event in another way of showing: the focus goes there with the reader. */
  opened(show: Show, id: string): void;
  /** A way of showing has come in place of another. */
  readonly arrive: Readonly<Record<Show, () => void>>;
  /** What the element has open, in view and filtered may be something else now. */
  changed(state: Pick<ConflictTimelineElement, 'selected' | 'view' | 'kinds'>): void;
}

/**
 * Switches between the ways of showing. The element keeps event, period and kinds; the address says which way it is,
 * and the links that switch are addresses.
 */
export class Shows {
  readonly #element: ConflictTimelineElement;
  readonly #links: readonly HTMLAnchorElement[];
  readonly #handlers: ShowsHandlers;
  #shown = showOf(location.search);

  constructor(element: ConflictTimelineElement, nav: HTMLElement, handlers: ShowsHandlers) {
    this.#element = element;
    this.#handlers = handlers;
    this.#links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-show]')];
    addressReader.subscribe(() => this.#apply());
    for (const type of ['timeline-select', 'timeline-view', 'timeline-kinds'] as const) {
      element.addEventListener(type, () => handlers.changed(element));
    }
    addEventListener('click', (event) => this.#click(event));
    this.#apply();
    if (this.#shown === 'list') handlers.arrive.list();
  }

  /** Writes the state into the address, in place of what it says. */
  write(): void {
    addressWriter.replace(this.#address(this.#shown));
    this.#handlers.changed(this.#element);
  }

  #click(event: MouseEvent): void {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-show]');
    if (!link) return;
    event.preventDefault();
    const show = link.dataset['show'] as Show;
    const id = decodeURIComponent(link.hash.slice(1));
    const other = id !== '' && id !== this.#element.selected;
    if (id) this.#element.selected = id;
    this.#go(show, other);
    if (id) this.#handlers.opened(show, id);
  }

  #go(show: Show, other: boolean): void {
    if (show === this.#shown) return;
    this.#handlers.leave(show, other);
    addressWriter.push(this.#address(show));
    this.#apply();
  }

  #address(show: Show): string {
    const { selected, view, kinds } = this.#element;
    const state: AddressState = {
      ...(selected && { selected }),
      // A step of the story has a view of its own.
      ...(view && show !== 'story' && { view }),
      ...(kinds && { kinds: kinds.split(/\s+/) }),
    };
    return showAddress(show, state, location);
  }

  #apply(): void {
    const before = this.#shown;
    const show = showOf(location.search);
    this.#shown = show;
    document.documentElement.dataset['show'] = show;
    this.#element.chartOnly = show !== 'explore';
    for (const link of this.#links) link.ariaCurrent = link.dataset['show'] === show ? 'page' : null;
    this.#handlers.changed(this.#element);
    if (show !== before) this.#handlers.arrive[show]();
  }
}
