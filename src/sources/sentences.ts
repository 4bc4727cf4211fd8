/** Cuts a text into sentences, each with the white space after it, so that joined they are the text again. */
export type SentenceSplitter = (text: string) => string[];

/**
 * Abbreviations that do not end a sentence: initials ("J.", "U.S."), titles and months. The segmenter ends a sentence at
 * any full stop before a capital letter.
 */
const UNFINISHED =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sen|Gov|Rep|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Closing marks after a space, as in « Oui. », which the segmenter gives to the next sentence. May match nothing. */
const CLOSING = /^(?:[\p{Pf}\p{Pe}]+(?:\s+|$))?/u;

/**
 * Makes a splitter for the sentences of a language.
 *
 * @param lang - a BCP 47 tag; an invalid one counts as English
 */
export function sentenceSplitter(lang: string): SentenceSplitter {
  const segmenter = segmenterFor(lang) ?? segmenterFor('en')!;
  return (text) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(text)) {
      const last = sentences.length - 1;
      const closing = last < 0 ? '' : CLOSING.exec(segment)![0];
      const rest = segment.slice(closing.length);
      if (closing) sentences[last] += closing;
      // “Why?” she asked: no sentence begins in lower case.
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
