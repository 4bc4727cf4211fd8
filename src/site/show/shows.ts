import type { ConflictTimelineElement } from '../../elements/conflict-timeline/conflict-timeline.js';
import { showAddress, showOf, type Show } from './show.js';

/**
 * Switches between the ways of showing. The element keeps event, period and kinds; the address says which way it is,
 * and the links that switch are addresses.
 */
export class Shows {
  readonly #element: ConflictTimelineElement;
  readonly #changed: (show: Show) => void;
  readonly #links: readonly HTMLAnchorElement[];

  /** @param changed - told of each change, and once at the start */
  constructor(element: ConflictTimelineElement, nav: HTMLElement, changed: (show: Show) => void) {
    this.#element = element;
    this.#changed = changed;
    this.#links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-show]')];
    addEventListener('popstate', () => this.#apply());
    addEventListener('click', (event) => this.#click(event));
    this.#apply();
  }

  #click(event: MouseEvent): void {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-show]');
    if (!link) return;
    event.preventDefault();
    const id = decodeURIComponent(link.hash.slice(1));
    if (id) this.#element.selected = id;
    this.#go(link.dataset['show'] as Show);
  }

  #go(show: Show): void {
    if (show === showOf(location.search)) return;
    const { selected, view, kinds } = this.#element;
    const state = {
      ...(selected && { selected }),
      // A step of the story has a view of its own.
      ...(view && show !== 'story' && { view }),
      ...(kinds && { kinds: kinds.split(/\s+/) }),
    };
    history.pushState(null, '', showAddress(show, state, location.search) || location.pathname);
    this.#apply();
  }

  #apply(): void {
    const show = showOf(location.search);
    const root = document.documentElement;
    root.dataset['show'] = show;
    this.#element.chartOnly = show !== 'explore';
    for (const link of this.#links) link.ariaCurrent = link.dataset['show'] === show ? 'page' : null;
    this.#changed(show);
  }
}
