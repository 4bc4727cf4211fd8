/** Writes an address for print, to be typed by hand: without the scheme, which browsers add. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/**
 * Writes the short address of a page or of something in it.
 *
 * @param path - relative to the page
 * @param page - the address of the page
 * @returns undefined for a page that is not on the web
 */
export function shortAddressOf(path: string, page: string): string | undefined {
  return /^https?:/.test(page) ? shortAddress(new URL(path, page).href) : undefined;
}
