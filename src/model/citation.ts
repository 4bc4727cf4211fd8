import { overlaps } from './overlaps.js';
import type { Citation, Paragraph, Source } from './types.js';

/** Where a quotation stands: the paragraph counted from 0, and its characters from `start` up to `end`. */
export interface QuotePlace {
  readonly found: true;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export type QuoteFault = 'missing quote' | 'ambiguous quote' | 'quote of a site link' | 'quote of a heading';

export type QuoteMatch = QuotePlace | { readonly found: false; readonly fault: QuoteFault };

/** A piece of a paragraph and the citations that cover it; none where the text is not cited. */
export interface Passage {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export const paragraphText = (paragraph: Paragraph): string =>
  typeof paragraph === 'string' ? paragraph : paragraph.text;

export const paragraphRole = (paragraph: Paragraph): 'heading' | 'site-link' | undefined =>
  typeof paragraph === 'string' ? undefined : paragraph.role;

/**
 * Finds a quotation letter for letter, exactly once and within one paragraph. Nothing is normalised: what is quoted is
 * what is there.
 */
export function locateQuote(quote: string, source: Source): QuoteMatch {
  let known = located.get(source);
  if (!known) located.set(source, (known = new Map<string, QuoteMatch>()));
  let match = known.get(quote);
  if (!match) known.set(quote, (match = locate(quote, source)));
  return match;
}

/** Thousands of events may rest on the same words, and every part of the page asks where they stand. */
const located = new WeakMap<Source, Map<string, QuoteMatch>>();

function locate(quote: string, { paragraphs }: Source): QuoteMatch {
  if (quote === '') return { found: false, fault: 'missing quote' };
  let place: QuotePlace | undefined;
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

/** A paragraph in pieces, cut wherever a citation begins or ends, so that overlapping citations stay apart. */
export function markedPassages(source: Source, paragraph: number, citations: readonly Citation[]): Passage[] {
  const text = paragraphText(source.paragraphs[paragraph]!);
  const places = citations.flatMap((citation) => {
    const match = locateQuote(citation.quote, source);
    return match.found && match.paragraph === paragraph ? [{ citation, ...match }] : [];
  });
  return overlaps(text.length, places).map(({ start, end, covering }) => ({
    text: text.slice(start, end),
    citations: covering.map(({ citation }) => citation),
  }));
}

/** A paragraph's text letter for letter, in runs that are cited or not: passages that touch or overlap are one. */
export function citedRuns<P extends Passage>(passages: readonly P[]): { cited: boolean; passages: P[] }[] {
  const runs: { cited: boolean; passages: P[] }[] = [];
  for (const passage of passages) {
    const cited = passage.citations.length > 0;
    const last = runs.at(-1);
    if (last?.cited === cited) last.passages.push(passage);
    else runs.push({ cited, passages: [passage] });
  }
  return runs;
}
