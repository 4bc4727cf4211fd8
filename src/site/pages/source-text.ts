import { citedFrom, supportingPassages, type SupportingPassage } from '../../sources/citation-index.js';
import { citedRuns } from '../../sources/marked-passages.js';
import { paragraphRole } from '../../timeline/locate-quote.js';
import type { ResolvedEvent, ResolvedSource, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { joined, markup, safeAddress, type Content, type Markup } from '../shared/markup.js';
import { paragraphId } from '../../url/paragraph-id.js';
import { published } from '../shared/published.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes a source paragraph by paragraph, numbered as the events cite it, with the cited passages marked.
 *
 * @param key - of the source in the timeline
 * @returns a section of HTML
 */
export function sourceText(timeline: ResolvedTimeline, key: string, words: PageWords): Content {
  const source = timeline.sources[key];
  if (!source) return undefined;
  const items = source.paragraphs.map((_, index) => paragraphItem(timeline, key, source, index, words));
  return markup`<section>
<h2>${words.source}</h2>
<p>${words.sourceIntroduction(source.publisher, published(source, words))} ${origin(source, words)}</p>
<ol class="paragraphs" role="list">${items}</ol>
</section>
`;
}

/** What is known of where the source stands; that it is not known is said too. */
function origin({ title, author, url }: ResolvedSource, words: PageWords): Content {
  const address = safeAddress(url);
  const known = [title, author, address && markup`<a href="${address}">${address}</a>`].filter(Boolean);
  return title || address ? markup`(${joined(known, ', ')})` : [author && markup`(${author}) `, words.untitledSource];
}

function paragraphItem(
  timeline: ResolvedTimeline,
  key: string,
  source: ResolvedSource,
  index: number,
  words: PageWords,
): Markup {
  const id = paragraphId(timeline, key, index + 1);
  const text = marked(supportingPassages(timeline, key, index));
  const events = citedFrom(timeline, key, index)?.events ?? [];
  switch (paragraphRole(source.paragraphs[index]!)) {
    case 'heading':
      return markup`\n<li id="${id}"><h3>${text}</h3></li>`;
    case 'site-link':
      return markup`\n<li id="${id}" class="site-link"><p>${text}</p><p class="uncited">${words.siteLink}</p></li>`;
    default:
      return markup`\n<li id="${id}"><p>${text}</p>${citedBy(events, words)}</li>`;
  }
}

/** The text, letter for letter, with what is cited marked and numbered as the events below it are. */
const marked = (passages: readonly SupportingPassage[]): Content =>
  citedRuns(passages).map(({ cited, passages }) => {
    if (!cited) return passages.map(({ text }) => text);
    const pieces = passages.map(
      ({ text, supports, ends }) =>
        markup`<span${supports.length > 1 && markup` class="shared"`}${
          ends.length > 0 && markup` data-notes="${ends.join(' ')}"`
        }>${text}</span>`,
    );
    return markup`<mark>${pieces}</mark>`;
  });

/** The events that rest on a paragraph, which are the way back to them; or that there are none. */
function citedBy(events: readonly ResolvedEvent[], words: PageWords): Markup {
  if (events.length === 0) return markup`<p class="uncited">${words.uncited}</p>`;
  const links = events.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<div class="cited-by"><p>${words.citedBy}</p><ol>${links}</ol></div>`;
}
