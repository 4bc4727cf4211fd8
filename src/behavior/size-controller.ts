import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the host's width in CSS pixels and asks for an update when it changes. */
export class SizeController implements ReactiveController {
  /** 0 until first measured. */
  width = 0;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => {
      const { width } = entries.at(-1)!.contentRect;
      // In the next frame: what is drawn now could change the host's height while its size is being reported, which
      // browsers report to the page as an error.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure(width));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(width: number): void {
    const whole = Math.floor(width);
    // A hidden host measures 0: keep what was drawn rather than draw for no width.
    if (whole === this.width || whole === 0) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
