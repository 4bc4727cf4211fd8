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
  const greedy = wrapAt(name, width, textWidth);
  if (greedy.length === 1) return greedy;
  // The narrowest width that takes no more lines leaves no word alone on the last. It is no narrower than a word: such a
  // word would be broken.
  const widest = Math.max(...name.trim().split(/\s+/).map(textWidth));
  let [narrow, wide] = [Math.min(widest, width), width];
  while (wide - narrow > BALANCE_PX) {
    const middle = (narrow + wide) / 2;
    if (wrapAt(name, middle, textWidth).length > greedy.length) narrow = middle;
    else wide = middle;
  }
  return wrapAt(name, wide, textWidth);
}

function wrapAt(name: string, width: number, textWidth: TextWidth): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(name, width, textWidth)) {
    if (line === '' || textWidth((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Words with the space after them; a word that is wider than a line in single characters. */
function piecesOf(name: string, width: number, textWidth: TextWidth): string[] {
  const words = name.trim().match(/\S+\s*/g) ?? [name];
  return words.flatMap((word) => (textWidth(word.trimEnd()) <= width ? [word] : graphemesOf(word)));
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/**
 * Cuts a name that is wider than a whole chart; no narrower place cuts one.
 *
 * @returns the longest beginning that fits, with an ellipsis; the name itself where it fits
 */
export function fitName(name: string, width: number, textWidth: TextWidth): string {
  if (textWidth(name) <= width) return name;
  const graphemes = graphemesOf(name);
  const beginning = (count: number): string => `${graphemes.slice(0, count).join('').trimEnd()}…`;
  let [fits, tooMany] = [0, graphemes.length];
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1;
    if (textWidth(beginning(count)) <= width) fits = count;
    else tooMany = count;
  }
  return beginning(fits);
}
