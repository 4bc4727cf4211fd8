import { formatEdtf } from '../../dates/date-words.js';
import type { Source } from '../../timeline/types.js';
import type { PageWords } from '../../words/site-words.js';

/** The day a source was published, in words. */
export function published(source: Pick<Source, 'published'>, words: PageWords): string {
  return formatEdtf(source.published, words.dates, words.lang);
}
