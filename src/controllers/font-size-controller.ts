import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of text of a reader who has not chosen another, in CSS pixels. */
const USUAL_PX = 16;

/**
 * Measures how large the reader wants text to be. The page's root says nothing of it, since many pages set that to
 * another size, so sizes in styles are multiples of `--_rem`, which this controller sets.
 */
export class FontSizeController implements ReactiveController {
  /** How many times larger than usual. */
  scale = 1;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #size = new ResizeObserver(([entry]) => this.#take(entry!.target));
  #probe: Element | null = null;
  #frame = 0;

  /**
   * @param host - renders `.layout`, which takes `--_rem`, and in it the probe, `.rem`, which is as wide as its font is
   *   high
   */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const probe = this.#host.renderRoot.querySelector('.layout .rem');
    if (probe === this.#probe) return;
    this.#size.disconnect();
    this.#probe = probe;
    if (probe) this.#size.observe(probe);
  }

  hostDisconnected(): void {
    this.#size.disconnect();
    this.#probe = null;
    cancelAnimationFrame(this.#frame);
  }

  #take(probe: Element): void {
    const size = parseFloat(getComputedStyle(probe).fontSize);
    const scale = size / USUAL_PX;
    if (!size || scale === this.scale) return;
    // In the next frame: what grows now could change the probe's size while it is being reported.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.scale = scale;
      this.#host.renderRoot.querySelector<HTMLElement>('.layout')?.style.setProperty('--_rem', `${size}px`);
      this.#host.requestUpdate();
    });
  }
}
