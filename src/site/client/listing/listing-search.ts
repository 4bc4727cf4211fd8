import { dateInWords, type DateWords } from '../../../dates/date-words.js';
import type { ResolvedEvent } from '../../../timeline/resolved-types.js';

/** A piece of a text, and whether it is one of the words that are searched for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** @returns what matches any word of a query, in upper or lower case; undefined for a query without words */
export function searchPattern(query: string): RegExp | undefined {
  const words = wordsOf(query);
  // Longer words first: of two that begin alike, the longer one is marked.
  const longest = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return words.length > 0 ? new RegExp(longest.join('|'), 'giu') : undefined;
}

/** Cuts a text where it matches. The pieces joined are the text again. */
export function splitMatches(text: string, pattern: RegExp | undefined): Piece[] {
  if (!pattern) return [{ text, isMatch: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > done) pieces.push({ text: text.slice(done, index), isMatch: false });
    pieces.push({ text: found, isMatch: true });
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false });
  return pieces;
}

/** @returns whether every word of a query stands in the title, summary, date or quotations of an event */
export function matchesQuery(event: ResolvedEvent, query: string, words: DateWords, lang: string): boolean {
  const { title, summary, date, citations } = event;
  const texts = [title, summary, ...(date ? [dateInWords(date, words, lang), ...date.stated] : [])];
  const all = [...texts, ...citations.map(({ quote }) => quote)].join('\n');
  return wordsOf(query).every((word) => searchPattern(word)!.test(all));
}

const wordsOf = (query: string): string[] => query.split(/\s+/u).filter(Boolean);
