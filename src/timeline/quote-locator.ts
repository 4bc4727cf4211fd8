import { MAX_SEARCH_EFFORT } from './limits.js';
import { locateQuote, paragraphText, type QuoteMatch } from './locate-quote.js';
import type { Source } from './types.js';

/**
 * Finds the quotations of one timeline. It looks for each once, since thousands of events may rest on the same words,
 * and stops looking when texts that were made to be slow have taken too much.
 */
export class QuoteLocator {
  readonly #matches = new Map<Source, Map<string, QuoteMatch>>();
  #effort = 0;

  /** @returns where the quotation stands or why it cannot be taken; undefined once that would take too much */
  locate(quote: string, source: Source): QuoteMatch | undefined {
    let matches = this.#matches.get(source);
    if (!matches) this.#matches.set(source, (matches = new Map<string, QuoteMatch>()));
    const known = matches.get(quote);
    if (!known) this.#effort += quote.length * lengthOf(source);
    if (this.#effort > MAX_SEARCH_EFFORT) return undefined;
    const match = known ?? locateQuote(quote, source);
    matches.set(quote, match);
    return match;
  }
}

const lengthOf = ({ paragraphs }: Source): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraphText(paragraph).length, 0);
