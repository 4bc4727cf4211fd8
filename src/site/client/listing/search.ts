import { dateInWords, type DateWords } from '../../../dates/date-words.js';
import type { TimelineEvent } from '../../../timeline/types.js';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** What matches any word of a search, in any case; undefined where nothing is searched for. */
export function searchPattern(query: string): RegExp | undefined {
  const words = wordsOf(query);
  // Longer words first: of two that begin alike, the longer one is marked.
  const longest = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return words.length > 0 ? new RegExp(longest.join('|'), 'giu') : undefined;
}

/** A text cut where it matches; joined, the pieces are the text. */
export function matches(text: string, pattern: RegExp | undefined): Piece[] {
  if (!pattern) return [{ text, match: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > done) pieces.push({ text: text.slice(done, index), match: false });
    pieces.push({ text: found, match: true });
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), match: false });
  return pieces;
}

/** Whether every word of a search stands somewhere in what is said of an event: title, summary, date, quotations. */
export function isFound(event: TimelineEvent, query: string, words: DateWords, lang: string): boolean {
  const { title, summary, date, citations } = event;
  const texts = [title, summary, ...(date ? [dateInWords(date, words, lang), ...date.stated] : [])];
  const all = [...texts, ...citations.map(({ quote }) => quote)].join('\n');
  return wordsOf(query).every((word) => searchPattern(word)!.test(all));
}

const wordsOf = (query: string): string[] => query.split(/\s+/u).filter(Boolean);
