/** A word that takes a side, with its forms and why it does. */
export interface Term {
  /**
   * Whole words in any case; `*` at the end for any ending. A space stands for any white space, a hyphen for a hyphen or
   * white space.
   */
  readonly forms: readonly string[];
  /** Completes "“word” …". */
  readonly why: string;
  /** Absent: it is left out. */
  readonly instead?: string;
  /** The word is only wrong of this year and later: in texts about it, and in sentences that name it. */
  readonly year?: number;
}

/** Words of our own, and where they stand. */
export interface OwnText {
  readonly path: string;
  readonly text: string;
  /** The year of what it is about, if it is about one. */
  readonly year?: number;
}

/** A term that stands in a text of ours. */
export interface WordingFault {
  readonly path: string;
  /** As it stands in the text. */
  readonly found: string;
  readonly term: Term;
}

/** Letters, digits, and marks that are part of a letter. */
const WORD = String.raw`[\p{L}\p{N}\p{M}_]`;
/** Characters without a width, which would hide a word from the search. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const QUOTATION = /“([^“”]*)”/g;

/**
 * Finds the words in texts of ours that take a side. What stands in “quotation marks” is left out where it stands letter
 * for letter in a paragraph of a source; for a term that is wrong of a year only, in one that names the year. For the
 * check command.
 *
 * @param paragraphs - of all sources
 */
export function wordingFaults(
  texts: readonly OwnText[],
  terms: readonly Term[],
  paragraphs: readonly string[],
): WordingFault[] {
  const known = terms.map((term) => ({ term, pattern: patternOf(term), sources: paragraphsAbout(term, paragraphs) }));
  return texts.flatMap(({ path, text, year }) =>
    known.flatMap(({ term, pattern, sources }) => {
      const own = withoutQuotations(text, sources);
      const checked =
        term.year === undefined || (year ?? -Infinity) >= term.year ? own : sentencesNaming(term.year, own);
      return [...plain(checked).matchAll(pattern)].map(([found]) => ({ path, found, term }));
    }),
  );
}

function patternOf({ forms }: Term): RegExp {
  const words = forms.map((form) =>
    plain(form)
      .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('-', String.raw`[\p{Pd}\s]`)
      .replaceAll(' ', String.raw`\s+`)
      .replace(/\*$/, `${WORD}*`),
  );
  return new RegExp(`(?<!${WORD})(?:${words.join('|')})(?!${WORD})`, 'giu');
}

/** Letters in one form, however they were put together. */
const plain = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '');

const paragraphsAbout = ({ year }: Term, paragraphs: readonly string[]): readonly string[] =>
  year === undefined ? paragraphs : paragraphs.filter((paragraph) => paragraph.includes(String(year)));

const withoutQuotations = (text: string, paragraphs: readonly string[]): string =>
  text.replace(QUOTATION, (all, quote: string) =>
    quote !== '' && paragraphs.some((paragraph) => paragraph.includes(quote)) ? '“”' : all,
  );

const sentencesNaming = (year: number, text: string): string =>
  text
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => sentence.includes(String(year)))
    .join(' ');
