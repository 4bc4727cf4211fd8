import type { ChartEntry } from './entries.js';
import type { ClusterSpan } from './clusters.js';
import { fullLabel, GAP, GLYPH, MARK, OPEN, shortLabel, type Level, type PlacedSpan } from './level.js';
import { Room } from './room.js';
import { lowerBound } from './search.js';
import { labelText, type LabelText } from './text.js';

export interface PlacedLabel {
  readonly text: LabelText;
  readonly side: 'left' | 'right';
}

/** Where a mark stands and what is written beside it. Lanes count from the axis up. */
export interface PlacedMark {
  lane: number;
  label?: PlacedLabel;
  /** How far its open side reaches, in pixels; 0 for marks that have none. */
  open: number;
  /** What a cluster is called aloud; empty for a single event. */
  name: string;
}

/** A part of a level whose labels are decided together; none reaches into the next part. */
export interface Stretch {
  /** The first of the level's marks that stands here; the others follow. */
  readonly first: number;
  readonly marks: readonly PlacedMark[];
  /** Labels beside the spans that begin here and are too short to carry their own. */
  readonly spans: ReadonlyMap<ChartEntry, PlacedLabel>;
}

/** Up to so many marks and bars, a level is one stretch and labels have the whole chart to go to. */
const TOGETHER = 200;
/** Length of a stretch in pixels where there are more. */
const STRETCH = 1024;
/** Open sides that find no room are shortened to this, which stays within the mark's own room. */
const SHORT_OPEN = 5;

const stretches = new WeakMap<Level, Map<number, Stretch>>();

/** Pixels at the level's own scale, counted from the start of the whole. */
const pixels = (level: Level, time: number): number => (time - level.whole.start) * level.scale;

/** The length of a level's stretches in milliseconds. */
export function stretchLength(level: Level): number {
  const count = level.marks.length + level.spans.reduce((sum, lane) => sum + lane.length, 0);
  return count <= TOGETHER ? Infinity : STRETCH / level.scale;
}

/** The stretches a span of time touches, laid out when first asked for. */
export function stretchesOf(level: Level, start: number, end: number): Stretch[] {
  const length = stretchLength(level);
  const from = length === Infinity ? 0 : Math.floor((start - level.whole.start) / length);
  const to = length === Infinity ? 0 : Math.floor((end - level.whole.start) / length);
  const known = stretches.get(level) ?? new Map<number, Stretch>();
  stretches.set(level, known);
  const found: Stretch[] = [];
  for (let number = from; number <= to; number++) {
    let stretch = known.get(number);
    if (!stretch) known.set(number, (stretch = layoutStretch(level, number, length)));
    found.push(stretch);
  }
  return found;
}

function layoutStretch(level: Level, number: number, length: number): Stretch {
  const { marks, whole, scale } = level;
  const start = length === Infinity ? -Infinity : whole.start + number * length;
  // Reckoned as the next one's start is, so that no mark stands in both.
  const end = length === Infinity ? Infinity : whole.start + (number + 1) * length;
  // Marks may lean over a border by half their width, so labels and open sides keep that away from it.
  const borders = { left: pixels(level, start) + MARK / 2, right: pixels(level, end) - MARK / 2 };
  const room = new Room(Math.max(borders.left, 0), Math.min(borders.right, (whole.end - whole.start) * scale));
  const first = lowerBound(marks.length, (index) => marks.center[index]! >= start);
  const last = lowerBound(marks.length, (index) => marks.center[index]! >= end);
  const placed: PlacedMark[] = [];
  // From the right, so that each mark can stand above the labels and stems that its own label would cross.
  for (let mark = last - 1; mark >= first; mark--) placed[mark - first] = placeMark(level, mark, room, borders);
  return { first, marks: placed, spans: placeSpanLabels(level, start, end, room) };
}

function placeMark(
  level: Level,
  mark: number,
  room: Room,
  borders: { readonly left: number; readonly right: number },
): PlacedMark {
  const { marks, settings, spans } = level;
  const x = pixels(level, marks.center[mark]!);
  const bottom = spans.length;
  const entry = marks.first[mark] === marks.last[mark] ? level.member(marks.first[mark]!) : undefined;
  const cluster = entry && !level.crowded.has(entry) ? undefined : clusterText(level, mark);
  const texts = cluster ? [cluster.label] : [fullLabel(entry!, settings), shortLabel(entry!, settings)];
  const name = cluster?.name ?? '';
  const openSide = cluster ? undefined : entry?.open;

  const placed = find();
  if (placed) return placed;
  // A label or an open side to the left of a later mark stands in the way of every lane. The mark matters more.
  room.clearLabels(x - MARK / 2, x + MARK / 2);
  return find() ?? put({ lane: bottom, name, open: openSide ? SHORT_OPEN : 0 }, x - MARK / 2, x + MARK / 2);

  function find(): PlacedMark | undefined {
    for (const open of openSide ? [OPEN, SHORT_OPEN] : [0]) {
      const reach = open === OPEN ? OPEN : 0;
      const before = MARK / 2 + (openSide === 'start' ? reach : 0);
      const after = MARK / 2 + (openSide === 'end' ? reach : 0);
      if (reach > 0 && (x - before < borders.left || x + after > borders.right)) continue;
      for (const label of [...texts.flatMap(besides), undefined]) {
        for (let step = bottom; step < settings.lanes; step++) {
          // Marks to the left must pass below a label to the left, so that stands as high as it can.
          const lane = label?.side === 'left' ? settings.lanes - 1 - (step - bottom) : step;
          const box = label && boxOf(label, x - before, x + after);
          if (box && !room.takesLabel(lane, box.left, box.right)) continue;
          if (!room.takesMark(lane, x - before, x + after, x, bottom)) continue;
          return put({ lane, open, name, ...(label ? { label } : {}) }, x - before, x + after, box);
        }
      }
    }
    return undefined;
  }

  function put(placement: PlacedMark, left: number, right: number, box?: { left: number; right: number }): PlacedMark {
    room.addBox(placement.lane, x - MARK / 2, x + MARK / 2);
    if (placement.open > SHORT_OPEN && openSide === 'start') room.addBox(placement.lane, left, x, shorten);
    if (placement.open > SHORT_OPEN && openSide === 'end') room.addBox(placement.lane, x, right, shorten);
    room.addStem(x, placement.lane);
    if (box) room.addBox(placement.lane, box.left, box.right, () => delete placement.label);
    return placement;

    /** Makes room for a mark on the open side; a label there would be moved onto it. */
    function shorten(): void {
      placement.open = SHORT_OPEN;
      if (placement.label?.side === (openSide === 'start' ? 'left' : 'right')) delete placement.label;
    }
  }
}

