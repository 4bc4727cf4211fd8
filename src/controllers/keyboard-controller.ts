import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What each key does, by `KeyboardEvent.key`; false where there was nothing to do, so that the key is the page's. */
export type KeyBindings = Readonly<Record<string, () => boolean | void>>;

/**
 * Keys of one focused part, and of nothing else: the listener sits on the element that holds the focus, and keys with
 * ctrl, meta or alt belong to the browser.
 */
export class KeyboardController implements ReactiveController {
  readonly #surface: () => Element | null;
  readonly #bindings: KeyBindings;
  #attached: Element | null = null;

  /** @param surface - the element that holds the focus; null while there is none */
  constructor(host: ReactiveControllerHost, surface: () => Element | null, bindings: KeyBindings) {
    this.#surface = surface;
    this.#bindings = bindings;
    host.addController(this);
  }

  hostUpdated(): void {
    const surface = this.#surface();
    if (surface === this.#attached) return;
    this.#detach();
    surface?.addEventListener('keydown', this.#press);
    this.#attached = surface;
  }

  hostDisconnected(): void {
    this.#detach();
  }

  #detach(): void {
    this.#attached?.removeEventListener('keydown', this.#press);
    this.#attached = null;
  }

  readonly #press = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || target !== currentTarget) return;
    const action = Object.hasOwn(this.#bindings, key) ? this.#bindings[key] : undefined;
    if (!action || action() === false) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
