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
  /** What it is, in place of a title that is not known. */
  readonly genre?: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title': string;
  readonly issued?: CitationDate;
  readonly URL?: string;
  /** The day it was read; absent where that is the reader's to say. */
  readonly accessed?: CitationDate;
  readonly note?: string;
}

/** A source as a news article. A headline or an address that is not known is not made up: the item says so. */
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

/** An entry of a timeline as a page of it, with no author and no date of its own. */
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

/** Of a date that is not exactly one year, month or day only the year is known, if it is one at all. */
function knownParts({ text, min, max }: EdtfDate): readonly [number, number?, number?] | undefined {
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (plain) return plain.slice(1).filter(Boolean).map(Number) as [number, number?, number?];
  const [first, last] = [min, max - 1].map((time) => new Date(time).getUTCFullYear());
  return first === last && first! > 0 ? [first!] : undefined;
}

const dateOf = (date: Date): CitationDate => ({
  'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]],
});
