import { citedFrom } from './citation-index.js';
import { paragraphRole, paragraphText } from '../timeline/locate-quote.js';
import { sentenceSplitter } from './sentences.js';
import type { ResolvedTimeline } from '../timeline/resolved-types.js';

/** A sentence of a source, and whether any event cites a part of it. */
export interface CoveredSentence {
  /** Counted from 0. */
  readonly paragraph: number;
  /** Its characters in the paragraph, from `start` up to `end`, with the white space after it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cited: boolean;
}

/** How much of a source the events cite. */
export interface Coverage {
  readonly sentences: readonly CoveredSentence[];
  /** How many of them are cited. */
  readonly cited: number;
}

/** Punctuation and spaces alone make no sentence, and citing them cites no sentence. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function isCited(
  { start, text }: Omit<CoveredSentence, 'cited'>,
  citations: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return citations.some((citation) =>
    hasWords(text.slice(Math.max(citation.start - start, 0), Math.max(citation.end - start, 0))),
  );
}

/**
 * Finds which sentences of a source the events cite. Citations of the glossary do not count; headings and links of the
 * site are left out.
 *
 * @returns no sentences for a source that the timeline does not have
 */
export function coverageOf(timeline: ResolvedTimeline, sourceKey: string): Coverage {
  const source = timeline.sources[sourceKey];
  const split = sentenceSplitter(timeline.lang);
  const sentences = (source?.paragraphs ?? []).flatMap((item, paragraph) => {
    if (paragraphRole(item)) return [];
    const citations = citedFrom(timeline, sourceKey, paragraph)?.citations ?? [];
    let end = 0;
    return split(paragraphText(item)).flatMap((text) => {
      const start = end;
      end += text.length;
      const sentence = { paragraph, start, end, text };
      return hasWords(text) ? [{ ...sentence, cited: isCited(sentence, citations) }] : [];
    });
  });
  return { sentences, cited: sentences.filter(({ cited }) => cited).length };
}
