import { overlaps } from './overlaps.js';
import { paragraphText } from '../timeline/locate-quote.js';
import type { ResolvedCitation } from '../timeline/resolved-types.js';
import type { Source } from '../timeline/types.js';

/** A piece of a paragraph and the citations that cover it; none where the text is not cited. */
export interface Passage {
  readonly text: string;
  readonly citations: readonly ResolvedCitation[];
}

/** A paragraph in pieces, cut wherever a citation begins or ends, so that overlapping citations stay apart. */
export function markedPassages(
  { paragraphs }: Pick<Source, 'paragraphs'>,
  paragraph: number,
  citations: readonly ResolvedCitation[],
): Passage[] {
  const text = paragraphText(paragraphs[paragraph]!);
  const standing = citations.filter((citation) => citation.paragraph === paragraph);
  return overlaps(text.length, standing).map(({ start, end, covering }) => ({
    text: text.slice(start, end),
    citations: covering,
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
