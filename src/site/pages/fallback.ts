import { latestSource } from '../../timeline/horizon.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { entryList } from './entry-list.js';
import { glossary } from './glossary.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import { sourceText } from './source-text.js';
import type { PageWords } from '../../words/site-words.js';

/** All that the timeline says, as plain HTML: what stands in the page before, and without, the element. */
export function fallback(timeline: ResolvedTimeline, words: PageWords): Markup {
  return markup`<div class="fallback">${entryList(timeline, words)}${glossary(timeline, words)}${Object.keys(
    timeline.sources,
  ).map((key) => sourceText(timeline, key, words))}${recordEnds(timeline, words)}</div>`;
}

/** Until when the sources can say anything. */
export function recordEnds(timeline: ResolvedTimeline, words: PageWords): Content {
  const latest = latestSource(timeline);
  return latest && markup`<p>${words.recordsUntil(published(latest, words))}</p>`;
}
