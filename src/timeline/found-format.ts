/** What a file seems to be that is no timeline of ours. `src/words/problem-words.ts` says each in English. */
export type FoundFormat =
  'csv' | 'empty' | 'geojson' | 'list' | 'other-json' | 'simile' | 'timelinejs' | 'vis-timeline' | 'web-page' | 'xml';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns whether a list has a record with all of these parts */
const hasItemWith = (list: unknown, ...parts: readonly string[]): boolean =>
  Array.isArray(list) && list.some((item) => isRecord(item) && parts.every((part) => Object.hasOwn(item, part)));

const part = (data: unknown, name: string): unknown => (isRecord(data) ? data[name] : undefined);

/** Kinds of JSON, by what only they have. */
const JSON_FORMATS: readonly (readonly [FoundFormat, matches: (data: unknown) => boolean])[] = [
  ['timelinejs', (data) => hasItemWith(part(data, 'events'), 'start_date')],
  ['timelinejs', (data) => hasItemWith(part(part(data, 'timeline'), 'date'), 'startDate')],
  ['simile', (data) => isRecord(data) && Object.hasOwn(data, 'dateTimeFormat')],
  ['simile', (data) => hasItemWith(part(data, 'events'), 'start', 'durationEvent')],
  ['vis-timeline', (data) => hasItemWith(data, 'start', 'content')],
  ['geojson', (data) => ['FeatureCollection', 'Feature'].includes(part(data, 'type') as string)],
  ['list', (data) => Array.isArray(data)],
  ['other-json', (data) => !['events', 'sources', 'kinds'].some((name) => part(data, name) !== undefined)],
];

/** Kinds of text that are no JSON. */
const TEXT_FORMATS: readonly (readonly [FoundFormat, matches: (text: string) => boolean])[] = [
  ['empty', (text) => text.trim() === ''],
  ['xml', (text) => /^\s*(<!--.*?-->\s*)*<(\?xml|svg|rss|feed|kml|gpx)\b/is.test(text)],
  ['web-page', (text) => /^\s*</.test(text)],
  ['csv', isTable],
];

/** How much of a text is looked at. */
const MAX_LETTERS = 10_000;

/**
 * Recognizes what was found in place of a timeline.
 *
 * @param data - what JSON said
 * @returns undefined for what looks like a timeline of ours with faults
 */
export const foundInJson = (data: unknown): FoundFormat | undefined =>
  JSON_FORMATS.find(([, matches]) => matches(data))?.[0];

/** The same for text that is no JSON; undefined where it looks like nothing that is known. */
export const foundInText = (text: string): FoundFormat | undefined =>
  TEXT_FORMATS.find(([, matches]) => matches(text.slice(0, MAX_LETTERS)))?.[0];

/** @returns whether the first line names columns and the second has at least as many: neither code nor prose does */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
  if (/^[{[]/.test(first)) return false;
  return [',', ';', '\t'].some((separator) => {
    const columns = first.split(separator);
    const isHeader = columns.length > 1 && columns.every((name) => name !== '' && name === name.trim());
    return isHeader && second.split(separator).length >= columns.length;
  });
}
