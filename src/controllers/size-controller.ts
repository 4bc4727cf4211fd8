import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures the host's width and the least height that the page gives it, and asks for an update when they change. A host
 * that is far from the visible part of the page is not measured, because it has nothing to draw yet.
 */
export class SizeController implements ReactiveController {
  /** In CSS pixels; 0 until it is measured. */
  width = 0;
  /** The host's `min-height` in CSS pixels, which is known before it is measured; 0 where it has none. */
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

  hostConnected(): void {
    this.height = leastHeight(this.#host);
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
    // In the next frame: what is drawn now could change the host's height while its size is being reported, which
    // browsers report to the page as an error.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  }

  /** On paper everything is visible. */
  readonly #print = (): void => this.#measure();

  #measure(): void {
    const { clientWidth } = this.#host;
    const height = leastHeight(this.#host);
    // A hidden host measures 0: keep what was drawn rather than draw for no width.
    if ((clientWidth === this.width && height === this.height) || clientWidth === 0) return;
    this.width = clientWidth;
    this.height = height;
    this.#host.requestUpdate();
  }
}

const leastHeight = (host: Element): number => parseFloat(getComputedStyle(host).minHeight) || 0;
