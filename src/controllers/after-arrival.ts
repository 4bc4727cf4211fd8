/**
 * Runs when the browser has done with an address itself: a page that is loading, or was gone back to, moves scroll and
 * focus to what its hash names, or takes the focus away where that is not shown.
 */
export function afterArrival(act: () => void): void {
  const next = (): number => requestAnimationFrame(act);
  if (document.readyState === 'complete') next();
  else addEventListener('load', next, { once: true });
}
