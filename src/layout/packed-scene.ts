import type { ChartEntry } from './entry-index.js';
import { rowCenter, type CascadeSettings, type ShownEvent } from './cascade.js';
import { dateShape, type DateShape } from './date-shape.js';
import { oneLineTag, placeTag, TAG_GAP_PX, type NameTag, tagX, type PlacedTag, type TagPlace } from './name-tag.js';
import { between, STACK_CELL_PX, type PackedEvent, type PackedLevel } from './packed-level.js';
import type { View } from './view.js';
import { fitName } from './wrap-name.js';

/** What stands for the events of a stretch that found no row. Positions and lengths in pixels. */
export interface Stack {
  /** Names it while its level is drawn; no event's id can be the same, since none has an underscore. */
  readonly key: string;
  readonly entries: readonly ChartEntry[];
  /** The card's left edge. */
  readonly x: number;
  readonly width: number;
  /** The stretch of the axis it stands for. */
  readonly left: number;
  readonly right: number;
  readonly words: StackWords;
  /** From its first to its last event, in words. */
  readonly period: string;
}

/** What a stack's card says; the names are left out where it has no room for them. */
export interface StackWords {
  readonly period: string;
  readonly count: string;
  readonly names: string;
}

export interface StackSettings extends CascadeSettings {
  /** The words of a stack, naming at most so many of its entries. */
  readonly stackWords: (entries: readonly ChartEntry[], named: number) => StackWords;
}

export const STACK_SIZE_PX = 13;
export const STACK_PADDING_PX = 10;
/** Between two cards. */
const CARD_GAP_PX = 10;
const COUNT_GAP_PX = 16;
/** How far the second sheet of a stack sticks out. */
const SHEET_PX = 4;
const LEAST_STRETCH_PX = 6;
const LEAST_CARD_PX = 64;
const EDGE_PX = 2;
/** A name of which less could be read is left out. */
const LEAST_CUT_PX = 90;

/**
 * Draws the rows of a level: every event where it was packed. Only at the edges of the chart may a name stand elsewhere
 * or be left out, where its place would be cut by the edge.
 */
export function packedRows(
  level: PackedLevel,
  view: View,
  x: (time: number) => number,
  settings: CascadeSettings,
): ShownEvent[] {
  const { plot, sizes } = settings;
  return level.rows.flatMap((row, number) => {
    const y = rowCenter(number, sizes.rowHeight);
    const inSight = between(row, view.start, view.end).flatMap((event) => {
      const shape = dateShape(event.entry, x, plot, sizes);
      return typeof shape === 'string' ? [] : [{ ...event, shape }];
    });
    let free = EDGE_PX - plot.margin;
    return inSight.map((event, place): ShownEvent => {
      const name = placeIn(event, free, limitAfter(inSight[place + 1], settings), settings);
      free = Math.max(event.shape.right, name ? name.x + name.tag.width : -Infinity) + TAG_GAP_PX;
      return { entry: event.entry, y, height: sizes.rowHeight, shape: event.shape, ...(name ? { name } : {}) };
    });
  });
}

type EventInSight = PackedEvent & { readonly shape: DateShape };

/** How far a name may reach to the right: to the next event of the row with its name, or to the edge. */
function limitAfter(next: EventInSight | undefined, settings: CascadeSettings): number {
  if (!next) return settings.plot.width + settings.plot.margin - EDGE_PX;
  const { entry, shape, side } = next;
  const name = side === 'start' ? oneLineTag(entry, settings, !shape.mark, false).width + TAG_GAP_PX : 0;
  return shape.left - name - TAG_GAP_PX;
}

function placeIn(
  { entry, shape, side }: EventInSight,
  from: number,
  to: number,
  settings: CascadeSettings,
): PlacedTag | undefined {
  if (side === 'alone') return placeTag(entry, shape, withoutWords(settings));
  const tag = oneLineTag(entry, settings, !shape.mark, false);
  const fits = (place: Exclude<TagPlace, 'above'>): boolean => {
    const left = tagX(shape, place, tag.width);
    if (place === 'band') return !shape.mark && left + tag.width + TAG_GAP_PX <= shape.right;
    return left >= from && left + tag.width <= to;
  };
  const place = ([side, side === 'start' ? 'end' : 'start', 'band'] as const).find(fits);
  if (place) return { tag, place, x: tagX(shape, place, tag.width) };
  const rooms = { start: shape.left - TAG_GAP_PX - from, end: to - shape.right - TAG_GAP_PX };
  const wider = rooms.start > rooms.end ? 'start' : 'end';
  if (rooms[wider] < LEAST_CUT_PX) return undefined;
  const cut = cutTag(tag, rooms[wider], settings);
  return { tag: cut, place: wider, x: tagX(shape, wider, cut.width) };
}

const withoutWords = (settings: CascadeSettings): CascadeSettings => ({
  ...settings,
  sizes: { ...settings.sizes, hasDateWords: false },
});

/** A name that the edge of the chart would cut anyhow ends before it, with an ellipsis. */
function cutTag(tag: NameTag, room: number, { measure }: CascadeSettings): NameTag {
  const textWidth = (text: string): number => measure(text, 'name', tag.fontSize);
  const name = tag.lines[0]!;
  const frame = tag.width - textWidth(name);
  const line = fitName(name, room - frame, textWidth);
  return { ...tag, lines: [line], width: Math.ceil(frame + textWidth(line)) };
}

