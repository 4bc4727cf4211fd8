import { overlaps } from './overlaps.js';
import { locateQuote, paragraphText } from '../timeline/locate-quote.js';
import type { Citation, Source } from '../timeline/types.js';

/** A piece of a paragraph and the citations that cover it; none where the text is not cited. */
export interface Passage {
  readonly text: string;
  readonly citations: readonly Citation[];
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
