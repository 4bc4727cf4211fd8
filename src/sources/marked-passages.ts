import { overlaps } from './overlaps.js';
import { paragraphText } from '../timeline/locate-quote.js';
import type { ResolvedCitation } from '../timeline/resolved-types.js';
import type { Source } from '../timeline/types.js';

/** A piece of a paragraph and the citations that cover it, if any. */
export interface Passage {
  readonly text: string;
  readonly citations: readonly ResolvedCitation[];
}

/**
 * Cuts a paragraph wherever a citation begins or ends, so that overlapping citations stay apart.
 *
 * @param paragraph - counted from 0
 * @param citations - of this source; those that stand in other paragraphs are left out
 * @returns all of the paragraph, piece by piece
 */
export function markedPassages(
  { paragraphs }: Pick<Source, 'paragraphs'>,
  paragraph: number,
  citations: readonly ResolvedCitation[],
): Passage[] {
  const text = paragraphText(paragraphs[paragraph]!);
  const own = citations.filter((citation) => citation.paragraph === paragraph);
  return overlaps(text.length, own).map(({ start, end, covering }) => ({
    text: text.slice(start, end),
    citations: covering,
  }));
}

/** Groups neighbouring passages into runs that are cited and runs that are not. */
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
