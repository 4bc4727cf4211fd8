/**
 * Watches which of some elements lies at the reading line, a level of the window. The page scrolls as it always does.
 *
 * @param elements - one below the other, without gaps
 * @param level - gives the line's distance from the window's upper edge in pixels; called again when the window changes
 * @param tell - takes the position of the element: -1 above the first, the last one's below the last
 * @returns measures the level anew, for when what sticks to the window's edges has changed
 */
export function watchReadingLine(
  elements: readonly Element[],
  level: () => number,
  tell: (position: number) => void,
): () => void {
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    const at = Math.round(level());
    observer = new IntersectionObserver(
      (changes) => {
        const reached = changes.findLast(({ isIntersecting }) => isIntersecting);
        if (reached) return tell(elements.indexOf(reached.target));
        const first = changes.find(({ target }) => target === elements[0])?.boundingClientRect;
        if (first && first.top > at) tell(-1);
      },
      // The document as root: in a frame the implicit one would be the window around it.
      { root: document, rootMargin: `${-at}px 0px ${at + 1 - innerHeight}px` },
    );
    for (const element of elements) observer.observe(element);
  };
  // A jump may pass elements that never were at the line, and end below the last one.
  addEventListener('scrollend', () => {
    const at = Math.round(level());
    const last = elements.at(-1);
    if (last && last.getBoundingClientRect().bottom <= at) tell(elements.length - 1);
  });
  addEventListener('resize', watch);
  watch();
  return watch;
}
