import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content } from '../shared/markup.js';
import { quotation } from '../shared/quotation.js';
import type { PageWords } from '../../words/site-words.js';

/** The terms the source explains, in its own words. */
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
