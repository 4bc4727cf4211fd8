import type { ChartEntry } from './entry-index.js';
import type { ChartSizes } from './chart-sizes.js';
import type { DateShape, Side } from './date-shape.js';
import { fitName, wrapName } from './wrap-name.js';

/** Fonts of the chart: names, the source's words for a date, our own words, and names at the edges. */
export type ChartFont = 'name' | 'stated' | 'plain';

/** Gives the width of a text in pixels; `size` is that of the font. */
export type Measure = (text: string, font: ChartFont, size: number) => number;

/** The name of an event, written in one way. Lengths in pixels. */
export interface NameTag {
  readonly lines: readonly string[];
  /** What stands behind the name: the words for the date. */
  readonly words?: { readonly text: string; readonly font: ChartFont };
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
  /** From the tag's left edge to the text, the kind's shape included. */
  readonly textStart: number;
  readonly hasShape: boolean;
  /** Whether it has paper and a line around it; without, the name stands above the drawing. */
  readonly isFramed: boolean;
}

/** Where the name of an event stands: beside its date's drawing, on its band, or above it where neither has room. */
export type TagPlace = 'start' | 'end' | 'band' | 'above';

export interface PlacedTag {
  readonly tag: NameTag;
  readonly place: TagPlace;
  /** Its left edge. */
  readonly x: number;
}

/** What the layout of names depends on beside the sizes. */
export interface NameSettings {
  readonly sizes: ChartSizes;
  /** Of the plot with its margins. */
  readonly fullWidth: number;
  readonly margin: number;
  readonly measure: Measure;
  /** The words for an entry's date, and whether they are the source's own. */
  readonly dateWords: (entry: ChartEntry) => { readonly text: string; readonly isStated: boolean };
}

/** From a date's drawing to its name. */
export const TAG_GAP_PX = 8;
/** From a tag to the edge of the chart. */
const EDGE_PX = 2;
/** From the start of a visible band to the name on it, and as much behind it. */
const BAND_INSET_PX = 16;
const WORDS_GAP_PX = 8;
const SHAPE_GAP_PX = 6;
const SMALL_SIZE_PX = 12;
const SMALL_LINE_PX = 14;
/** A row that is that high has room for two lines. */
const TWO_LINES_PX = 32;
/** A name goes to the other side only where that has so much more room. */
const HYSTERESIS_PX = 24;

/**
 * Writes a name in one line.
 *
 * @param hasShape - whether the kind's shape stands in the tag, because no mark shows it
 */
export function oneLineTag(entry: ChartEntry, settings: NameSettings, hasShape: boolean, withWords: boolean): NameTag {
  const { sizes, measure } = settings;
  const words = withWords && sizes.hasDateWords ? settings.dateWords(entry) : undefined;
  const font = words?.isStated ? 'stated' : 'plain';
  const wordsWidth = words?.text ? WORDS_GAP_PX + measure(words.text, font, sizes.nameSize) : 0;
  return {
    ...framed(sizes.nameSize, hasShape, measure(entry.name, 'name', sizes.nameSize) + wordsWidth),
    lines: [entry.name],
    lineHeight: SMALL_LINE_PX,
    height: sizes.nameSize >= 14 ? 24 : 22,
    ...(words?.text ? { words: { text: words.text, font } } : {}),
  };
}

function framed(fontSize: number, hasShape: boolean, textWidth: number) {
  const padding = fontSize >= 14 ? 8 : 6;
  const textStart = padding + (hasShape ? shapeSize(fontSize) + SHAPE_GAP_PX : 0);
  return { fontSize, hasShape, textStart, width: Math.ceil(textStart + textWidth + padding), isFramed: true };
}

/** The size of a kind's shape inside a tag. */
export const shapeSize = (fontSize: number): number => Math.round(fontSize * 0.72);

