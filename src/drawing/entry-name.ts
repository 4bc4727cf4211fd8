import type { ClusterSpan } from '../layout/clusters.js';
import type { ChartEntry } from '../layout/entries.js';
import { dateInWords, formatPeriod } from '../dates/date-words.js';
import type { Words } from '../words/words.js';

/** The words below an entry's label: the source's own for its date where it has any, else ours. */
export function dateLabel({ event: { date } }: ChartEntry, words: Words): string {
  if (!date) return '';
  return date.stated.length > 0 ? words.quoted(date.stated.join(' … ')) : dateInWords(date, words.dates, words.lang);
}

/** What an entry is called aloud: its title and how sure its date is. */
export function entryName(entry: ChartEntry, words: Words): string {
  let known = names.get(words);
  if (!known) names.set(words, (known = new WeakMap<ChartEntry, string>()));
  let name = known.get(entry);
  if (name === undefined) {
    const { title, date } = entry.event;
    name = date ? `${title}, ${dateInWords(date, words.dates, words.lang)}` : title;
    known.set(entry, name);
  }
  return name;
}

/** Names go into every frame, and dates take long to format. */
const names = new WeakMap<Words, WeakMap<ChartEntry, string>>();

/** The dates a cluster covers, no surer than the dates at its ends. */
export function clusterPeriod({ from, to, doubt, open }: ClusterSpan, words: Words): string {
  const period = formatPeriod(from, to, words.dates, words.lang, doubt);
  return open ? words.orBefore(period) : period;
}
