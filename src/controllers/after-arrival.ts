/**
 * Waits until the browser is done with an address: while a page loads, or is gone back to, the browser moves scroll and
 * focus to what the hash names, or takes the focus away where that does not show.
 *
 * @param act - is called in the frame after that
 */
export function afterArrival(act: () => void): void {
  const next = (): number => requestAnimationFrame(act);
  if (document.readyState === 'complete') next();
  else addEventListener('load', next, { once: true });
}
