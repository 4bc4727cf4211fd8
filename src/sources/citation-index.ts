import { markedPassages, type Passage } from './citation.js';
import type { ResolvedCitation, ResolvedEvent, ResolvedTimeline } from '../timeline/resolved-types.js';

/** A paragraph of a source with all that is cited from it. */
export interface CitedParagraph {
  /** Key of the source. */
  readonly source: string;
  /** Counted from 0. */
  readonly paragraph: number;
  readonly events: readonly ResolvedEvent[];
  /** Without those that repeat another's words. */
  readonly citations: readonly ResolvedCitation[];
}

interface Collected extends CitedParagraph {
  readonly events: ResolvedEvent[];
  readonly citations: ResolvedCitation[];
}

const indexes = new WeakMap<ResolvedTimeline, ReadonlyMap<string, CitedParagraph>>();

/** What is cited from a paragraph, by which events; undefined where nothing is. */
export function citedFrom(timeline: ResolvedTimeline, source: string, paragraph: number): CitedParagraph | undefined {
  let index = indexes.get(timeline);
  if (!index) indexes.set(timeline, (index = collect(timeline.events)));
  return index.get(keyOf(source, paragraph));
}

/** The paragraphs one event rests on, in the order in which it cites them. What is not found is left out. */
export const citedBy = (event: ResolvedEvent): CitedParagraph[] => [...collect([event]).values()];

/** A passage, and the events of its paragraph that rest on it by their number there, counted from 1. */
export interface SupportingPassage extends Passage {
  readonly supports: readonly number[];
  /** Those for which it goes no further: where a reader looks for the number. */
  readonly ends: readonly number[];
}

/**
 * A paragraph of a source in pieces, each with the events that rest on it. Overlapping citations stay apart.
 *
 * @param most - numbers go up to this: thousands of events may rest on one sentence
 */
export function supportingPassages(
  timeline: ResolvedTimeline,
  key: string,
  paragraph: number,
  most = Infinity,
): SupportingPassage[] {
  const { events, citations } = citedFrom(timeline, key, paragraph) ?? { events: [], citations: [] };
  const numbered = events.slice(0, most);
  const passages = markedPassages(timeline.sources[key]!, paragraph, citations).map((passage) => {
    const quotes = new Set(passage.citations.map(({ quote }) => quote));
    const rests = (event: ResolvedEvent): boolean =>
      event.citations.some(({ source, quote }) => source === key && quotes.has(quote));
    return { ...passage, supports: numbered.flatMap((event, index) => (rests(event) ? [index + 1] : [])) };
  });
  return passages.map((passage, index) => ({
    ...passage,
    ends: passage.supports.filter((number) => !passages[index + 1]?.supports.includes(number)),
  }));
}

const keyOf = (source: string, paragraph: number): string => `${source} ${paragraph}`;

function collect(events: readonly ResolvedEvent[]): Map<string, CitedParagraph> {
  const found = new Map<string, Collected>();
  const quotes = new Set<string>();
  for (const event of events) {
    for (const citation of event.citations) {
      const { source, paragraph } = citation;
      const key = keyOf(source, paragraph);
      let cited = found.get(key);
      if (!cited) {
        cited = { source, paragraph, events: [], citations: [] };
        found.set(key, cited);
      }
      if (cited.events.at(-1) !== event) cited.events.push(event);
      if (!quotes.has(`${citation.source} ${citation.quote}`)) cited.citations.push(citation);
      quotes.add(`${citation.source} ${citation.quote}`);
    }
  }
  return found;
}
