import type { EdtfDate } from '../dates/edtf.js';
import type { ResolvedEvent, ResolvedTimeline } from '../timeline/resolved-types.js';

/** Year, month and day, as far as they are known; months count from 1. */
export interface CitationDate {
  readonly 'date-parts': readonly [readonly [year: number, month?: number, day?: number]];
}

/** What can be cited, as an item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CitationItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly language: string;
  readonly title?: string;
  /** What it is; stands in place of an unknown title. */
  readonly genre?: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title': string;
  readonly issued?: CitationDate;
  readonly URL?: string;
  /** The day on which it was read; absent where readers are to fill it in. */
  readonly accessed?: CitationDate;
  readonly note?: string;
}

/**
 * Describes a source as a news article. The note of the item says if headline or address are not known.
 *
 * @param key - of the source
 * @param accessed - the day on which it was read
 * @returns undefined for a source that the timeline does not have
 */
export function sourceItem(
  { sources, lang }: ResolvedTimeline,
  key: string,
  accessed?: Date,
): CitationItem | undefined {
  const source = sources[key];
  if (!source) return undefined;
  const { publisher, publishedDate, title, author, url, dateline } = source;
  const unknown = [!title && 'headline', !url && 'address'].filter(Boolean).join(' and ');
  const issued = knownParts(publishedDate);
  return {
    id: key,
    type: 'article-newspaper',
    language: lang,
    ...(title ? { title } : { genre: `News article${dateline ? ` datelined ${dateline}` : ''}` }),
    ...(author && { author: [{ literal: author }] as const }),
    'container-title': publisher,
    ...(issued && { issued: { 'date-parts': [issued] } as const }),
    ...(url && { URL: url }),
    ...(accessed && { accessed: dateOf(accessed) }),
    ...(unknown && { note: `${unknown[0]!.toUpperCase()}${unknown.slice(1)} not known.` }),
  };
}

/**
 * Describes an event as a page of the timeline, without an author and without a date of publication.
 *
 * @param url - its address; undefined where it is not known
 * @param accessed - the day on which it was read
 */
export const entryItem = (
  { title, lang }: ResolvedTimeline,
  event: ResolvedEvent,
  url: string | undefined,
  accessed?: Date,
): CitationItem => ({
  id: event.id,
  type: 'webpage',
  language: lang,
  title: event.title,
  'container-title': title,
  ...(url && { URL: url }),
  ...(accessed && { accessed: dateOf(accessed) }),
});

/** Year, month and day as far as they are certain; undefined where not even the year is. */
function knownParts({ text, min, max }: EdtfDate): readonly [number, number?, number?] | undefined {
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (plain) return plain.slice(1).filter(Boolean).map(Number) as [number, number?, number?];
  const [first, last] = [min, max - 1].map((time) => new Date(time).getUTCFullYear());
  return first === last && first! > 0 ? [first!] : undefined;
}

const dateOf = (date: Date): CitationDate => ({
  'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]],
});