/** Two lines, where the row has room for them; undefined where they do not fit. */
function twoLineTag(entry: ChartEntry, settings: NameSettings, hasShape: boolean, room: number): NameTag | undefined {
  if (settings.sizes.rowHeight < TWO_LINES_PX) return undefined;
  const textWidth = (text: string): number => settings.measure(text, 'name', SMALL_SIZE_PX);
  const frame = framed(SMALL_SIZE_PX, hasShape, 0);
  const lineWidth = room - frame.width;
  // Wrapping measures a text for each word, in each frame: that is too much for a title of thousands of letters.
  if (textWidth(entry.name) > 2 * lineWidth + textWidth(' ')) return undefined;
  const lines = wrapName(entry.name, lineWidth, textWidth);
  if (lines.length > 2) return undefined;
  const width = Math.ceil(frame.width + Math.max(...lines.map(textWidth)));
  return { ...frame, width, lines, lineHeight: SMALL_LINE_PX, height: lines.length * SMALL_LINE_PX + 3 };
}

/** The name by itself; it fits any chart that is as wide as the name, and is cut in narrower ones. */
function bareTag(entry: ChartEntry, { fullWidth, measure }: NameSettings): NameTag {
  const textWidth = (text: string): number => measure(text, 'name', SMALL_SIZE_PX);
  const line = fitName(entry.name, fullWidth - 2 * EDGE_PX, textWidth);
  return {
    lines: [line],
    fontSize: SMALL_SIZE_PX,
    lineHeight: SMALL_LINE_PX,
    width: Math.ceil(textWidth(line)),
    height: SMALL_LINE_PX,
    textStart: 0,
    hasShape: false,
    isFramed: false,
  };
}

/**
 * Places a name: beside the drawing where there is more room, else on the band, first with the words for the date, then
 * without, then in two lines, and where nothing of that fits, by itself above the drawing.
 *
 * @param before - where it stood: it changes sides only for a good deal more room
 */
export function placeTag(entry: ChartEntry, shape: DateShape, settings: NameSettings, before?: TagPlace): PlacedTag {
  const hasShape = !shape.mark;
  const right = settings.fullWidth - settings.margin;
  const rooms = {
    start: shape.left - TAG_GAP_PX - EDGE_PX + settings.margin,
    end: right - shape.right - TAG_GAP_PX - EDGE_PX,
    band: hasShape ? shape.right - shape.left - 2 * BAND_INSET_PX : 0,
  };
  const side = sideOf(rooms, before);
  const otherSide = side === 'start' ? 'end' : 'start';
  const candidates = [true, false].flatMap((withWords) => {
    const tag = oneLineTag(entry, settings, hasShape, withWords);
    return [[side, tag] as const, ['band', tag] as const];
  });
  // The other side has more room only where the name keeps its own for some pixels less.
  const beside = [...candidates, [otherSide, candidates.at(-1)![1]] as const];
  const fits = ([place, tag]: readonly [keyof typeof rooms, NameTag]): boolean => tag.width <= rooms[place];
  const twoLines = (): readonly (readonly [Side, NameTag])[] => {
    const tag = twoLineTag(entry, settings, hasShape, rooms[side]);
    return tag ? [[side, tag]] : [];
  };
  const fitting = beside.find(fits) ?? twoLines().find(fits);
  if (!fitting) {
    const tag = bareTag(entry, settings);
    const most = right - EDGE_PX - tag.width;
    return { tag, place: 'above', x: Math.min(Math.max(shape.left, EDGE_PX - settings.margin), most) };
  }
  const [place, tag] = fitting;
  return { tag, place, x: tagX(shape, place, tag.width) };
}

function sideOf(
  rooms: { readonly start: number; readonly end: number },
  before: TagPlace | undefined,
): 'start' | 'end' {
  if (before === 'start' && rooms.end - rooms.start < HYSTERESIS_PX) return 'start';
  if (before === 'end' && rooms.start - rooms.end < HYSTERESIS_PX) return 'end';
  return rooms.start > rooms.end ? 'start' : 'end';
}

/**
 * @returns the left edge of a tag at a place beside or on a drawing, in pixels
 */
export function tagX(shape: DateShape, place: 'start' | 'end' | 'band', width: number): number {
  if (place === 'start') return shape.left - TAG_GAP_PX - width;
  return place === 'end' ? shape.right + TAG_GAP_PX : shape.left + BAND_INSET_PX;
}
