import { locateQuote } from '../../timeline/locate-quote.js';
import type { Citation, Timeline } from '../../timeline/types.js';
import { joined, markup, type Content, type Markup } from './markup.js';
import { paragraphId } from '../../url/paragraph-id.js';
import { published } from './published.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * The source's words, letter for letter and nothing else in the blockquote, and below it where they stand; `role` says
 * what they are quoted for.
 */
export function quotation(citation: Citation, timeline: Timeline, words: PageWords, role?: string): Markup {
  const { quote, speaker } = citation;
  const source = timeline.sources[citation.source];
  const caption: Content[] = [];
  if (role) caption.push(role);
  if (source && speaker) caption.push(words.spokenBy(speaker, source.publisher));
  if (source) caption.push(sourceLine(citation, timeline, words));
  return markup`
<figure class="quotation"><blockquote${hasMarks(quote) && markup` class="marked"`}>${quote}</blockquote>
<figcaption>${joined(caption, ' · ')}</figcaption></figure>`;
}

/** Whether the words are a quotation in the source already, and bear its marks. */
export const hasMarks = (quote: string): boolean => /^“[^”]*”$/.test(quote);

function sourceLine({ source: key, quote }: Citation, timeline: Timeline, words: PageWords): Content {
  const source = timeline.sources[key];
  if (!source) return undefined;
  const place = locateQuote(quote, source);
  const line = (paragraph: string) => words.sourceLine(paragraph, source.publisher, published(source, words));
  if (!place.found) return line('');
  const number = place.paragraph + 1;
  return markup`<a href="#${paragraphId(timeline, key, number)}">${line(words.paragraph(number, source.paragraphs.length))}</a>`;
}
