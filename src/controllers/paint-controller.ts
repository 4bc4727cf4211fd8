import type { ReactiveControllerHost } from 'lit';

/** A chart is measured in the first frame and drawn in the second. */
const FRAMES = 2;

/** Knows when what its host drew first has been painted, and asks for an update then: less urgent parts wait for it. */
export class PaintController {
  isPainted = false;
  readonly #host: ReactiveControllerHost;
  #painted: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Begins to wait once the host has drawn something.
   *
   * @returns a promise that is kept when that has been painted; at once where nobody sees it
   */
  wait(): Promise<void> {
    this.#painted ??= this.#afterPaint();
    return this.#painted;
  }

  async #afterPaint(): Promise<void> {
    for (let frame = 0; frame < FRAMES && !document.hidden; frame++) await new Promise(requestAnimationFrame);
    // A task that is begun in a frame runs when the frame has been painted.
    if (!document.hidden) await new Promise((resolve) => setTimeout(resolve));
    this.isPainted = true;
    this.#host.requestUpdate();
  }
}
