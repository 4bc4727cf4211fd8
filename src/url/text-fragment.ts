import { percentEncode } from './address.js';

/** How many words of the beginning and of the end identify a quotation that is too long to give in full. */
const WORDS_AT_EACH_END = 5;

/**
 * The address of a passage on a page: browsers scroll to it and highlight it.
 *
 * @param url - the address of the page
 * @param quote - the words of the passage, letter for letter
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const ends =
    words.length > 2 * WORDS_AT_EACH_END
      ? [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)]
      : [words];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${ends.map(encodePart).join(',')}`;
}

function encodePart(words: readonly string[]): string {
  // Hyphens separate the parts of a fragment.
  return percentEncode(words.join(' ')).replaceAll('-', '%2D');
}
