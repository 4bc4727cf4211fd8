import { csvFormat } from 'd3';
import { dateInWords, type DateWords } from '../../../dates/date-words.js';
import { plainTimeline } from '../../../timeline/plain-timeline.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../timeline/resolved-types.js';

/** Marks the text as UTF-8 for spreadsheets, which otherwise take it for the encoding of their system. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @returns a CSV table for spreadsheets with a row for each event; dates are given as EDTF and in words */
export function eventsAsCsv(
  events: readonly ResolvedEvent[],
  timeline: ResolvedTimeline,
  words: DateWords,
  lang: string,
): string {
  const rows = events.map(({ id, title, summary, kind, date, citations }) => ({
    id,
    title,
    kind: timeline.kinds[kind]?.label ?? kind,
    start: date?.start ?? '',
    end: date?.end ?? '',
    date: date ? dateInWords(date, words, lang) : '',
    basis: date?.basis ?? '',
    stated: date?.stated.join(' … ') ?? '',
    reasoning: date?.reasoning ?? '',
    summary,
    quotations: citations.map(({ quote }) => quote).join('\n'),
    sources: [...new Set(citations.map(({ source }) => timeline.sources[source]?.publisher ?? source))].join('; '),
  }));
  return BYTE_ORDER_MARK + csvFormat(rows.map((row) => mapValues(row, escapeFormula)));
}

/** @returns a timeline in JSON with these events alone; references to other events are left out */
export function eventsAsJson(events: readonly ResolvedEvent[], timeline: ResolvedTimeline): string {
  const known = new Set(events.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const kept = events.map(({ related, ...event }) => ({
    ...event,
    ...(related && { related: related.filter((id) => known.has(id)) }),
  }));
  const { corrections } = timeline;
  const part = {
    ...timeline,
    events: kept,
    ...(corrections && { corrections: corrections.filter(({ event }) => known.has(event)) }),
  };
  return `${JSON.stringify(plainTimeline(part), undefined, 2)}\n`;
}

/**
 * Keeps spreadsheets from running a text as a formula, by an apostrophe before it.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const escapeFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const mapValues = <Row extends Record<string, string>>(row: Row, change: (value: string) => string): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)])) as Row;
