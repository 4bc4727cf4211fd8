/**
 * Tells which of some elements, one below the other without gaps, lies at the reading line: a level of the window. Above
 * the first it tells -1; below the last it stays with that one. The page scrolls as it always does.
 *
 * @returns measures the level anew, for when what sticks has changed
 * @param level - where the line is, in pixels from the window's upper edge; asked again when the window changes
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
  // A jump may pass elements that never were at the line: below the last it is looked up.
  addEventListener('scrollend', () => {
    const at = Math.round(level());
    const last = elements.at(-1);
    if (last && last.getBoundingClientRect().bottom <= at) tell(elements.length - 1);
  });
  addEventListener('resize', watch);
  watch();
  return watch;
}
