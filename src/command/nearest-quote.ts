import searchApproximately from 'approx-string-match';
import { paragraphRole, paragraphText } from '../timeline/locate-quote.js';
import type { Source } from '../timeline/types.js';

/** The passage of a source that differs least from some words. */
export interface Nearest {
  readonly text: string;
  /** Counted from 0. */
  readonly paragraph: number;
  /** Its first character in the paragraph. */
  readonly start: number;
  /** How many letters have to be added, left out or changed to get from one to the other. */
  readonly distance: number;
}

/**
 * The most letters of a source times letters of a quotation; beyond, nothing is searched. With this limit and the next
 * the slowest quotation of `node test/bench/quotes.js` takes less than two seconds.
 */
const MAX_SEARCH = 1_000_000_000;

/**
 * The most letters of a quotation, squared, times letters that may differ: the time grows with this product in a text
 * that repeats itself, where very many passages differ least.
 */
const MAX_REPETITIVE_SEARCH = 500_000_000;

/** How far apart the windows begin in which a paragraph is searched, in letters. */
const WINDOW_STEP = 256;

/** Stands for no character, so that no text has a use for it. */
const END_MARK = '\uffff';

/** What a quotation may have kept of the break between two paragraphs. */
const PARAGRAPH_BREAKS = ['\n', '\n\n', '\r\n', ' ', ''];

/**
 * Finds the passage of a source that differs least from a quotation; headings and links of the site are left out.
 *
 * @returns the first of the passages that differ least; undefined where less than half of the letters agree, or where
 *   the search would take too long
 */
export function findNearest(quote: string, { paragraphs }: Source): Nearest | undefined {
  const texts = paragraphs.map((item) => (paragraphRole(item) ? '' : paragraphText(item)));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  if (letters * quote.length > MAX_SEARCH) return undefined;
  let maxDistance = Math.floor(Math.min(quote.length / 2, MAX_REPETITIVE_SEARCH / quote.length ** 2));
  let nearest: Nearest | undefined;
  for (const [paragraph, text] of texts.entries()) {
    // The library works out every passage that differs least: in a window there are never very many.
    for (let offset = 0; text.length - offset >= quote.length - maxDistance; offset += WINDOW_STEP) {
      const window = text.slice(offset, offset + WINDOW_STEP + quote.length + maxDistance);
      const passage = nearestPassage(window, quote, maxDistance);
      if (!passage) continue;
      nearest = { ...passage, paragraph, start: offset + passage.start };
      if (nearest.distance === 0) return nearest;
      maxDistance = nearest.distance - 1;
    }
  }
  return nearest;
}

function nearestPassage(text: string, quote: string, maxDistance: number): Omit<Nearest, 'paragraph'> | undefined {
  const passages = searchApproximately(text, quote, maxDistance);
  // A letter that differs at the end belongs to the passage: “1994” rather than “199” for “1993”.
  const passage = passages.find(({ end }, index) => passages[index + 1]?.end !== end + 1);
  if (!passage) return undefined;
  const { end, errors: distance } = passage;
  // Where passages overlap, the library gives one the beginning of another. A mark at its end tells them apart.
  const from = Math.max(end - quote.length - distance, 0);
  const marked = searchApproximately(text.slice(from, end) + END_MARK, quote + END_MARK, distance).at(-1)!;
  const start = from + marked.start;
  return { text: text.slice(start, end), start, distance };
}

/**
 * The hint for a quotation that is not in its source.
 *
 * @returns `“in 1994” in paragraph 18, 1 letter differs`, paragraphs counted from 1; `across paragraphs` for a quotation
 *   that runs over the end of one; undefined where no passage is near
 */
export function nearestQuote(quote: string, source: Source): string | undefined {
  const texts = source.paragraphs.map(paragraphText);
  if (PARAGRAPH_BREAKS.some((lineBreak) => texts.join(lineBreak).includes(quote))) return 'across paragraphs';
  const nearest = findNearest(quote, source);
  if (!nearest) return undefined;
  const { text, paragraph, distance } = nearest;
  return `“${text}” in paragraph ${paragraph + 1}, ${distance === 1 ? '1 letter differs' : `${distance} letters differ`}`;
}
