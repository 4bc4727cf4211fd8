import { clusterMarks, type Marks } from './clusters.js';
import type { ChartEntry, EntryIndex } from './entries.js';
import { packRows } from './rows.js';
import { labelText, type LabelText, type Measure } from './text.js';
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
  readonly cluster: (from: number, to: number, count: number) => { title: string; when: string };
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
  /** The events that are marks here, in the order the marks' first and last count in. */
  readonly members: readonly ChartEntry[];
  readonly marks: Marks;
  /** Events that found no lane: their marks never pose as an event of that length. */
  readonly crowded: ReadonlySet<ChartEntry>;
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

export function layoutLevel(index: EntryIndex, scale: number, settings: LayoutSettings): Level {
  const shortest = MARK / scale;
  const bars: ChartEntry[] = [];
  const whiskers: ChartEntry[] = [];
  for (const entry of index.byStart) {
    if (isSpan(entry, shortest)) (entry.bounds.moment ? whiskers : bars).push(entry);
  }
  // Bars lie low, whiskers above them, and one lane stays for the marks on their stems.
  const barLanes = Math.max(settings.lanes - (whiskers.length > 0 ? 2 : 1), 1);
  const crowded = new Set<ChartEntry>();
  const spans: PlacedSpan[][] = [];
  place(bars, barLanes);
  place(whiskers, Math.max(settings.lanes - 1 - spans.length, 0));

  const members = index.byAnchor.filter((entry) => !isSpan(entry, shortest) || crowded.has(entry));
  const marks = clusterMarks(
    members.map(({ anchor }) => anchor),
    MARK / scale,
  );
  return { scale, spans, members, marks, crowded, whole: wholeView(index.span), settings };

  function place(entries: ChartEntry[], limit: number): void {
    const measured = entries.length <= MEASURED;
    const wanted = entries.map((entry) => {
      const roomy =
        (entry.to - entry.from) * scale >=
        (measured ? lineLabels(entry, settings)[1]!.width + 2 * MARK : settings.labelWidth * 2);
      const reserve = roomy || !measured ? GAP : fullLabel(entry, settings).width + 3 * MARK;
      return { from: entry.from, to: entry.to, reserve: reserve / scale, roomy };
    });
    const rows = packRows(wanted, limit);
    const base = spans.length;
    entries.forEach((entry, position) => {
      const row = rows[position]!;
      if (row < 0) return crowded.add(entry);
      const lane = base + row;
      (spans[lane] ??= []).push({ entry, lane, roomy: wanted[position]!.roomy });
    });
  }
}

/** Long enough to be drawn at its length. A moment with an open side has none, whatever the scale. */
const isSpan = ({ from, to, bounds, open }: ChartEntry, shortest: number): boolean =>
  to - from >= shortest && !(bounds.moment && open);

/** The label beside a mark where there is room: title and date. */
export const fullLabel = (entry: ChartEntry, settings: LayoutSettings): LabelText =>
  remembered(entry, settings, 'full', ({ labelWidth, lines, measure, when }) =>
    labelText(
      entry.event.title,
      lines > 1 ? when(entry) : '',
      labelWidth,
      Math.min(Math.max(lines - 1, 1), 2),
      measure,
    ),
  );

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
  const short = remembered(entry, settings, 'short line', () => labelText(title, '', shortWidth, 1, measure));
  return [dated, whole, short];
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
