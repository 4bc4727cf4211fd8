import type { ConflictTimelineElement } from '../../elements/conflict-timeline/conflict-timeline.js';
import type { AddressState } from '../../link/address.js';
import { showAddress, showOf, type Show } from './show.js';

interface ShowsHandlers {
  /** The reader is about to change to another way of showing. */
  leave(next: Show): void;
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
    for (const type of ['popstate', 'hashchange']) addEventListener(type, () => this.#apply());
    for (const type of ['timeline-select', 'timeline-view', 'timeline-kinds'] as const) {
      element.addEventListener(type, () => handlers.changed(element));
    }
    addEventListener('click', (event) => this.#click(event));
    this.#apply();
    if (this.#shown === 'list') handlers.arrive.list();
  }

  /** Writes the state into the address, in place of what it says. */
  write(): void {
    history.replaceState(history.state, '', this.#address(this.#shown));
    this.#handlers.changed(this.#element);
  }

  #click(event: MouseEvent): void {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-show]');
    if (!link) return;
    event.preventDefault();
    if (link.hash) this.#element.selected = decodeURIComponent(link.hash.slice(1));
    this.#go(link.dataset['show'] as Show);
  }

  #go(show: Show): void {
    if (show === this.#shown) return;
    this.#handlers.leave(show);
    history.pushState(null, '', this.#address(show));
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
