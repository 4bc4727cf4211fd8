/** Gives the width of a text in pixels. */
export type TextWidth = (text: string) => number;

/** Lines need not be balanced better than to that. */
const BALANCE_PX = 4;

/**
 * Wraps a name into lines of about the same length. Nothing is cut away: a word that is wider than a line goes on in
 * the next.
 *
 * @param width - of a line, in pixels
 * @returns the lines, as few as it takes
 */
export function wrapName(name: string, width: number, textWidth: TextWidth): string[] {
  const pieces = piecesOf(name, width, textWidth);
  const greedy = linesOf(pieces, width, textWidth);
  if (greedy.length === 1) return greedy;
  // The narrowest width that takes no more lines leaves no word alone on the last. It is no narrower than a piece, so
  // that the pieces stay the same: to find them takes longest.
  let [narrow, wide] = [Math.max(...pieces.map((piece) => textWidth(piece.trimEnd()))), width];
  while (wide - narrow > BALANCE_PX) {
    const middle = (narrow + wide) / 2;
    if (linesOf(pieces, middle, textWidth).length > greedy.length) narrow = middle;
    else wide = middle;
  }
  return linesOf(pieces, wide, textWidth);
}

function linesOf(pieces: readonly string[], width: number, textWidth: TextWidth): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line === '' || textWidth((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** A word with the space after it. Spaces that hold words together, as French has them in quotation marks, are no end. */
const WORD = /[\S\u00a0\u202f]+\s*/g;

/**
 * What a line may end after: words with the space after them; what is wider than a line in the words of a language that
 * has no spaces between them; a word that is still wider in single characters, and these from their signs where even
 * both are wider.
 */
function piecesOf(name: string, width: number, textWidth: TextWidth): string[] {
  const fits = (piece: string): boolean => textWidth(piece.trimEnd()) <= width;
  const ways: readonly ((piece: string) => string[])[] = [
    (part) => withSigns(segmentsOf(part, 'word')),
    (word) => withSigns(segmentsOf(word, 'grapheme')),
    (character) => segmentsOf(character, 'grapheme'),
  ];
  return ways.reduce<string[]>(
    (pieces, split) => pieces.flatMap((piece) => (fits(piece) ? [piece] : split(piece))),
    name.trim().match(WORD) ?? [name],
  );
}

/** Brackets and quotation marks that open. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
/** What is no word; but pictures and flags, which Unicode counts among the other symbols, stand like words. */
const SIGN = /^[\s\p{P}\p{Sc}\p{Sk}\p{Sm}]+$/u;

/** Joins signs to what is before them, and those that open to what follows: no line begins with "。" or ends with "「". */
function withSigns(segments: readonly string[]): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const segment of segments) {
    const isSign = SIGN.test(segment);
    if (OPENING.test(segment) || (isSign && (opening || pieces.length === 0))) opening += segment;
    else if (isSign) pieces.push(pieces.pop()! + segment);
    else {
      pieces.push(opening + segment);
      opening = '';
    }
  }
  return opening ? [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + opening] : pieces;
}

const segmenters = {
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  grapheme: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
};

const segmentsOf = (text: string, granularity: keyof typeof segmenters): string[] =>
  [...segmenters[granularity].segment(text)].map(({ segment }) => segment);

/**
 * Cuts a name that is wider than a whole chart; no narrower place cuts one.
 *
 * @returns the longest beginning that fits, with an ellipsis; the name itself where it fits
 */
export function fitName(name: string, width: number, textWidth: TextWidth): string {
  if (textWidth(name) <= width) return name;
  // To list all characters takes a tenth of a second in a name of 5,000, and each frame fits its names anew.
  const graphemes = segmenters.grapheme.segment(name);
  const beginning = (length: number): string => `${name.slice(0, graphemes.containing(length)?.index).trimEnd()}…`;
  let [fits, tooMany] = [0, name.length];
  while (tooMany - fits > 1) {
    const length = (fits + tooMany) >> 1;
    if (textWidth(beginning(length)) <= width) fits = length;
    else tooMany = length;
  }
  return beginning(fits);
}
