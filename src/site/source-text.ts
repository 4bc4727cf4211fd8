import { citedRuns, locateQuote, markedPassages, paragraphRole, type Passage } from '../model/citation.js';
import type { Source, Timeline, TimelineEvent } from '../model/types.js';
import { joined, markup, safeAddress, type Content, type Markup } from './markup.js';
import { paragraphId } from './paragraph-id.js';
import { published } from './published.js';
import type { PageWords } from './words/words.js';

/** A source paragraph by paragraph, numbered as the entries cite it, with the passages they rest on marked. */
export function sourceText(timeline: Timeline, key: string, words: PageWords): Content {
  const source = timeline.sources[key];
  if (!source) return undefined;
  const items = source.paragraphs.map((_, index) => paragraphItem(timeline, key, source, index, words));
  return markup`<section>
<h2>${words.source}</h2>
<p>${words.sourceIntroduction(source.publisher, published(source, words))} (${origin(source, words)})</p>
<ol class="paragraphs" role="list">${items}</ol>
</section>
`;
}

/** What is known of where the source stands; that it is not known is said too. */
function origin({ title, author, url }: Source, words: PageWords): Content {
  const address = safeAddress(url);
  const known = [title ?? words.untitledSource, author, address && markup`<a href="${address}">${address}</a>`];
  return joined(known.filter(Boolean), ', ');
}

function paragraphItem(timeline: Timeline, key: string, source: Source, index: number, words: PageWords): Markup {
  const id = paragraphId(timeline, key, index + 1);
  const citing = timeline.events.filter((event) => citationsIn(event, key, source, index).length > 0);
  const citations = citing.flatMap((event) => citationsIn(event, key, source, index));
  const text = marked(markedPassages(source, index, citations));
  switch (paragraphRole(source.paragraphs[index]!)) {
    case 'heading':
      return markup`\n<li id="${id}"><h3>${text}</h3>${citedBy(citing, words)}</li>`;
    case 'site-link':
      return markup`\n<li id="${id}" class="site-link"><p>${text}</p><p class="uncited">${words.siteLink}</p></li>`;
    default:
      return markup`\n<li id="${id}"><p>${text}</p>${citedBy(citing, words)}</li>`;
  }
}

/** The text, letter for letter, with what is cited marked. */
const marked = (passages: readonly Passage[]): Content =>
  citedRuns(passages).map(({ text, cited }) => (cited ? markup`<mark>${text}</mark>` : text));

/** What an event cites from one paragraph of a source. */
function citationsIn({ citations }: TimelineEvent, key: string, source: Source, paragraph: number) {
  return citations.filter((citation) => {
    if (citation.source !== key) return false;
    const match = locateQuote(citation.quote, source);
    return match.found && match.paragraph === paragraph;
  });
}

/** The sentence that leads back to the entries, whose titles are links in it. */
function citedBy(events: readonly TimelineEvent[], words: PageWords): Content {
  if (events.length === 0) return undefined;
  const place = '\u0000';
  const [before, after] = words.citedBy(place).split(place);
  const links = events.map(({ id, title }) => markup`<a href="#${id}">${title}</a>`);
  return markup`<p class="cited-by">${before}${joined(links, ', ')}${after}</p>`;
}
