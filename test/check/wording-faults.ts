/** A term that takes a side, in all its forms. */
export interface LoadedTerm {
  /**
   * Whole words in any case. A `*` at the end stands for any ending, a space for any white space, a hyphen for a hyphen
   * or white space.
   */
  readonly forms: readonly string[];
  /** Why it takes a side: completes the sentence that begins with the term. */
  readonly why: string;
  /** What to say in its place; absent where it should just be left out. */
  readonly instead?: string;
  /** Present where the term is wrong only in texts about this year or later, and in sentences that name the year. */
  readonly year?: number;
}

/** A text that we wrote ourselves. */
export interface OwnText {
  /** Where it stands. */
  readonly path: string;
  readonly text: string;
  /** The year that it is about; absent where it is about none. */
  readonly year?: number;
}

/** A loaded term in a text of ours. */
export interface WordingFault {
  readonly path: string;
  /** The term as the text writes it. */
  readonly found: string;
  readonly term: LoadedTerm;
}

/** Letters, digits, and marks that are part of a letter. */
const WORD = String.raw`[\p{L}\p{N}\p{M}_]`;
/** Characters without a width, which would hide a word from the search. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const QUOTATION = /“([^“”]*)”/g;

/**
 * Finds terms that take a side in texts of ours. A passage in “quotation marks” is left out if it stands letter for
 * letter in a paragraph of a source; for a term with a year, in a paragraph that names the year.
 *
 * @param paragraphs - the paragraphs of all sources
 */
export function wordingFaults(
  texts: readonly OwnText[],
  terms: readonly LoadedTerm[],
  paragraphs: readonly string[],
): WordingFault[] {
  const searches = terms.map((term) => ({
    term,
    pattern: patternOf(term),
    quotable: paragraphsAbout(term, paragraphs),
  }));
  return texts.flatMap((own) =>
    searches.flatMap(({ term, pattern, quotable }) => {
      const text = normalize(textToSearch(own, term, quotable));
      return [...text.matchAll(pattern)].map(([found]) => ({ path: own.path, found, term }));
    }),
  );
}

function textToSearch({ text, year = -Infinity }: OwnText, term: LoadedTerm, quotable: readonly string[]): string {
  const unquoted = withoutQuotations(text, quotable);
  return term.year === undefined || year >= term.year ? unquoted : sentencesNaming(term.year, unquoted);
}

function patternOf({ forms }: LoadedTerm): RegExp {
  const words = forms.map((form) =>
    normalize(form)
      .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('-', String.raw`[\p{Pd}\s]`)
      .replaceAll(' ', String.raw`\s+`)
      .replace(/\*$/, `${WORD}*`),
  );
  return new RegExp(`(?<!${WORD})(?:${words.join('|')})(?!${WORD})`, 'giu');
}

/** Gives each letter one form, whether its accent is part of it or a character of its own. */
function normalize(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '');
}

function paragraphsAbout({ year }: LoadedTerm, paragraphs: readonly string[]): readonly string[] {
  return year === undefined ? paragraphs : paragraphs.filter((paragraph) => paragraph.includes(String(year)));
}

function withoutQuotations(text: string, paragraphs: readonly string[]): string {
  return text.replace(QUOTATION, (quotation, words: string) =>
    words !== '' && paragraphs.some((paragraph) => paragraph.includes(words)) ? '“”' : quotation,
  );
}

function sentencesNaming(year: number, text: string): string {
  return text
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => sentence.includes(String(year)))
    .join(' ');
}
