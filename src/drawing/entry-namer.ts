import { dateInWords } from '../dates/date-words.js';
import type { ChartEntry } from '../layout/entry-index.js';
import type { Words } from '../words/words.js';

/** Gives the spoken name of an entry: its title and its date in words. */
export type EntryNamer = (entry: ChartEntry) => string;

/**
 * Makes a function that names entries in a language. It remembers the names: each frame needs those of all entries in
 * view, and a date takes some 10 µs to put into words.
 */
export function entryNamer(words: Words): EntryNamer {
  const names = new WeakMap<ChartEntry, string>();
  return (entry) => {
    let name = names.get(entry);
    if (name === undefined) {
      const { title, date } = entry.event;
      name = date ? `${title}, ${dateInWords(date, words.dates, words.lang)}` : title;
      names.set(entry, name);
    }
    return name;
  };
}
