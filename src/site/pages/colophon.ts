import { coverageOf } from '../../sources/coverage.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * The foot of the page: which sources there are, and whose words are whose.
 *
 * @param home - the site's folder, where the page is one of the site's
 */
export function colophon(timeline: ResolvedTimeline, words: PageWords, home?: string): Markup {
  const sources = Object.entries(timeline.sources).map(([key, source]) => {
    const { cited, sentences } = coverageOf(timeline, key);
    const { publisher, dateline = published(source, words), paragraphs } = source;
    return markup`<p>${words.colophon(publisher, dateline, paragraphs.length)} ${words.coverage(cited, sentences.length)}</p>`;
  });
  return markup`<footer class="colophon">${sources}<p>${words.ownWords}</p>${home !== undefined && markup`<p><a href="${home}embed/build/">${words.embedIt}</a></p>`}</footer>`;
}
