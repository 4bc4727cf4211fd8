/** What an address says about the state of the timeline. Absent parts have their defaults. */
export interface AddressState {
  /** Id of the open event. */
  readonly selected?: string;
  /** The period in view, as an EDTF interval. */
  readonly view?: string;
  /** The kinds that are shown, by their keys. */
  readonly kinds?: readonly string[];
}

/** The parameters that are ours. All others belong to the page and stay as they are. */
const VIEW = 'view';
const KINDS = 'kinds';

/** The same state as an element keeps it. */
interface ElementState {
  readonly selected?: string | undefined;
  readonly view?: string | null | undefined;
  /** Separated by white space. */
  readonly kinds?: string | null | undefined;
}

/** @returns a state as an address says it, without the parts that are empty */
export function addressState({ selected, view, kinds }: ElementState): AddressState {
  const keys = kinds?.split(/\s+/).filter(Boolean);
  return { ...(selected && { selected }), ...(view && { view }), ...(keys?.length && { kinds: keys }) };
}

/**
 * Hashes with one of these are the page's own, such as `#/lesson/3`, `#!lesson` or `#tab=2`. No id has them, and hardly any
 * slip of one.
 */
const OF_PAGE = /[!/?=&]/;

/**
 * Reads the query and hash of an address.
 *
 * @returns the state, without the parts that cannot be read; never throws
 */
export function decodeAddress({ search, hash }: { search: string; hash: string }): AddressState {
  const query = new URLSearchParams(search);
  return addressState({ selected: decodeHash(hash), view: query.get(VIEW), kinds: query.get(KINDS) });
}

/** Encodes a text for a part of an address. Half of a surrogate pair, which has no encoding, becomes U+FFFD. */
export const percentEncode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/**
 * Writes a state as query and hash.
 *
 * @param search - the present query: the page's own parameters in it stay
 * @returns an empty text for the default state of a page without parameters of its own
 */
export function encodeAddress({ selected, view, kinds }: AddressState, search: string): string {
  const foreign = new URLSearchParams(search);
  foreign.delete(VIEW);
  foreign.delete(KINDS);
  const query = [
    foreign.toString(),
    // Slashes are allowed in a query, and a person reads them better as they are.
    view ? `${VIEW}=${percentEncode(view).replaceAll('%2F', '/')}` : '',
    kinds?.length ? `${KINDS}=${kinds.map(percentEncode).join('+')}` : '',
  ].filter(Boolean);
  return (query.length > 0 ? `?${query.join('&')}` : '') + (selected ? `#${percentEncode(selected)}` : '');
}

/** @returns what may be the id of an event or a paragraph; undefined for a hash of the page, and for none */
function decodeHash(hash: string): string | undefined {
  try {
    // WordPress adds a secret of its own to the address of a frame.
    const name = decodeURIComponent(hash.replace(/#?\?secret=.*|^#/g, ''));
    return name && !OF_PAGE.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
