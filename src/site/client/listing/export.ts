import { csvFormat } from 'd3-dsv';
import { dateInWords, type DateWords } from '../../../dates/date-words.js';
import type { Timeline, TimelineEvent } from '../../../timeline/types.js';

/** Marks the text as UTF-8 for spreadsheets, which otherwise take it for the encoding of their system. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Events as a table for spreadsheets, a row each; dates as EDTF and in words. */
export function eventsAsCsv(
  events: readonly TimelineEvent[],
  timeline: Timeline,
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
  return BYTE_ORDER_MARK + csvFormat(rows.map((row) => mapValues(row, inert)));
}

/** Events in the timeline's own format, with all that they refer to: it can be opened as a timeline again. */
export function eventsAsJson(events: readonly TimelineEvent[], timeline: Timeline): string {
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
  return `${JSON.stringify(part, undefined, 2)}\n`;
}

/** Spreadsheets take a text that begins like a formula for one: an apostrophe before it keeps it a text. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const mapValues = <Row extends Record<string, string>>(row: Row, change: (value: string) => string): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)])) as Row;
