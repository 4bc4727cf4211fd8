import { textFragment } from '../../url/text-fragment.js';
import { citedBy } from '../../sources/citation-index.js';
import { citedRuns, markedPassages, type Passage } from '../../sources/marked-passages.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, safeAddress, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes the paragraphs that an event rests on, letter for letter, with the cited passages marked and what each is
 * cited for.
 *
 * @returns a figure for each paragraph, in the order in which the event cites them
 */
export function citedParagraphs(event: ResolvedEvent, timeline: ResolvedTimeline, words: PageWords): Markup[] {
  return citedBy(event).map(({ source: key, paragraph, citations }) => {
    const source = timeline.sources[key]!;
    const text = citedRuns(markedPassages(source, paragraph, citations)).map(({ cited, passages }) =>
      cited ? markup`<mark>${textOf(passages)}</mark>` : textOf(passages),
    );
    const statements = citations.map(
      ({ supports, speaker }) =>
        markup`<p><b>${words.supports[supports]}</b> ${speaker ? words.spokenBy(speaker, source.publisher) : words.articleSays}</p>`,
    );
    const readAt = safeAddress(source.url);
    const place = words.paragraph(paragraph + 1, source.paragraphs.length);
    return markup`
<figure class="quotation">${statements}
<blockquote>${text}</blockquote>
<figcaption>${words.sourceLine(place, source.publisher, published(source, words))}${readAt && markup` · <a href="${textFragment(readAt, citations[0]!.quote)}" rel="noopener">${words.readAt(source.publisher)}</a>`}</figcaption></figure>`;
  });
}

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('');
