import { approximateSearch } from './approximate-search.js';
import { paragraphRole, paragraphText } from '../timeline/locate-quote.js';
import { sharedRuns, stretchesSharing, windowsSharingMost, type Stretch } from './shared-runs.js';
import type { Source } from '../timeline/types.js';

/** The passage of a source that comes nearest to some words. */
export interface Nearest {
  readonly text: string;
  /** Counted from 0. */
  readonly paragraph: number;
  /** Its first character in the paragraph. */
  readonly start: number;
  /** How many letters have to be added, left out or changed. */
  readonly distance: number;
}

/** A part of a paragraph that is worth a search. */
interface Place extends Stretch {
  readonly paragraph: number;
  readonly text: string;
}

/** How many letters may differ, and where to look then. */
interface Tier {
  readonly most: (length: number) => number;
  readonly narrow: (paragraphs: readonly Place[], quote: string, most: number) => readonly Place[];
}

/** A quotation up to so long is looked for everywhere: that takes no longer than to narrow it down. */
const SHORT = 64;
/** Letters of a run that is shared: of longer ones fewer are shared by chance, but a letter that differs breaks more. */
const RUN = { few: 5, many: 3 };

const TIERS: readonly Tier[] = [
  { most: (length) => Math.min(Math.ceil(length / 8), Math.floor(length / 2), SHORT), narrow: wherePossible },
  { most: (length) => Math.floor(length / 2), narrow: whereLikely },
];

/**
 * Finds the passage nearest to a quotation, of several the first; undefined where less than half of the letters agree.
 * Nothing nearer is missed where an eighth of the letters differ, and no more than 64, or where the quotation has no
 * more than 64; else the few passages are compared that share most with it. For the check command: nothing that a
 * reader loads may import this module.
 */
export function findNearest(quote: string, { paragraphs }: Source): Nearest | undefined {
  const places = paragraphs.flatMap((item, paragraph): Place[] => {
    const text = paragraphText(item);
    return paragraphRole(item) ? [] : [{ paragraph, text, start: 0, end: text.length }];
  });
  for (const { most, narrow } of TIERS) {
    const allowed = most(quote.length);
    // A passage is no shorter than the quotation without the letters it may lack.
    const longEnough = places.filter(({ end }) => end >= quote.length - allowed);
    const nearest = findWithin(narrow(longEnough, quote, allowed), quote, allowed);
    if (nearest) return nearest;
  }
  return undefined;
}

/**
 * All places where a passage may stand of which so many letters differ: each breaks no more runs than a run has
 * letters, and the others are shared (the q-gram lemma, https://doi.org/10.1016/0304-3975(92)90143-4).
 */
function wherePossible(paragraphs: readonly Place[], quote: string, most: number): readonly Place[] {
  const least = quote.length + 1 - RUN.few * (most + 1);
  if (least <= 0) return paragraphs;
  const runs = sharedRuns(quote, RUN.few);
  return paragraphs.flatMap((place) =>
    stretchesSharing(runs(place.text), quote.length + most, least).map((stretch) => ({ ...place, ...stretch })),
  );
}

/** Where half of the letters may differ, no run need be shared: the places that share most, fewer the longer they are. */
function whereLikely(paragraphs: readonly Place[], quote: string, most: number): readonly Place[] {
  if (quote.length <= SHORT) return paragraphs;
  const runs = sharedRuns(quote, RUN.many);
  const margin = most >> 1;
  return paragraphs
    .flatMap((place) =>
      windowsSharingMost(runs(place.text), quote.length + most).map((candidate) => ({ ...place, ...candidate })),
    )
    .sort((a, b) => b.shared - a.shared)
    .slice(0, Math.min(8, Math.ceil(4_000_000 / quote.length ** 2)))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .map((place) => ({
      ...place,
      start: Math.max(place.start - margin, 0),
      end: Math.min(place.end + margin, place.text.length),
    }));
}

function findWithin(places: readonly Place[], quote: string, most: number): Nearest | undefined {
  const search = approximateSearch(quote);
  let nearest: { place: Place; end: number; distance: number } | undefined;
  for (const place of places) {
    // Only what is nearer than the best so far is worth finding.
    const found = search(place.text, { start: place.start, end: place.end, most: (nearest?.distance ?? most + 1) - 1 });
    if (found) nearest = { place, ...found };
    if (nearest?.distance === 0) break;
  }
  if (!nearest) return undefined;
  const { place, end, distance } = nearest;
  const start = startOf(quote, place.text, end, distance);
  return { text: place.text.slice(start, end), paragraph: place.paragraph, start, distance };
}

/** Where a passage begins of which the end is known: the same search, backwards. */
function startOf(quote: string, text: string, end: number, distance: number): number {
  const before = backwards(text.slice(Math.max(end - quote.length - distance, 0), end));
  const range = { start: 0, end: before.length, most: distance, anchored: true };
  return end - approximateSearch(backwards(quote))(before, range)!.end;
}

/** By UTF-16 units, as they are counted. */
const backwards = (text: string): string => text.split('').reverse().join('');

/** What a quotation may have kept of the break between two paragraphs. */
const BREAKS = ['\n', '\n\n', '\r\n', ' ', ''];

/** The hint that `checkTimeline` adds to a missing quote: `“in 1994” in paragraph 18, 1 letter differs`. */
export function nearestQuote(quote: string, source: Source): string | undefined {
  const texts = source.paragraphs.map(paragraphText);
  if (BREAKS.some((lineBreak) => texts.join(lineBreak).includes(quote))) return 'across paragraphs';
  const nearest = findNearest(quote, source);
  if (!nearest) return undefined;
  const { text, paragraph, distance } = nearest;
  return `“${text}” in paragraph ${paragraph + 1}, ${distance === 1 ? '1 letter differs' : `${distance} letters differ`}`;
}
