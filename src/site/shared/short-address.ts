/** An address as it is printed, to be typed by hand: browsers add what is left out. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/**
 * Writes where entries can be read online, where the page was built without its public address: below its own. What has
 * no address on the web gets none.
 */
export function writeAddresses(lines: Iterable<HTMLElement>): void {
  if (!location.protocol.startsWith('http')) return;
  for (const line of lines) line.textContent ||= shortAddress(new URL(line.dataset['path'] ?? '', location.href).href);
}