/** Labels beside the spans that begin in this stretch. Marks and their stems are in place by now. */
function placeSpanLabels(level: Level, start: number, end: number, room: Room): Map<ChartEntry, PlacedLabel> {
  const labels = new Map<ChartEntry, PlacedLabel>();
  const here = level.spans.map((lane) => visibleSpans(lane, start, end));
  for (const { entry, lane } of here.flat()) {
    const left = pixels(level, entry.from);
    const right = pixels(level, entry.to);
    room.addBox(lane, left, right);
    if (entry.bounds.moment) {
      room.addStem(left, lane);
      room.addStem(right, lane);
    }
  }
  for (const { entry, lane, roomy } of here.flat()) {
    if (roomy || entry.from < start) continue;
    const texts = [fullLabel(entry, level.settings), shortLabel(entry, level.settings)];
    const icon = entry.bounds.moment ? 0 : 2 * GLYPH + GAP;
    const left = pixels(level, entry.from);
    const right = pixels(level, entry.to);
    const label = texts.flatMap(besides).find((candidate) => {
      const box = boxOf(candidate, left, right, icon);
      return room.takesLabel(lane, box.left, box.right);
    });
    if (!label) continue;
    const box = boxOf(label, left, right, icon);
    room.addBox(lane, box.left, box.right);
    labels.set(entry, label);
  }
  return labels;
}

/** Where a label may stand, the better place first. */
const besides = (text: LabelText): PlacedLabel[] => [
  { text, side: 'right' },
  { text, side: 'left' },
];

/** Where a label's text stands beside something that reaches from left to right, with room for a shape before it. */
function boxOf({ text, side }: PlacedLabel, left: number, right: number, icon = 0): { left: number; right: number } {
  return side === 'right'
    ? { left: right + GAP, right: right + GAP + icon + text.width }
    : { left: left - GAP - icon - text.width, right: left - GAP };
}

function clusterText(level: Level, mark: number): { label: LabelText; name: string } {
  const { marks, settings } = level;
  const [first, last] = [marks.first[mark]!, marks.last[mark]!];
  const { title, when, name } = settings.cluster(clusterSpan(level, first, last), last - first + 1);
  const lines = settings.lines > 1 ? when : '';
  return { label: labelText(title, lines, settings.labelWidth, 2, settings.measure), name };
}

/** Up to so many members a cluster's dates are looked at one by one; of a larger one the outermost marks will do. */
const LOOKED_AT = 100;

/** What a mark stands for, in the order of time; at most `most` of it. */
export function heldBy({ member }: Level, first: number, last: number, most = Infinity): ChartEntry[] {
  return Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => member(first + index));
}

/** From the earliest to the latest of what a mark stands for. */
export function clusterSpan(level: Level, first: number, last: number): ClusterSpan {
  // Of a large cluster only the outermost are looked at, which may be off by less than the cluster is wide.
  const held = last - first < LOOKED_AT ? heldBy(level, first, last) : [level.member(first), level.member(last)];
  const earliest = held.reduce((a, b) => (b.from < a.from ? b : a));
  const latest = held.reduce((a, b) => (b.to > a.to ? b : a));
  const known = (low: number, high: number): number => (Number.isFinite(high - low) ? high - low : 0);
  return {
    from: earliest.from,
    to: latest.to,
    doubt: Math.max(
      known(earliest.bounds.earliestStart, earliest.bounds.latestStart),
      known(latest.bounds.earliestEnd, latest.bounds.latestEnd),
    ),
    open: earliest.open === 'start',
  };
}

/** The spans of one lane that a stretch of time touches; a lane's spans are sorted and do not overlap. */
export function visibleSpans(lane: readonly PlacedSpan[], start: number, end: number): readonly PlacedSpan[] {
  const from = lowerBound(lane.length, (index) => lane[index]!.entry.to > start);
  const to = lowerBound(lane.length, (index) => lane[index]!.entry.from >= end);
  return lane.slice(from, to);
}
