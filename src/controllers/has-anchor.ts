/** @returns whether the page has a place of its own of this name, which `#NAME` scrolls to */
export const hasAnchor = (name: string): boolean =>
  name === 'top' || document.getElementById(name) !== null || document.getElementsByName(name).length > 0;
