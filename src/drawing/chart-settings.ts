import { max, min } from 'd3-array';
import { dateInWords, formatPeriod } from '../dates/date-words.js';
import { startOfYear } from '../dates/years.js';
import { MARGIN_PX, type ChartSizes } from '../layout/chart-sizes.js';
import { collapseSpace } from '../layout/collapse-space.js';
import { spanOf, type ChartEntry } from '../layout/entry-index.js';
import type { Measure } from '../layout/name-tag.js';
import type { StackSettings, StackWords } from '../layout/packed-scene.js';
import type { Words } from '../words/words.js';

/**
 * Puts together what the layout of a chart depends on.
 *
 * @param width - of the plot without its margins, in pixels
 * @param measure - measures text in the chart's fonts
 * @param foldedHeight - of all rows, where runs of names at an edge are folded into one
 */
export function chartSettings(
  width: number,
  sizes: ChartSizes,
  measure: Measure,
  words: Words,
  foldedHeight?: number,
): StackSettings {
  return {
    sizes,
    plot: { width, margin: MARGIN_PX },
    fullWidth: width + 2 * MARGIN_PX,
    margin: MARGIN_PX,
    measure,
    foldedHeight,
    dateWords: (entry) => dateWords(entry, words),
    yearWords: (entries) => yearWords(entries, words),
    foldWords: (count, side) => (side === 'start' ? words.earlier(count) : words.later(count)),
    stackWords: (entries, named) => stackWords(entries, named, words),
  };
}

/** The words behind an event's name: the source's own for its date, or ours where it has none. */
function dateWords({ event: { date } }: ChartEntry, words: Words): { text: string; isStated: boolean } {
  if (!date) return { text: '', isStated: false };
  if (date.stated.length > 0) return { text: words.quoted(collapseSpace(date.stated.join(' … '))), isStated: true };
  return { text: dateInWords(date, words.dates, words.lang), isStated: false };
}

/** The years that an event, or several, may lie in. */
function yearWords(entries: readonly ChartEntry[], words: Words): string {
  const [first] = entries;
  const { start: from, end: to } = spanOf(entries);
  const { open, bounds } = entries.length === 1 ? first! : { open: undefined, bounds: first!.bounds };
  const start = startOfYear(new Date(from).getUTCFullYear());
  const end = startOfYear(new Date(Math.max(to - 1, from)).getUTCFullYear() + 1);
  if (!open) return formatPeriod(start, end, words.dates, words.lang);
  // The last moment it may have begun at; bounds are exclusive.
  if (open === 'start') return words.byYear(yearOf(Math.min(bounds.latestStart, bounds.latestEnd) - 1, words));
  return words.sinceYear(yearOf(start, words));
}

function yearOf(time: number, words: Words): string {
  const year = new Date(time).getUTCFullYear();
  return formatPeriod(startOfYear(year), startOfYear(year + 1), words.dates, words.lang);
}

function stackWords(entries: readonly ChartEntry[], named: number, words: Words): StackWords {
  const start = min(entries, ({ from }) => from)!;
  // The last one may begin until then: what is known to the month needs the whole month.
  const end = max(entries, ({ from, bounds: { latestStart } }) =>
    Math.max(Number.isFinite(latestStart) ? latestStart : from, from + 1),
  )!;
  const [first, last] = [new Date(start), new Date(end - 1)].map((date) => startOfYear(date.getUTCFullYear()));
  const isYears = last! > first!;
  const period = isYears
    ? formatPeriod(first!, startOfYear(new Date(last!).getUTCFullYear() + 1), words.dates, words.lang)
    : formatPeriod(start, end, words.dates, words.lang);
  const names = entries.slice(0, named).map(({ name }) => name);
  return {
    period,
    count: words.eventCount(entries.length),
    names: named > 0 ? words.namesAndMore(names, entries.length - names.length) : '',
  };
}
