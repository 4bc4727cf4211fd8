import search from 'approx-string-match';
import { paragraphRole, paragraphText } from './citation.js';
import type { Source } from './types.js';

/** The passage of a source that comes nearest to some words. */
export interface Nearest {
  readonly text: string;
  /** Counted from 0. */
  readonly paragraph: number;
  /** How many letters have to be added, left out or changed. */
  readonly distance: number;
}

/** Shares of a quotation's letters that may differ. The search is the faster the fewer it allows for. */
const SHARES = [1 / 32, 1 / 8, 1 / 2];

/**
 * Finds the passage nearest to a quotation; undefined where less than half of the letters agree. The search is a
 * development dependency: this module serves the check command and nothing that a reader loads may import it.
 */
export function findNearest(quote: string, source: Source): Nearest | undefined {
  for (const share of SHARES) {
    const nearest = findWithin(Math.ceil(quote.length * share), quote, source);
    if (nearest) return nearest;
  }
  return undefined;
}

function findWithin(most: number, quote: string, { paragraphs }: Source): Nearest | undefined {
  let nearest: Nearest | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraphRole(paragraph)) continue;
    const text = paragraphText(paragraph);
    // Only what is nearer than the best so far is worth finding.
    const [match] = search(text, quote, nearest ? nearest.distance - 1 : most);
    if (match) nearest = { text: text.slice(match.start, match.end), paragraph: index, distance: match.errors };
    if (nearest && nearest.distance <= 1) break;
  }
  return nearest;
}

/** The hint that `checkTimeline` adds to a missing quote: `“in 1994” in paragraph 18, 1 letter differs`. */
export function nearestQuote(quote: string, source: Source): string | undefined {
  const nearest = findNearest(quote, source);
  if (!nearest) return undefined;
  const { text, paragraph, distance } = nearest;
  return `“${text}” in paragraph ${paragraph + 1}, ${distance === 1 ? '1 letter differs' : `${distance} letters differ`}`;
}
