import { bisectLeft, bisector } from 'd3-array';
import type { ChartEntry } from './entry-index.js';
import type { ClusterSpan } from './clusters.js';
import type { Level, PlacedSpan } from './level.js';
import { LABEL_GAP_PX, GLYPH_RADIUS_PX, MIN_TARGET_PX, OPEN_SIDE_PX } from './measures.js';
import { Room, type Box } from './room.js';
import type { PlacedLabel, PlacedMark, Stretch } from './stretch.js';
import { labelText, type LabelText } from './label-text.js';
import { entryLabel, type LabelForm } from './entry-label.js';

/** A level of at most so many marks and bars is one stretch, and a label may go anywhere in the chart. */
const MAX_MARKS_TOGETHER = 200;
/** Length of a stretch where there are more. */
const STRETCH_PX = 1024;
/** Width of a kind's shape in the label of a cluster. */
export const SMALL_SHAPE_PX = 15;
/** An open side for which there is no room is shortened to this, which stays within the room of its mark. */
export const SHORT_OPEN_SIDE_PX = 5;

/**
 * Finds how long the stretches of a level are.
 *
 * @returns milliseconds; infinite where the level is one stretch
 */
export function stretchLength(level: Level): number {
  const count = level.marks.length + level.spans.reduce((sum, lane) => sum + lane.length, 0);
  return count <= MAX_MARKS_TOGETHER ? Infinity : STRETCH_PX / level.pixelsPerMs;
}

/**
 * Finds the stretches that a span of time touches, and lays each out when it is first asked for.
 *
 * @returns the stretches in the order of time
 */
export function stretchesOf(level: Level, start: number, end: number): Stretch[] {
  const length = stretchLength(level);
  const from = length === Infinity ? 0 : Math.floor((start - level.whole.start) / length);
  const to = length === Infinity ? 0 : Math.floor((end - level.whole.start) / length);
  const found: Stretch[] = [];
  for (let number = from; number <= to; number++) {
    let stretch = level.stretches.get(number);
    if (!stretch) level.stretches.set(number, (stretch = layoutStretch(level, number, length)));
    found.push(stretch);
  }
  return found;
}

function layoutStretch(level: Level, number: number, length: number): Stretch {
  const { marks, whole, scale } = level;
  const isWhole = length === Infinity;
  const start = isWhole ? -Infinity : whole.start + number * length;
  // Calculated exactly as the start of the next stretch is, so that no mark stands in both.
  const end = isWhole ? Infinity : whole.start + (number + 1) * length;
  // Marks may lean over a border by half their width, so labels and open sides keep that away from it.
  const borders = {
    left: isWhole ? -Infinity : scale(start) + MIN_TARGET_PX / 2,
    right: isWhole ? Infinity : scale(end) - MIN_TARGET_PX / 2,
  };
  const room = new Room(Math.max(borders.left, 0), Math.min(borders.right, scale(whole.end)), level.settings.lanes);
  const first = bisectLeft(marks.center, start);
  const last = bisectLeft(marks.center, end);
  const placed: PlacedMark[] = [];
  // From the right, so that each mark can stand above the labels and stems that its own label would cross.
  for (let mark = last - 1; mark >= first; mark--) placed[mark - first] = placeMark(level, mark, room, borders);
  return { first, marks: placed };
}

function placeMark(
  level: Level,
  mark: number,
  room: Room,
  borders: { readonly left: number; readonly right: number },
): PlacedMark {
  const { marks, settings, spans } = level;
  const x = level.scale(marks.center[mark]!);
  const bottom = spans.length;
  const entry = marks.first[mark] === marks.last[mark] ? level.member(marks.first[mark]!) : undefined;
  const cluster = entry && !level.crowded.has(entry) ? undefined : clusterText(level, mark);
  const texts = cluster ? [cluster.label] : BESIDE_FORMS.map((form) => entryLabel(entry!, settings, form));
  const { name, label: text } = cluster ?? { name: '', label: undefined };
  const openSide = cluster ? undefined : entry?.open;
  const places = texts.flatMap(labelPlaces);
  // What follows a cluster in time is often a bar that needs the room on its right.
  if (cluster) places.reverse();

  const placed = find();
  if (placed) return placed;
  // A label or an open side of a later mark takes the place in every lane. A mark matters more than those.
  room.clearLabels(x - MIN_TARGET_PX / 2, x + MIN_TARGET_PX / 2);
  return (
    find() ??
    put(
      { lane: bottom, name, text, open: openSide ? SHORT_OPEN_SIDE_PX : 0 },
      x - MIN_TARGET_PX / 2,
      x + MIN_TARGET_PX / 2,
    )
  );

  function find(): PlacedMark | undefined {
    for (const open of openSide ? [OPEN_SIDE_PX, SHORT_OPEN_SIDE_PX] : [0]) {
      const reach = open === OPEN_SIDE_PX ? OPEN_SIDE_PX : 0;
      const before = MIN_TARGET_PX / 2 + (openSide === 'start' ? reach : 0);
      const after = MIN_TARGET_PX / 2 + (openSide === 'end' ? reach : 0);
      if (reach > 0 && (x - before < borders.left || x + after > borders.right)) continue;
      for (const label of [...places, undefined]) {
        for (let step = bottom; step < settings.lanes; step++) {
          // Marks to the left must pass below a label to the left, so that stands as high as it can.
          const lane = label?.side === 'left' ? settings.lanes - 1 - (step - bottom) : step;
          const [start, end] = label ? boxOf(label, x - before - 1, x + after + 1) : [];
          // From the mark on: a stem between would come to cross the label as the reader zooms in.
          const box = label && inLane(lane, Math.min(start!, x), Math.max(end!, x));
          if (box && !room.takesLabel(box)) continue;
          if (!room.takesMark(inLane(lane, x - before, x + after), x, bottom)) continue;
          return put({ lane, open, name, text, ...(label ? { label } : {}) }, x - before, x + after, box);
        }
      }
    }
    return undefined;
  }

  function put(placement: PlacedMark, left: number, right: number, box?: Box): PlacedMark {
    const { lane } = placement;
    room.add(inLane(lane, x - MIN_TARGET_PX / 2, x + MIN_TARGET_PX / 2));
    if (placement.open > SHORT_OPEN_SIDE_PX && openSide === 'start') room.add(inLane(lane, left, x, shorten));
    if (placement.open > SHORT_OPEN_SIDE_PX && openSide === 'end') room.add(inLane(lane, x, right, shorten));
    room.addStem(x, lane);
    if (box) room.add({ ...box, remove: () => delete placement.label });
    return placement;

    /** Makes room for a mark on the open side; a label there would be moved onto it. */
    function shorten(): void {
      placement.open = SHORT_OPEN_SIDE_PX;
      if (placement.label?.side === (openSide === 'start' ? 'left' : 'right')) delete placement.label;
    }
  }
}

