import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content } from '../shared/markup.js';
import { quotation } from '../shared/quotation.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes the terms that the source explains, in the source's own words.
 *
 * @returns a list, or nothing where no term is explained
 */
export function glossary(timeline: ResolvedTimeline, words: PageWords): Content {
  if (!timeline.glossary?.length) return undefined;
  const terms = timeline.glossary.map(
    ({ term, citations }) => markup`
<div><dt>${term}</dt>
<dd>${citations.map((citation) => quotation(citation, timeline, words))}</dd></div>`,
  );
  return markup`<section>
<h2>${words.glossary}</h2>
<dl class="terms">${terms}</dl>
</section>
`;
}
