import { encoded } from './address.js';

/** Longer quotations are found by their first and last words: what lies between is the page's. */
const WORDS = 5;

/**
 * The address of a passage on a page, which browsers scroll to and mark.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const ends = words.length > 2 * WORDS ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${ends.map(encodedPart).join(',')}`;
}

/** Hyphens separate the parts of a fragment. */
const encodedPart = (words: readonly string[]): string => encoded(words.join(' ')).replaceAll('-', '%2D');
