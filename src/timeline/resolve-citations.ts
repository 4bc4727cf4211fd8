import type { Fault, FaultCode } from './fault.js';
import type { QuoteFault } from './locate-quote.js';
import type { QuoteLocator } from './quote-locator.js';
import { report, type Reading } from './read-tolerantly.js';
import type { ResolvedCitation } from './resolved-types.js';
import type { Citation, Source } from './types.js';

/** A hint for a quotation that is not in its source: the passage it comes nearest to, in words. */
export type NearestQuote = (quote: string, source: Source) => string | undefined;

/** What citations are held against. */
export interface CitationContext {
  readonly sources: Readonly<Record<string, Source>>;
  readonly reading: Reading;
  readonly locator: QuoteLocator;
  readonly nearest: NearestQuote | undefined;
}

const QUOTE_FAULTS: Readonly<Record<QuoteFault, FaultCode>> = {
  'missing quote': 'missing-quote',
  'ambiguous quote': 'ambiguous-quote',
  'quote of a heading': 'quote-of-heading',
  'quote of a site link': 'quote-of-site-link',
};

/**
 * Finds where citations stand in their sources. Those that do not stand there, or stand there twice, are reported and
 * left out.
 *
 * @param owner - the id or term that the citations belong to
 * @param path - where the record that holds the citations stands in the data
 */
export function resolveCitations(
  citations: readonly Citation[],
  owner: string,
  path: string,
  context: CitationContext,
): ResolvedCitation[] {
  return citations.flatMap((citation, index) => {
    const place = context.reading.places.get(citation) ?? `${path}.citations[${index}]`;
    return resolveCitation(citation, owner, place, context) ?? [];
  });
}

function resolveCitation(
  citation: Citation,
  owner: string,
  path: string,
  { sources, reading, locator, nearest }: CitationContext,
): ResolvedCitation | undefined {
  const { source: key, quote } = citation;
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (!source) return report(reading, { path: `${path}.source`, code: 'unknown-source', value: key });
  const match = locator.locate(quote, source);
  const quotePath = `${path}.quote`;
  if (!match) return report(reading, { path: quotePath, code: 'too-much-to-search' });
  if (match.found) return { ...citation, paragraph: match.paragraph, start: match.start, end: match.end };
  const fault: Fault = { path: quotePath, code: QUOTE_FAULTS[match.fault], owner, value: quote };
  const hint = fault.code === 'missing-quote' ? nearest?.(quote, source) : undefined;
  return report(reading, hint ? { ...fault, nearest: hint } : fault);
}
