import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What has not moved for so long is at rest. */
export const REST_MS = 200;

/** Knows where something that moves came to rest: its last value that stayed for 200 ms. */
export class RestController<T> implements ReactiveController {
  /** Undefined until it has rested for the first time. */
  restingValue: T | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it changed within the last 200 ms. */
  get isMoving(): boolean {
    return this.#timer !== undefined;
  }

  /** @param value - what it is now */
  move(value: T | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.restingValue = value;
      this.#host.requestUpdate();
    }, REST_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
