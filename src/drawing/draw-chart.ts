import type { ChartScene } from '../layout/chart-layout.js';
import type { PinnedName, RowPlace, ShownEvent } from '../layout/cascade.js';
import { round, TOP_PX } from '../layout/chart-sizes.js';
import { movedShape } from '../layout/date-shape.js';
import type { ChartEntry } from '../layout/entry-index.js';
import type { Measure } from '../layout/name-tag.js';
import type { Kind } from '../timeline/types.js';
import { STACK_PADDING_PX, STACK_SIZE_PX, type Stack, type StackSettings } from '../layout/packed-scene.js';
import { bandHeight, drawDate } from './draw-date.js';
import { drawAxis, drawHorizon, TICK_SIZE_PX } from './draw-axis.js';
import { drawPinned, drawTag } from './draw-name.js';
import { movedTo, type GroupData, type Shape } from './shape.js';

/** What a drawing of a chart depends on beside its scene. */
export interface ChartDrawingParameters {
  readonly scene: ChartScene;
  readonly settings: StackSettings;
  readonly lang: string;
  /** Id of the selected event. */
  readonly selected?: string | undefined;
  /** The event's id or the stack's key that the keyboard is on. */
  readonly active?: string | undefined;
  /** The time from which on the sources can say nothing, and the words for it. */
  readonly horizon?: number | undefined;
  readonly ending: string;
}

