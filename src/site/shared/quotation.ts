import type { ResolvedCitation, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { joined, markup, type Content, type Markup } from './markup.js';
import { paragraphId } from '../../url/paragraph-id.js';
import { published } from './published.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes the source's words letter for letter, with nothing else in the blockquote, and below it where they stand.
 *
 * @param role - what they are cited for
 * @returns a figure
 */
export function quotation(
  citation: ResolvedCitation,
  timeline: ResolvedTimeline,
  words: PageWords,
  role?: string,
): Markup {
  const { quote, speaker } = citation;
  const source = timeline.sources[citation.source]!;
  const caption: Content[] = [];
  if (role) caption.push(role);
  if (speaker) caption.push(words.spokenBy(speaker, source.publisher));
  caption.push(sourceLine(citation, timeline, words));
  return markup`
<figure class="quotation"><blockquote${hasMarks(quote) && markup` class="marked"`}>${quote}</blockquote>
<figcaption>${joined(caption, ' · ')}</figcaption></figure>`;
}

/**
 * Says whether the words are a quotation in the source already, and bear its marks.
 *
 * @returns true where they begin and end with quotation marks and have none between
 */
export const hasMarks = (quote: string): boolean => /^“[^”]*”$/.test(quote);

function sourceLine(
  { source: key, paragraph }: ResolvedCitation,
  timeline: ResolvedTimeline,
  words: PageWords,
): Content {
  const source = timeline.sources[key]!;
  const place = words.paragraph(paragraph + 1, source.paragraphs.length);
  const line = words.sourceLine(place, source.publisher, published(source, words));
  return markup`<a href="#${paragraphId(timeline, key, paragraph + 1)}">${line}</a>`;
}
