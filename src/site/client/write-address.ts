/**
 * Writes an address of this page, as a new entry of the history or in place of the present one; inside a frame always in
 * place of it. A document without an origin may refuse: the page works without an address.
 */
export function writeAddress(address: string, push = false): void {
  try {
    if (push && self === top) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Nothing is lost but the address.
  }
}
