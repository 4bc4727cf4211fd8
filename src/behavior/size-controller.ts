import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the host's width in CSS pixels and asks for an update when it changes. */
export class SizeController implements ReactiveController {
  /** 0 until first measured. */
  width = 0;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)!.contentRect.width));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const whole = Math.floor(width);
    // A hidden host measures 0: keep what was drawn rather than draw for no width.
    if (whole === this.width || whole === 0) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
