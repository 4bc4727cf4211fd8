import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed, and asks for an update when that changes. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost;
  readonly #query = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    this.#query.addEventListener('change', this.#change);
    this.#change();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#query.removeEventListener('change', this.#change);
  }

  #set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
  }

  readonly #before = (): void => this.#set(true);
  readonly #after = (): void => this.#set(false);
  readonly #change = (): void => this.#set(this.#query.matches);
}
