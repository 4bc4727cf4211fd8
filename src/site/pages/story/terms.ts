import type { ResolvedTimeline } from '../../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../../shared/markup.js';
import { quotation } from '../../shared/quotation.js';
import type { PageWords } from '../../../words/site-words.js';

const termId = (term: string): string => `term-${term.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;

/**
 * Makes the first mention of each term of the glossary a button that opens what the source says of it. The browser
 * opens and closes it, also without script.
 *
 * @returns the text with its buttons
 */
export function withTerms(text: string, { glossary = [] }: ResolvedTimeline): Content {
  const found = glossary
    .map(({ term }) => ({ term, at: text.indexOf(term) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const pieces: Content[] = [];
  let done = 0;
  for (const { term, at } of found) {
    if (at < done) continue;
    pieces.push(text.slice(done, at));
    pieces.push(markup`<button type="button" class="term" popovertarget="${termId(term)}">${term}</button>`);
    done = at + term.length;
  }
  return [...pieces, text.slice(done)];
}

/**
 * Writes what the buttons open: each term in the source's own words.
 *
 * @returns HTML, or nothing where no term is explained
 */
export function termCards(timeline: ResolvedTimeline, words: PageWords): Content {
  return timeline.glossary?.map(({ term, citations }): Markup => {
    const id = termId(term);
    return markup`
<div class="term-card" id="${id}" popover role="dialog" aria-labelledby="${id}-name">
<p class="term-name" id="${id}-name">${term}</p>
<p class="says">${words.articleSays}</p>
${citations.map((citation) => quotation(citation, timeline, words))}
<p><button type="button" class="plain" popovertarget="${id}" popovertargetaction="hide">${words.close}</button></p>
</div>`;
  });
}