/** A drawing of a chart with what it was laid out for. Lengths in pixels. */
export interface DrawnChart {
  readonly shapes: readonly Shape[];
  /** Of the plot without its margins. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

const RING_GAP_PX = 4;
const RING_HEIGHT_PX = 24;
/** Above and below a band under its name: the brackets' ends. */
const ABOVE_SPACE_PX = 4;
/** Above the axis; the cards of stacks are 42 px high. */
const STACK_MIDDLE_PX = 41;
const CARD_PX = 42;
/** An event's stack names no more than these ids. */
const MAX_IDS = 20;

/** @returns the class that gives a group the colour of a kind */
export const toneClass = ({ tone }: Kind): string => `tone-${tone}`;

/** Draws a chart: the time after the sources, the axis, and every event in its row with its name. */
export function drawChart(parameters: ChartDrawingParameters): Shape[] {
  const { scene, settings, horizon, lang } = parameters;
  const { plot, sizes, measure } = settings;
  const { axis, view, scale } = scene;
  const textWidth = (text: string, isBold: boolean): number => measure(text, isBold ? 'name' : 'plain', TICK_SIZE_PX);
  const end = horizon === undefined ? Infinity : scale(horizon);
  const ending = hasRoomForEnding(end, parameters) ? parameters.ending : undefined;
  const after = drawHorizon(end, plot, axis, ending);
  return [
    ...after.ground,
    ...drawAxis({ view, scale, plot, axis, tickSpacing: sizes.tickSpacing, lang, textWidth }),
    ...after.line,
    ...scene.shown.map((event) => drawEvent(event, parameters)),
    ...scene.pinned.map((name) => drawPinnedEvent(name, parameters)),
    ...scene.stacks.map((stack) => drawStack(stack, parameters)),
  ];
}

/** The words for the end of the sources yield to whatever is in the first row. */
function hasRoomForEnding(end: number, { scene, settings, ending }: ChartDrawingParameters): boolean {
  const { plot, measure } = settings;
  const left = end - 10 - measure(ending, 'plain', TICK_SIZE_PX);
  if (left < 0 || end > plot.width) return false;
  // Rows that share out a given height stand elsewhere than the sizes say.
  const isFirst = ({ y, height }: RowPlace): boolean => y - height / 2 <= TOP_PX;
  return (
    !scene.shown.some(
      (event) =>
        isFirst(event) && Math.max(event.shape.right, event.name ? event.name.x + event.name.tag.width : 0) > left,
    ) && !scene.pinned.some((name) => isFirst(name) && (name.side === 'end' || name.width + 30 > left))
  );
}

function drawEvent(
  { entry, y, height, shape, name }: ShownEvent,
  { settings, selected, active }: ChartDrawingParameters,
): Shape {
  const { sizes, measure } = settings;
  const { id } = entry.event;
  const isAbove = name?.place === 'above';
  // A name above takes the upper half of the row.
  const dateY = isAbove ? height / 4 : 0;
  const nameY = isAbove ? -height / 4 : 0;
  // Its brackets too stay within the row and clear of the name.
  const bandPx = isAbove ? Math.min(bandHeight(entry), height / 2 - ABOVE_SPACE_PX) : bandHeight(entry);
  const isOn = id === selected;
  // All of it is drawn about the date's left end: while the view moves, only the group's place changes.
  const origin = round(shape.left);
  const local = movedShape(shape, -origin);
  const nameX = name ? name.x - origin : Infinity;
  const left = Math.min(local.left, nameX);
  const right = Math.max(local.right, name ? nameX + name.tag.width : -Infinity);
  const tag = name && drawTag(entry, name.tag, measure(name.tag.lines[0]!, 'name', name.tag.fontSize));
  return {
    type: 'group',
    key: entry.event,
    look: `event ${toneClass(entry.kind)}${isOn ? ' on' : ''}`,
    transform: movedTo(origin, y),
    data: { event: id },
    children: [
      {
        type: 'rect',
        look: 'hit',
        x: round(left),
        y: -height / 2,
        width: round(right - left),
        height: height,
      },
      {
        type: 'group',
        data: { date: id },
        children: drawDate({ kind: entry.kind, shape: local, y: dateY, height: bandPx, markSize: sizes.markSize }),
      },
      // Below the name, which may stand above the date and reach into it.
      ...(isOn ? [ring('ring', local, dateY, bandPx, RING_GAP_PX)] : []),
      ...(tag ? [{ type: 'group', look: 'label', transform: movedTo(nameX, nameY), children: tag } as const] : []),
      ...(id === active ? [ring('focus', { left, right }, 0, height - 14, 3)] : []),
    ],
  };
}

function ring(
  look: string,
  { left, right }: { left: number; right: number },
  y: number,
  height: number,
  gap: number,
): Shape {
  const full = Math.max(height + 3 * gap, RING_HEIGHT_PX);
  return {
    type: 'rect',
    look,
    x: round(left - gap),
    y: y - full / 2,
    width: round(right - left + 2 * gap),
    height: full,
    radius: 4,
  };
}

function drawPinnedEvent(name: PinnedName, { settings, selected, active }: ChartDrawingParameters): Shape {
  const { plot } = settings;
  const { key, entries } = name;
  const isFolded = entries.length > 1;
  const width = name.width + 24;
  const x = name.side === 'start' ? -plot.margin : plot.width + plot.margin - width;
  return {
    type: 'group',
    key: isFolded ? `${key} ${name.name}` : entries[0].event,
    look: `pin${entries.some(({ event }) => event.id === selected) ? ' on' : ''}`,
    data: isFolded ? { pinned: name.side, stack: key, ...countOf(entries) } : { event: key, pinned: name.side },
    children: [
      {
        type: 'rect',
        look: 'hit',
        x: round(x),
        y: name.y - name.height / 2,
        width: round(width),
        height: name.height,
      },
      ...drawPinned(name, plot),
      ...(key === active ? [ring('focus', { left: x + 2, right: x + width - 2 }, name.y, name.height - 14, 1)] : []),
    ],
  };
}

const countOf = (entries: readonly ChartEntry[]): GroupData => ({
  count: entries.length,
  ...(entries.length <= MAX_IDS ? { events: entries.map(({ event }) => event.id).join(' ') } : {}),
});

function drawStack(stack: Stack, { scene, selected, active }: ChartDrawingParameters): Shape {
  const { key, entries, x, width, left, right, words } = stack;
  const origin = round(x);
  const bottom = CARD_PX / 2;
  const axis = STACK_MIDDLE_PX - 2;
  const stem = Math.min(Math.max((left + right) / 2, x + 8), x + width - 8);
  const foot = Math.min(Math.max(stem, left + 1), right - 1);
  const at = (place: number): number => round(place - origin);
  const text = (look: string, textX: number, y: number, said: string, anchor?: 'end'): Shape[] =>
    said ? [{ type: 'text', look, x: textX, y, text: said, size: STACK_SIZE_PX, ...(anchor ? { anchor } : {}) }] : [];
  const card = (offset: number): Shape => ({
    type: 'rect',
    look: 'card',
    x: offset + 0.5,
    y: offset + 0.5 - CARD_PX / 2,
    width: round(width - 1),
    height: CARD_PX - 1,
    radius: 2,
  });
  return {
    type: 'group',
    key: [key, words.period, words.count, words.names].join(' '),
    look: entries.some(({ event }) => event.id === selected) ? 'stack on' : 'stack',
    transform: movedTo(origin, scene.axis - STACK_MIDDLE_PX),
    data: { stack: key, ...countOf(entries) },
    children: [
      { type: 'path', look: 'stem', d: `M${at(stem)} ${bottom}L${at(foot)} ${axis}` },
      { type: 'path', look: 'stretch', d: `M${at(left)} ${axis}H${at(right)}` },
      card(4),
      card(0),
      ...text('head', STACK_PADDING_PX, -4, words.period),
      ...text('plain', round(width - STACK_PADDING_PX), -4, words.count, 'end'),
      ...text('plain', STACK_PADDING_PX, 13, words.names),
      ...(key === active ? [ring('focus', { left: 0, right: width }, 0, CARD_PX - 9, 3)] : []),
    ],
  };
}