/** The forms of a label beside a mark or bar, the better first. */
export const BESIDE_FORMS: readonly LabelForm[] = ['dated', 'plain', 'narrow'];

/**
 * Says what the shape of the kind takes before a label: labels of bars have one, those of moments have it in their
 * mark.
 *
 * @returns pixels
 */
export const iconWidth = ({ bounds }: ChartEntry): number => (bounds.moment ? 0 : 2 * GLYPH_RADIUS_PX + LABEL_GAP_PX);

/** A level knows heights only as lanes. */
const inLane = (lane: number, left: number, right: number, remove?: () => void): Box => ({
  left,
  right,
  bottom: lane,
  top: lane + 1,
  remove,
});

/**
 * Lists where a label may stand beside its mark.
 *
 * @returns the better place first
 */
export const labelPlaces = (text: LabelText): PlacedLabel[] => [
  { text, side: 'right' },
  { text, side: 'left' },
];

/**
 * Finds where a label stands beside something that reaches from left to right.
 *
 * @param icon - pixels that a shape takes before the text
 * @returns the left and the right edge, in pixels
 */
export function boxOf({ text, side }: PlacedLabel, left: number, right: number, icon = 0): [number, number] {
  const width = icon + text.width;
  return side === 'right'
    ? [right + LABEL_GAP_PX, right + LABEL_GAP_PX + width]
    : [left - LABEL_GAP_PX - width, left - LABEL_GAP_PX];
}

/** Writes the label of a cluster: its dates, and below them how many entries of which kinds it has. */
function clusterText(level: Level, mark: number): { label: LabelText; name: string } {
  const { marks, settings } = level;
  const { lines, labelWidth, measure } = settings;
  const [first, last] = [marks.first[mark]!, marks.last[mark]!];
  const { title, when, name } = settings.cluster(clusterSpan(level, first, last), last - first + 1);
  const label = labelText(title, lines > 1 ? when : '', labelWidth, 2, measure, true);
  if (!label.when || last - first >= MAX_MEMBERS_EXAMINED) return { label, name };
  const kinds = [...new Set(clusterMembers(level, first, last).map(({ kind }) => kind))];
  const width = Math.max(label.width, measure(when, 'tick') + kinds.length * SMALL_SHAPE_PX);
  return { label: { ...label, kinds, width }, name };
}

/** The dates of at most so many members are examined one by one; of a larger cluster only the outermost two. */
const MAX_MEMBERS_EXAMINED = 100;

/**
 * Lists the entries that a mark stands for.
 *
 * @param most - list at most so many
 * @returns entries in the order of time
 */
export function clusterMembers({ member }: Level, first: number, last: number, most = Infinity): ChartEntry[] {
  return Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => member(first + index));
}

/**
 * Finds the time from the earliest to the latest entry that a mark stands for.
 *
 * @returns the span, and how sure its ends are
 */
export function clusterSpan(level: Level, first: number, last: number): ClusterSpan {
  // The outermost two of a large cluster may miss its true ends by less than the cluster is wide.
  const held =
    last - first < MAX_MEMBERS_EXAMINED
      ? clusterMembers(level, first, last)
      : [level.member(first), level.member(last)];
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

const byStart = bisector(({ entry }: PlacedSpan) => entry.from);
const byEnd = bisector(({ entry }: PlacedSpan) => entry.to);

/**
 * Finds the spans of one lane that a stretch of time touches.
 *
 * @param lane - sorted spans that do not overlap
 * @returns the spans in the order of time
 */
export function visibleSpans(lane: readonly PlacedSpan[], start: number, end: number): readonly PlacedSpan[] {
  return lane.slice(byEnd.right(lane, start), byStart.left(lane, end));
}
