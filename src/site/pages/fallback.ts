import { latestSource } from '../../timeline/horizon.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { entryList } from './entry-list.js';
import { glossary } from './glossary.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import { sourceText } from './source-text.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes all that the timeline says as plain HTML: what stands in the page before the element, and without it.
 *
 * @returns HTML
 */
export function fallback(timeline: ResolvedTimeline, words: PageWords): Markup {
  return markup`<div class="fallback">${entryList(timeline, words)}${glossary(timeline, words)}${Object.keys(
    timeline.sources,
  ).map((key) => sourceText(timeline, key, words))}${recordEnds(timeline, words)}</div>`;
}

/**
 * Says until when the sources can say anything.
 *
 * @returns a paragraph, or nothing where no source says when it was published
 */
export function recordEnds(timeline: ResolvedTimeline, words: PageWords): Content {
  const latest = latestSource(timeline);
  return latest && markup`<p>${words.recordsUntil(published(latest, words))}</p>`;
}
