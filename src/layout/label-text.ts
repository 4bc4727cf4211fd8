import type { Kind } from '../timeline/types.js';

/** Width in pixels of one line of text in one of the chart's fonts; measured by whoever draws. */
export type Measure = (text: string, font: 'label' | 'when' | 'tick') => number;

export interface LabelText {
  /** The title, wrapped; the last line ends in an ellipsis where it was cut. */
  readonly lines: readonly string[];
  /** The words below the title, such as the date's; empty where they are left out. */
  readonly when: string;
  /** They are ours, not the source's own. */
  readonly ours?: boolean | undefined;
  /** Kinds whose shapes follow these words. */
  readonly kinds?: readonly Kind[];
  readonly width: number;
}

const ELLIPSIS = '…';
/** How much wider than the title's lines the words below may be, which are never cut: a cut quotation is none. */
const WIDER = 1.4;

/**
 * Says whether a title had to be cut.
 *
 * @returns true where its last line ends in an ellipsis
 */
export const isCut = ({ lines }: LabelText): boolean => lines.at(-1)!.endsWith(ELLIPSIS);

/**
 * Wraps a title into at most `most` lines and cuts what is left over.
 *
 * @param width - of a line, in pixels
 * @param measure - gives the width of a line in pixels
 * @returns the lines
 */
export function wrapText(text: string, width: number, most: number, measure: (line: string) => number): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
    } else if (line && lines.length < most - 1) {
      lines.push(line);
      // A word that fills more than a line is cut where it begins: nothing can follow it.
      if (measure(word) > width) return [...lines, cut(words.slice(index).join(' '), width, measure)];
      line = word;
    } else {
      return [...lines, cut([line, ...words.slice(index)].filter(Boolean).join(' '), width, measure)];
    }
  }
  return [...lines, measure(line) <= width ? line : cut(line, width, measure)];
}

/**
 * Finds the longest beginning of a text that fits with an ellipsis. It ends at a whole code point.
 *
 * @param width - in pixels
 * @returns the text itself where it fits
 */
export function cut(text: string, width: number, measure: (line: string) => number): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(characters.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

/** Wraps as narrow as the number of lines it takes allows, so that no word is left alone on the last. */
function balanced(title: string, width: number, most: number, measure: (line: string) => number): string[] {
  const wide = wrapText(title, width, most, measure);
  if (wide.length === 1 || wide.at(-1)!.endsWith(ELLIPSIS)) return wide;
  for (let share = 0.5; share < 1; share += 0.1) {
    const narrow = wrapText(title, width * share, most, measure);
    if (narrow.length === wide.length && narrow.join(' ') === wide.join(' ')) return narrow;
  }
  return wide;
}

/** @param ours - the words below the title are not the source's own. They are left out where they take much more room. */
export function labelText(
  title: string,
  when: string,
  width: number,
  lines: number,
  measure: Measure,
  ours?: boolean,
): LabelText {
  const titleLines = balanced(title, width, lines, (line) => measure(line, 'label'));
  const whenWidth = when && measure(when, ours ? 'tick' : 'when');
  const fits = whenWidth && whenWidth <= width * WIDER;
  const widths = titleLines.map((line) => measure(line, 'label'));
  return {
    lines: titleLines,
    when: fits ? when : '',
    ours,
    width: Math.max(...widths, fits ? whenWidth : 0),
  };
}

/**
 * Counts the lines of a label.
 *
 * @returns the lines of the title, and one for the words below it
 */
export const rowsOf = ({ lines, when }: LabelText): number => lines.length + (when ? 1 : 0);
