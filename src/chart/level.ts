import { clusterMarks, type ClusterSpan, type Marks } from './clusters.js';
import { crowdedOf, type Crowded } from './crowded.js';
import type { ChartEntry, EntryIndex } from './entries.js';
import { Rows } from './rows.js';
import { lowerBound } from './search.js';
import { isCut, labelText, type LabelText, type Measure } from './text.js';
import { wholeView, type View } from './view.js';

/** The least distance of two marks' centres, in pixels: what a finger can tell apart. */
export const MARK = 24;
/** Half the ink of a mark. */
export const GLYPH = 7;
/** How far the open side of "on or before" reaches at every zoom; it has no length in time. */
export const OPEN = 48;
/** From the edge of a mark or bar to its label. */
export const GAP = 8;

/** What the layout needs to know of the chart's box and fonts. Lengths in pixels. */
export interface LayoutSettings {
  readonly width: number;
  readonly lanes: number;
  /** Lines of text that fit in a lane. */
  readonly lines: number;
  readonly labelWidth: number;
  readonly shortWidth: number;
  readonly measure: Measure;
  readonly when: (entry: ChartEntry) => string;
  readonly cluster: (span: ClusterSpan, count: number) => { title: string; when: string; name: string };
}

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
        roomy = length >= lineLabels(entry, settings)[1]!.width + 2 * MARK;
        if (!roomy) reserve = fullLabel(entry, settings).width + 3 * MARK;
      }
      const row = rows.take(start, end, reserve / scale);
      (row < 0 ? crowded : placed)[position] = 1;
      if (row >= 0) (spans[base + row] ??= []).push({ entry: byAnchor[position]!, lane: base + row, roomy });
    }
  }
}

/** The label beside a mark where there is room: title and date, or the title alone where only that holds it whole. */
export const fullLabel = (entry: ChartEntry, settings: LayoutSettings): LabelText =>
  remembered(entry, settings, 'full', ({ labelWidth, lines, measure, when }) => {
    const { title } = entry.event;
    const dated = labelText(title, lines > 1 ? when(entry) : '', labelWidth, Math.max(lines - 1, 1), measure);
    return isCut(dated) ? labelText(title, '', labelWidth, lines, measure) : dated;
  });

/** The label where there is little room: the title, cut if need be. */
export const shortLabel = (entry: ChartEntry, settings: LayoutSettings): LabelText =>
  remembered(entry, settings, 'short', ({ shortWidth, lines, measure }) =>
    labelText(entry.event.title, '', shortWidth, Math.min(lines, 2), measure),
  );

/** Labels along a bar, on one line, from the one that says most: title and date, title, title cut. */
export function lineLabels(entry: ChartEntry, settings: LayoutSettings): readonly LabelText[] {
  const { measure, when, shortWidth } = settings;
  const { title } = entry.event;
  const whole = remembered(entry, settings, 'line', () => labelText(title, '', Infinity, 1, measure));
  const dated = remembered(entry, settings, 'dated line', () => ({
    ...whole,
    when: when(entry),
    width: whole.width + GAP + measure(when(entry), 'when'),
  }));
  const cut = [settings.labelWidth, shortWidth].map((width) =>
    remembered(entry, settings, `line of ${width}`, () => labelText(title, '', width, 1, measure)),
  );
  return [dated, whole, ...cut];
}

type Labels = Map<string, LabelText>;
const labels = new WeakMap<LayoutSettings, WeakMap<ChartEntry, Labels>>();

function remembered(
  entry: ChartEntry,
  settings: LayoutSettings,
  form: string,
  make: (settings: LayoutSettings) => LabelText,
): LabelText {
  const ofSettings = labels.get(settings) ?? new WeakMap<ChartEntry, Labels>();
  labels.set(settings, ofSettings);
  const ofEntry: Labels = ofSettings.get(entry) ?? new Map<string, LabelText>();
  ofSettings.set(entry, ofEntry);
  let label = ofEntry.get(form);
  if (!label) ofEntry.set(form, (label = make(settings)));
  return label;
}
