import { markedPassages, type Passage } from './marked-passages.js';
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

/** The source looks up each of its paragraphs; `node test/bench/citation-index.js` measures what the map saves. */
const indexes = new WeakMap<ResolvedTimeline, ReadonlyMap<string, CitedParagraph>>();

/**
 * Finds what is cited from a paragraph, and by which events; the glossary is left out.
 *
 * @param source - its key
 * @param paragraph - counted from 0
 * @returns undefined where nothing is cited
 */
export function citedFrom(timeline: ResolvedTimeline, source: string, paragraph: number): CitedParagraph | undefined {
  let index = indexes.get(timeline);
  if (!index) indexes.set(timeline, (index = collect(timeline.events)));
  return index.get(keyOf(source, paragraph));
}

/** Lists the paragraphs that an event cites, in the order in which it cites them. */
export const citedBy = (event: ResolvedEvent): CitedParagraph[] => [...collect([event]).values()];

/** A passage and the events that cite it, as numbers: events are numbered within a paragraph, from 1. */
export interface SupportingPassage extends Passage {
  readonly supports: readonly number[];
  /** The events whose citation ends here, where their number is printed. */
  readonly ends: readonly number[];
}

/**
 * Cuts a paragraph of a source wherever a citation begins or ends, and numbers the events that cite each piece.
 *
 * @param key - of the source
 * @param paragraph - counted from 0
 * @param maxNumber - events beyond this number are left out: thousands may cite one sentence
 */
export function supportingPassages(
  timeline: ResolvedTimeline,
  key: string,
  paragraph: number,
  maxNumber = Infinity,
): SupportingPassage[] {
  const { events, citations } = citedFrom(timeline, key, paragraph) ?? { events: [], citations: [] };
  const numbered = events.slice(0, maxNumber);
  const passages = markedPassages(timeline.sources[key]!, paragraph, citations).map((passage) => {
    const quotes = new Set(passage.citations.map(({ quote }) => quote));
    const cites = (event: ResolvedEvent): boolean =>
      event.citations.some(({ source, quote }) => source === key && quotes.has(quote));
    return { ...passage, supports: numbered.flatMap((event, index) => (cites(event) ? [index + 1] : [])) };
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
