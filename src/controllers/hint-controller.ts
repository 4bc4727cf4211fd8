import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_MS = 6000;

/** Shows a hint for some seconds. One hint is enough for all hosts of a page. */
export class HintController implements ReactiveController {
  static #hasHinted = false;

  isShown = false;
  readonly #host: ReactiveControllerHost;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
    this.isShown = false;
  }

  show(): void {
    if (HintController.#hasHinted) return;
    HintController.#hasHinted = true;
    this.#set(true);
    this.#timer = window.setTimeout(() => this.#set(false), SHOWN_MS);
  }

  #set(isShown: boolean): void {
    this.isShown = isShown;
    this.#host.requestUpdate();
  }
}
