import type { ConflictTimelineElement } from '../../elements/conflict-timeline/element.js';
import { addressReader } from '../../controllers/address-reader.js';
import { addressWriter } from '../../controllers/address-writer.js';
import { addressState, decodeAddress } from '../../url/address.js';
import { showAddress, showOf, type Show } from '../../url/show.js';

interface ShowHandlers {
  /** The reader is about to change to another way of showing, `isOther` for another event than the open one. */
  leave(next: Show, isOther: boolean): void;
  /** A link has opened an event in a way of showing, where the focus is to go. */
  followLink(show: Show, id: string): void;
  /** A way of showing has taken the place of another. */
  readonly enter: Readonly<Record<Show, () => void>>;
  /** The element's state may have changed. */
  change(state: Pick<ConflictTimelineElement, 'selected' | 'view' | 'kinds'>): void;
}

/**
 * Switches between the ways of showing the timeline. The element keeps event, period and kinds; the address says which
 * way it is, and the links that switch are addresses.
 */
export class ShowSwitcher {
  readonly #element: ConflictTimelineElement;
  readonly #links: readonly HTMLAnchorElement[];
  readonly #handlers: ShowHandlers;
  #current = showOf(location.search);

  constructor(element: ConflictTimelineElement, nav: HTMLElement, handlers: ShowHandlers) {
    this.#element = element;
    this.#handlers = handlers;
    this.#links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-show]')];
    addressReader.subscribe(() => this.#apply());
    for (const type of ['timeline-select', 'timeline-view', 'timeline-kinds'] as const) {
      element.addEventListener(type, () => handlers.change(element));
    }
    addEventListener('click', (event) => this.#click(event));
    this.#apply();
    if (this.#current === 'list') handlers.enter.list();
  }

  /** Writes the state into the address, in place of what it says. */
  write(): void {
    addressWriter.replace(this.#address(this.#current));
    this.#handlers.change(this.#element);
  }

  #click(event: MouseEvent): void {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-show]');
    if (!link) return;
    event.preventDefault();
    const show = link.dataset['show'] as Show;
    const id = decodeAddress(link).selected ?? '';
    const isOther = id !== '' && id !== this.#element.selected;
    if (id) this.#element.selected = id;
    this.#go(show, isOther);
    if (id) this.#handlers.followLink(show, id);
  }

  #go(show: Show, isOther: boolean): void {
    if (show === this.#current) return;
    this.#handlers.leave(show, isOther);
    addressWriter.push(this.#address(show));
    this.#apply();
  }

  #address(show: Show): string {
    const { selected, view, kinds } = this.#element;
    // A step of the story has a view of its own.
    const state = addressState({ selected, view: show === 'story' ? undefined : view, kinds });
    return showAddress(show, state, location);
  }

  /** Shows what the address asks for. */
  #apply(): void {
    const before = this.#current;
    const show = showOf(location.search);
    this.#current = show;
    document.documentElement.dataset['show'] = show;
    this.#element.chartOnly = show !== 'explore';
    for (const link of this.#links) link.ariaCurrent = link.dataset['show'] === show ? 'page' : null;
    this.#handlers.change(this.#element);
    if (show !== before) this.#handlers.enter[show]();
  }
}
