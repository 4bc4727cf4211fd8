import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures the host's width and the least height that the page gives it, and asks for an update when they change. A host
 * that is far from the visible part of the page is not measured, because it has nothing to draw yet.
 */
export class SizeController implements ReactiveController {
  /** In CSS pixels; 0 until it is measured. */
  width = 0;
  /** The host's `min-height` in CSS pixels; 0 where it has none. */
  height = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #size = new ResizeObserver(() => this.#check());
  /** Notices when a host that was far comes near. */
  readonly #near = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting && this.#check(), {
    rootMargin: '100%',
  });
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The host's `min-height`, which can be had before it is measured. */
  get leastHeight(): number {
    return parseFloat(getComputedStyle(this.#host).minHeight) || 0;
  }

  hostConnected(): void {
    this.#size.observe(this.#host);
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#near.disconnect();
    this.#size.disconnect();
    removeEventListener('beforeprint', this.#print);
    cancelAnimationFrame(this.#frame);
  }

  #check(): void {
    const { top, bottom } = this.#host.getBoundingClientRect();
    this.#near.disconnect();
    if (!this.width && (top > 2 * innerHeight || bottom < -innerHeight)) return this.#near.observe(this.#host);
    // Measured now, when the browser has just laid out the page, and drawn in the next frame: what is drawn now could
    // change the host's height while its size is being reported, which browsers report to the page as an error.
    const width = this.#host.clientWidth;
    const height = this.leastHeight;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#take(width, height));
  }

  /** On paper everything is visible. */
  readonly #print = (): void => this.#take(this.#host.clientWidth, this.leastHeight);

  #take(width: number, height: number): void {
    // A hidden host measures 0: keep what was drawn rather than draw for no width.
    if ((width === this.width && height === this.height) || width === 0) return;
    this.width = width;
    this.height = height;
    this.#host.requestUpdate();
  }
}
