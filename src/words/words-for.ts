import { english } from './english.js';
import type { Words } from './words.js';

/** The languages there are words for. */
const LANGUAGES: Record<string, Words> = { english };

/** The words for a BCP 47 tag. A language there are none for falls back as a whole, dates and numbers included. */
export function wordsFor(lang: string): Words {
  const primary = lang.toLowerCase().split('-')[0]!;
  const words = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
  return words ?? english;
}
