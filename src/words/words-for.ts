import { english } from './english.js';
import type { Words } from './words.js';

/** The words of each language, by its primary subtag. */
const LANGUAGES: Record<string, Words> = { english };

/**
 * Finds the words of a language.
 *
 * @param lang - BCP 47 tag; of `de-AT` only `de` counts
 * @returns English where the language has no words yet, with dates and numbers in English too
 */
export function wordsFor(lang: string): Words {
  const primary = lang.toLowerCase().split('-')[0]!;
  const words = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
  return words ?? english;
}
