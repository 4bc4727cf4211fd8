import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Notices when text would be set wider or narrower than before: a font has loaded, or the reader has changed the
 * spacing of letters and words.
 */
export class TextSizeController implements ReactiveController {
  /** Differs whenever text has another width; empty until the probes are laid out. */
  key = '';
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #sizes = new Map<Element, number>();
  readonly #observer = new ResizeObserver((entries) => this.#compare(entries));

  /** @param host - renders `.probes` with a text in each of its fonts */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#sizes.size > 0) return;
    for (const probe of this.#host.renderRoot.querySelectorAll('.probes span')) {
      this.#sizes.set(probe, 0);
      this.#observer.observe(probe);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#sizes.clear();
  }

  #compare(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) this.#sizes.set(target, contentRect.width);
    const key = [...this.#sizes.values()].join(' ');
    if (key === this.key) return;
    this.key = key;
    this.#host.requestUpdate();
  }
}
