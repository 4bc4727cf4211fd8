import { eventAddress, type LinkBase } from '../../url/event-address.js';

/**
 * Where links that are passed on lead to: the timeline's own site, also from inside another's page, or else this page.
 *
 * @param siteUrl - public address of the timeline's site; empty where that is not known
 * @param bookmark - whether this page's address says what is open in it
 */
export function linkBase(siteUrl: string, bookmark: boolean): LinkBase | undefined {
  if (siteUrl) return { url: siteUrl, search: '', pages: true };
  const { origin, pathname, search, protocol } = location;
  // A file, or a frame without an address of its own, cannot be reached from elsewhere.
  return bookmark && /^http/.test(protocol) ? { url: origin + pathname, search, pages: false } : undefined;
}

/** @returns what gives the address that leads to an event; undefined where no address does */
export const eventAddresses = (links: LinkBase | undefined): ((id: string) => string) | undefined =>
  links && ((id) => eventAddress(links, id));
