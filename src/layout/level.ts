import { clusterMarks, type Marks } from './clusters.js';
import { crowdedOf, type Crowded } from './crowded.js';
import type { ChartEntry, EntryIndex } from './entries.js';
import { GAP, MARK, type LayoutSettings } from './measures.js';
import { Rows } from './rows.js';
import { lowerBound } from './search.js';
import { DATED, labelOf, LINE } from './texts.js';
import { wholeView, type View } from './view.js';

/** A bar, or the whisker of a moment, that is wide enough on this level to be drawn at its length. */
export interface PlacedSpan {
  readonly entry: ChartEntry;
  readonly lane: number;
  /** Its label fits along it and slides within its visible part; otherwise the label stands beside it. */
  readonly roomy: boolean;
}

/** A level of zoom: all that stays the same while the scale stays between this level's and the next one's. */
export interface Level {
  /** Pixels a millisecond at the coarse end. Whatever is apart here is further apart at every closer scale. */
  readonly scale: number;
  /** By lane, each sorted by its start. */
  readonly spans: readonly (readonly PlacedSpan[])[];
  /** How many events are marks here, and each of them, in the order the marks' first and last count in. */
  readonly count: number;
  readonly member: (place: number) => ChartEntry;
  /** The inverse of `member`: -1 for an event that is a span here. */
  readonly placeOf: (entry: ChartEntry) => number;
  readonly marks: Marks;
  /** What is long enough for a bar but found no lane: its mark must not pose as a moment. */
  readonly crowded: Crowded;
  /** Labels stay within this. */
  readonly whole: View;
  readonly settings: LayoutSettings;
}

/** Above this many spans, rows are packed without measuring the labels beside them. */
const MEASURED = 400;

/** Steps of zoom that share a layout: half powers of two from where everything shows. */
export const levelOf = (scale: number, wholeScale: number): number =>
  Math.floor(Math.log2(scale / wholeScale) * 2 + 1e-6);

export const scaleOf = (level: number, wholeScale: number): number => wholeScale * 2 ** (level / 2);

/**
 * Lays out one level. This runs inside a frame whenever the reader zooms across a level, so it sweeps over plain numbers
 * and looks only at the entries that it places.
 */
export function layoutLevel(index: EntryIndex, scale: number, settings: LayoutSettings): Level {
  const { byAnchor, from, to, anchor } = index;
  const shortest = MARK / scale;
  const placed = new Uint8Array(byAnchor.length);
  const crowded = new Uint8Array(byAnchor.length);
  const spans: PlacedSpan[][] = [];
  // Bars lie low, whiskers above them, and one lane stays for the marks on their stems.
  const anyWhisker = index.whiskers.some((position) => to[position]! - from[position]! >= shortest);
  place(index.bars, Math.max(settings.lanes - (anyWhisker ? 2 : 1), 1));
  if (anyWhisker) place(index.whiskers, Math.max(settings.lanes - 1 - spans.length, 0));

  const members = new Int32Array(byAnchor.length);
  const anchors = new Float64Array(byAnchor.length);
  let count = 0;
  for (let position = 0; position < byAnchor.length; position++) {
    if (placed[position]) continue;
    members[count] = position;
    anchors[count++] = anchor[position]!;
  }
  return {
    scale,
    spans,
    count,
    member: (place) => byAnchor[members[place]!]!,
    placeOf: ({ position }) => {
      const place = lowerBound(count, (at) => members[at]! >= position);
      return members[place] === position ? place : -1;
    },
    marks: clusterMarks(anchors.subarray(0, count), shortest),
    crowded: crowdedOf(index, crowded),
    whole: wholeView(index.span),
    settings,
  };

  function place(positions: Int32Array, limit: number): void {
    const rows = new Rows(limit);
    const base = spans.length;
    const measured = positions.length <= MEASURED;
    for (const position of positions) {
      const [start, end] = [from[position]!, to[position]!];
      if (end - start < shortest) continue;
      const length = (end - start) * scale;
      let roomy = length >= settings.labelWidth * 2;
      let reserve = GAP;
      if (measured) {
        const entry = byAnchor[position]!;
        roomy = length >= labelOf(entry, settings, LINE).width + 2 * MARK;
        if (!roomy) reserve = labelOf(entry, settings, DATED).width + 3 * MARK;
      }
      const row = rows.take(start, end, reserve / scale);
      (row < 0 ? crowded : placed)[position] = 1;
      if (row >= 0) (spans[base + row] ??= []).push({ entry: byAnchor[position]!, lane: base + row, roomy });
    }
  }
}
