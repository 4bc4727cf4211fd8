import { encodeAddress, type AddressState } from './address.js';

/** The page's ways to show the timeline. The first is the default, which addresses do not name. */
export const SHOWS = ['story', 'explore', 'list'] as const;
export type Show = (typeof SHOWS)[number];

const [DEFAULT_SHOW, ...OTHER_SHOWS] = SHOWS;
const SHOW = 'show';

/**
 * The way to show the timeline that an address asks for.
 *
 * @param search - the query
 * @returns the default where the query names none that is known; never throws
 */
export function showOf(search: string): Show {
  const name = new URLSearchParams(search).get(SHOW);
  return SHOWS.find((show) => show === name) ?? DEFAULT_SHOW;
}

/** What `showOf(location.search)` does, as a short JavaScript expression for a script within a page. */
export const SHOW_EXPRESSION = `(/[?&]${SHOW}=(${OTHER_SHOWS.join('|')})(?![^&])/.exec(location.search)||['','${DEFAULT_SHOW}'])[1]`;

/** The relative address of the page that shows the timeline in a given way. */
export const showHref = (show: Show): string => (show === DEFAULT_SHOW ? './' : `?${SHOW}=${show}`);

/**
 * The path, query and hash that show a state of the timeline in a given way. The page's own parameters stay. The path is
 * included because an address that is only a hash keeps the present query.
 */
export function showAddress(
  show: Show,
  state: AddressState,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string {
  const foreign = new URLSearchParams(search);
  foreign.delete(SHOW);
  if (show !== DEFAULT_SHOW) foreign.set(SHOW, show);
  return pathname + encodeAddress(state, foreign.toString());
}
