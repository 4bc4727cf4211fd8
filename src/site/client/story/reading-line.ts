/** Watches which of some elements lies at the reading line, a level of the window. The page scrolls as it always does. */
export class ReadingLine {
  readonly #elements: readonly Element[];
  readonly #level: () => number;
  readonly #tell: (position: number) => void;
  #observer: IntersectionObserver | undefined;

  /**
   * @param elements - one below the other, without gaps
   * @param level - gives the line's distance from the window's upper edge in pixels; called again when the window changes
   * @param tell - takes the position of the element: -1 above the first, the last one's below the last
   */
  constructor(elements: readonly Element[], level: () => number, tell: (position: number) => void) {
    this.#elements = elements;
    this.#level = level;
    this.#tell = tell;
    addEventListener('scrollend', () => this.#lookBelow());
    addEventListener('resize', () => this.measure());
    this.measure();
  }

  /** Measures the level anew, for when what sticks to the window's edges has changed. */
  measure(): void {
    this.#observer?.disconnect();
    const level = Math.round(this.#level());
    this.#observer = new IntersectionObserver((changes) => this.#report(changes, level), {
      // The document as root: in a frame the implicit one would be the window around it.
      root: document,
      rootMargin: `${-level}px 0px ${level + 1 - innerHeight}px`,
    });
    for (const element of this.#elements) this.#observer.observe(element);
  }

  #report(changes: readonly IntersectionObserverEntry[], level: number): void {
    const reached = changes.findLast(({ isIntersecting }) => isIntersecting);
    if (reached) return this.#tell(this.#elements.indexOf(reached.target));
    // A jump to above the first element is no change of the first, which was not at the line before either.
    const first = this.#elements[0];
    if (first && first.getBoundingClientRect().top > level) this.#tell(-1);
  }

  /** A jump may pass elements that never were at the line, and end below the last one. */
  #lookBelow(): void {
    const last = this.#elements.at(-1);
    if (last && last.getBoundingClientRect().bottom <= Math.round(this.#level())) this.#tell(this.#elements.length - 1);
  }
}
