/**
 * As much of d3-drag as d3-zoom uses, where the surface's style sheet keeps text from being selected and nothing in it
 * can be dragged away: after a drag no click follows. It stands in for d3-drag in the bundles only; the gestures are
 * tested on the built page.
 */
export function dragDisable(): void {}

export function dragEnable(view: Window, moved: boolean): void {
  if (!moved) return;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('click', stop, true);
  setTimeout(() => view.removeEventListener('click', stop, true));
}
