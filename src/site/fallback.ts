import type { Timeline } from '../model/types.js';
import { entryList } from './entry-list.js';
import { glossary } from './glossary.js';
import { markup, type Markup } from './markup.js';
import { sourceText } from './source-text.js';
import type { PageWords } from './words/words.js';

/** All that the timeline says, as plain HTML: what stands in the page before, and without, the element. */
export function fallback(timeline: Timeline, words: PageWords): Markup {
  return markup`<div class="fallback">${entryList(timeline, words)}${glossary(timeline, words)}${Object.keys(
    timeline.sources,
  ).map((key) => sourceText(timeline, key, words))}</div>`;
}