/**
 * Draws the stacks of a level that are in sight, each within its own cell of the axis, so that no two can meet.
 *
 * @param rate - of the view, in pixels a millisecond
 */
export function stacksIn(
  level: PackedLevel,
  view: View,
  x: (time: number) => number,
  settings: StackSettings,
): Stack[] {
  const { plot } = settings;
  const edges = { from: EDGE_PX - plot.margin, to: plot.width + plot.margin - EDGE_PX - SHEET_PX };
  const first = Math.floor((view.start * level.rate) / STACK_CELL_PX);
  const last = Math.floor((view.end * level.rate) / STACK_CELL_PX);
  const groups: Group[] = [];
  for (let cell = first; cell <= last; cell++) {
    const entries = level.stacks.get(cell);
    if (!entries) continue;
    const cellStart = x((cell * STACK_CELL_PX) / level.rate);
    const cellEnd = x(((cell + 1) * STACK_CELL_PX) / level.rate) - CARD_GAP_PX;
    groups.push({ entries, room: { from: Math.max(cellStart, edges.from), to: Math.min(cellEnd, edges.to) } });
  }
  const stacks = withoutSlivers(groups).map(({ entries, room }) => stackIn(entries, room, x, settings));
  return apart(
    stacks.filter(({ left, right }) => right > 0 && left < plot.width),
    edges,
  );
}

/** What one card stands for, and where it may stand. */
interface Group {
  readonly entries: readonly ChartEntry[];
  readonly room: Room;
}

/** Where an edge of the chart leaves too little of a cell for a card, the card beside it stands for both. */
function withoutSlivers(groups: readonly Group[]): readonly Group[] {
  const isSliver = (group: Group | undefined): boolean =>
    group !== undefined && group.room.to - group.room.from < LEAST_CARD_PX;
  const joined = (a: Group, b: Group): Group => ({
    entries: [...a.entries, ...b.entries],
    room: { from: a.room.from, to: b.room.to },
  });
  if (groups.length < 2) return groups;
  const [first, second, ...others] = groups as [Group, Group, ...Group[]];
  const rest = isSliver(first) ? [joined(first, second), ...others] : groups;
  const [last, before] = [rest.at(-1)!, rest.at(-2)];
  return before && isSliver(last) ? [...rest.slice(0, -2), joined(before, last)] : rest;
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** Moves cards that would meet, because an edge of the chart cuts into their cells, apart and into the chart. */
function apart(stacks: readonly Stack[], { from, to }: Room): Stack[] {
  const moved = [...stacks];
  let limit = to;
  for (let place = moved.length - 1; place >= 0; place--) {
    const { x, width } = moved[place]!;
    moved[place] = { ...moved[place]!, x: Math.min(x, limit - width) };
    limit = moved[place]!.x - CARD_GAP_PX;
  }
  let free = from;
  for (const [place, stack] of moved.entries()) {
    moved[place] = { ...stack, x: Math.max(stack.x, free) };
    free = moved[place].x + stack.width + CARD_GAP_PX;
  }
  return moved;
}

/** A stack within its room; the least that a card can say may take more than that. */
function stackIn(
  entries: readonly ChartEntry[],
  room: Room,
  x: (time: number) => number,
  settings: StackSettings,
): Stack {
  const left = x(entries[0]!.from);
  const right = x(entries.reduce((latest, { from }) => Math.max(latest, from), -Infinity));
  const card = cardFor(entries, room.to - room.from, settings);
  const middle = (left + right) / 2 - card.width / 2;
  const cardX = Math.max(Math.min(middle, room.to - card.width), room.from);
  return {
    key: `stack-${entries[0]!.event.id}_${entries.length}`,
    entries,
    x: cardX,
    width: card.width,
    left,
    right: Math.max(right, left + LEAST_STRETCH_PX),
    words: card.words,
    period: settings.stackWords(entries, 0).period,
  };
}

/** The card of a stack that says most in the room there is; the last one is taken where even that is too wide. */
function cardFor(entries: readonly ChartEntry[], room: number, settings: StackSettings): Card {
  const cards = cardWords(entries, room, settings).map((words) => cardOf(words, settings));
  return cards.find(({ width }) => width <= room) ?? cards.at(-1)!;
}

/** What a card may say, from most to least. */
function cardWords(entries: readonly ChartEntry[], room: number, settings: StackSettings): StackWords[] {
  const [two, one] = [settings.stackWords(entries, 2), settings.stackWords(entries, 1)];
  const names = fitName(one.names, room - 2 * STACK_PADDING_PX, (text) =>
    settings.measure(text, 'plain', STACK_SIZE_PX),
  );
  const cut = { ...one, names };
  return [two, one, cut, { ...cut, period: '' }, { period: '', count: String(entries.length), names: '' }];
}

interface Card {
  readonly words: StackWords;
  readonly width: number;
}

function cardOf(words: StackWords, { measure }: StackSettings): Card {
  const width = (text: string, font: 'name' | 'plain'): number => (text ? measure(text, font, STACK_SIZE_PX) : 0);
  const head = width(words.period, 'name') + (words.period ? COUNT_GAP_PX : 0) + width(words.count, 'plain');
  return { words, width: Math.ceil(Math.max(head, width(words.names, 'plain')) + 2 * STACK_PADDING_PX) };
}
