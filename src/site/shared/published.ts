import { formatEdtf } from '../../dates/date-words.js';
import type { ResolvedSource } from '../../timeline/resolved-types.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Says the day a source was published in words.
 *
 * @returns plain text
 */
export function published(source: Pick<ResolvedSource, 'publishedDate'>, words: PageWords): string {
  return formatEdtf(source.publishedDate, words.dates, words.lang);
}
