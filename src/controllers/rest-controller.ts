import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MILLISECONDS = 200;

/** Knows where something that moves came to rest: where it was when it had not moved for 200 ms. */
export class RestController<T> implements ReactiveController {
  rested: T | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  move(to: T | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.rested = to;
      this.#host.requestUpdate();
    }, MILLISECONDS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
