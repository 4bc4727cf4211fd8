/** What an address says of the timeline's state. Absent parts are the default. */
export interface AddressState {
  readonly selected?: string;
  /** An EDTF interval. */
  readonly view?: string;
  readonly kinds?: readonly string[];
}

/** The parameters that are ours; all others belong to the page and are left alone. */
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

/** Reads the query and hash of an address. Never throws: what cannot be read is as good as absent. */
export function decodeAddress({ search, hash }: { search: string; hash: string }): AddressState {
  const query = new URLSearchParams(search);
  return addressState({ selected: decodeHash(hash), view: query.get(VIEW), kinds: query.get(KINDS) });
}

/** Percent-encoded. Half a character has no encoding, and would be an exception. */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The query and hash for a state, on top of the page's own parameters. The default state has neither. */
export function encodeAddress({ selected, view, kinds }: AddressState, search: string): string {
  const foreign = new URLSearchParams(search);
  foreign.delete(VIEW);
  foreign.delete(KINDS);
  const query = [
    foreign.toString(),
    // Slashes are allowed in a query, and a person reads them better as they are.
    view ? `${VIEW}=${encoded(view).replaceAll('%2F', '/')}` : '',
    kinds?.length ? `${KINDS}=${kinds.map(encoded).join('+')}` : '',
  ].filter(Boolean);
  return (query.length > 0 ? `?${query.join('&')}` : '') + (selected ? `#${encoded(selected)}` : '');
}

function decodeHash(hash: string): string | undefined {
  try {
    // WordPress adds a secret of its own to the address of a frame.
    return decodeURIComponent(hash.replace(/#?\?secret=.*|^#/g, '')) || undefined;
  } catch {
    return undefined;
  }
}
