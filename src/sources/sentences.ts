/** A text cut into its sentences: each with the white space after it, so that together they are the text. */
export type SentenceSplitter = (text: string) => string[];

/**
 * Ends of what no sentence ends with: an initial ("J."), letters with a full stop each ("U.S."), a title or a month cut
 * short. The segmenter takes any full stop before a capital for an end.
 */
const UNFINISHED =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sen|Gov|Rep|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Closing marks set off by a space, as in « Oui. », which the segmenter leaves to the next sentence; or nothing. */
const CLOSING = /^(?:[\p{Pf}\p{Pe}]+(?:\s+|$))?/u;

/** Cuts texts of a language, given as a BCP 47 tag, into sentences; a tag that is none counts as English. */
export function sentenceSplitter(lang: string): SentenceSplitter {
  const segmenter = segmenterFor(lang) ?? segmenterFor('en')!;
  return (text) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(text)) {
      const last = sentences.length - 1;
      const closing = last < 0 ? '' : CLOSING.exec(segment)![0];
      const rest = segment.slice(closing.length);
      if (closing) sentences[last] += closing;
      // “Why?” she asked: what goes on in lower case is no new sentence.
      if (last >= 0 && (UNFINISHED.test(sentences[last]!) || /^\p{Ll}/u.test(rest))) sentences[last] += rest;
      else if (rest) sentences.push(rest);
    }
    return sentences;
  };
}

function segmenterFor(lang: string): Intl.Segmenter | undefined {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return undefined;
  }
}
