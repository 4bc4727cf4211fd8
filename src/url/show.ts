import { encodeAddress, type AddressState } from './address.js';

/** The page's ways of showing the timeline. The first is the default and is not named in addresses. */
export const SHOWS = ['story', 'explore', 'list'] as const;
export type Show = (typeof SHOWS)[number];

const SHOW = 'show';

/** The way of showing that an address asks for. Never throws: what is not known is the default. */
export function showOf(search: string): Show {
  const asked = new URLSearchParams(search).get(SHOW);
  return SHOWS.find((show) => show === asked) ?? SHOWS[0];
}

/**
 * The path, query and hash for a way of showing and a state, on top of the page's own parameters. The path is part of
 * it: an address of a hash alone would keep the query that is there.
 */
export function showAddress(
  show: Show,
  state: AddressState,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string {
  const foreign = new URLSearchParams(search);
  foreign.delete(SHOW);
  if (show !== SHOWS[0]) foreign.set(SHOW, show);
  return pathname + encodeAddress(state, foreign.toString());
}
