import type { Paragraph, Source } from './types.js';

/** Where a quotation stands: the paragraph counted from 0, and its characters from `start` up to `end`. */
export interface QuotePlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

interface QuoteFound extends QuotePlace {
  readonly found: true;
}

export type QuoteFault = 'missing quote' | 'ambiguous quote' | 'quote of a site link' | 'quote of a heading';

export type QuoteMatch = QuoteFound | { readonly found: false; readonly fault: QuoteFault };

export const paragraphText = (paragraph: Paragraph): string =>
  typeof paragraph === 'string' ? paragraph : paragraph.text;

export const paragraphRole = (paragraph: Paragraph): 'heading' | 'site-link' | undefined =>
  typeof paragraph === 'string' ? undefined : paragraph.role;

/**
 * Finds a quotation letter for letter, exactly once and within one paragraph. Nothing is normalised: what is quoted is
 * what is there.
 *
 * @returns where it stands; else why it cannot be quoted
 */
export function locateQuote(quote: string, { paragraphs }: Pick<Source, 'paragraphs'>): QuoteMatch {
  if (quote === '') return { found: false, fault: 'missing quote' };
  let place: QuoteFound | undefined;
  for (const [paragraph, item] of paragraphs.entries()) {
    const text = paragraphText(item);
    const start = text.indexOf(quote);
    if (start < 0) continue;
    // A second place may overlap the first, so look from the next character on.
    if (place || text.indexOf(quote, start + 1) >= 0) return { found: false, fault: 'ambiguous quote' };
    place = { found: true, paragraph, start, end: start + quote.length };
  }
  if (!place) return { found: false, fault: 'missing quote' };
  const role = paragraphRole(paragraphs[place.paragraph]!);
  return role ? { found: false, fault: role === 'heading' ? 'quote of a heading' : 'quote of a site link' } : place;
}
