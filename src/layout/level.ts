import { bisectLeft } from 'd3-array';
import { clusterMarks, type Marks } from './clusters.js';
import { crowdedOf, type Crowded } from './crowded-bars.js';
import type { ChartEntry, EntryIndex } from './entry-index.js';
import { LABEL_GAP_PX, MIN_TARGET_PX, type LayoutSettings } from './measures.js';
import { Rows } from './rows.js';
import { entryLabel } from './entry-label.js';
import type { Stretch } from './stretch.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { duration, wholeView, type View } from './view.js';

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
  readonly pixelsPerMs: number;
  /** From a time to pixels at that rate, which begin where the whole does. */
  readonly scale: TimeScale;
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
  /** By number, those that have been looked at: their labels are placed once. */
  readonly stretches: Map<number, Stretch>;
}

/** Above this many spans, rows are packed without measuring the labels beside them. */
const MAX_MEASURED_SPANS = 400;

/**
 * Finds the step of zoom that a rate belongs to: half powers of two from where everything shows.
 *
 * @param rate - pixels a millisecond
 * @param wholeRate - the rate at which everything shows
 * @returns a whole number; steps farther out are below 0
 */
export const levelOf = (rate: number, wholeRate: number): number => Math.floor(Math.log2(rate / wholeRate) * 2 + 1e-6);

/**
 * Finds the rate at the coarse end of a step of zoom; the inverse of `levelOf`.
 *
 * @returns pixels a millisecond
 */
export const rateOf = (level: number, wholeRate: number): number => wholeRate * 2 ** (level / 2);

/**
 * Lays out one level. This runs inside a frame whenever the reader zooms across a level, so it sweeps over plain numbers
 * and looks only at the entries that it places. Times become pixels by plain arithmetic here: for 100,000 of them that
 * took 0.3 ms, and d3's scale 1.0 ms (`node test/bench/time-scale.js`).
 */
export function layoutLevel(index: EntryIndex, rate: number, settings: LayoutSettings): Level {
  const { byAnchor, from, to, anchor } = index;
  const shortest = MIN_TARGET_PX / rate;
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
  const whole = wholeView(index.span);
  return {
    pixelsPerMs: rate,
    scale: timeScale(whole, duration(whole) * rate),
    spans,
    count,
    member: (place) => byAnchor[members[place]!]!,
    placeOf: ({ position }) => {
      const place = bisectLeft(members, position, 0, count);
      return place < count && members[place] === position ? place : -1;
    },
    marks: clusterMarks(anchors.subarray(0, count), shortest),
    crowded: crowdedOf(index, crowded),
    whole,
    settings,
    stretches: new Map(),
  };

  function place(positions: Int32Array, limit: number): void {
    const rows = new Rows(limit);
    const base = spans.length;
    const measured = positions.length <= MAX_MEASURED_SPANS;
    for (const position of positions) {
      const [start, end] = [from[position]!, to[position]!];
      if (end - start < shortest) continue;
      const length = (end - start) * rate;
      let roomy = length >= settings.labelWidth * 2;
      let reserve = LABEL_GAP_PX;
      if (measured) {
        const entry = byAnchor[position]!;
        roomy = length >= entryLabel(entry, settings, 'line').width + 2 * MIN_TARGET_PX;
        if (!roomy) reserve = entryLabel(entry, settings, 'dated').width + 3 * MIN_TARGET_PX;
      }
      const row = rows.take(start, end, reserve / rate);
      (row < 0 ? crowded : placed)[position] = 1;
      if (row >= 0) (spans[base + row] ??= []).push({ entry: byAnchor[position]!, lane: base + row, roomy });
    }
  }
}
