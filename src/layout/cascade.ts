import type { ChartEntry } from './entry-index.js';
import { dateShape, type DateShape, type Plot, type Side } from './date-shape.js';
import { placeTag, tagX, type NameSettings, type PlacedTag } from './name-tag.js';
import { fitName } from './wrap-name.js';
import { TOP_PX } from './chart-sizes.js';

/** Where a row stands, in pixels: its middle from the top, and its height. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
}

/** An event that is in sight. */
export interface ShownEvent extends RowPlace {
  readonly entry: ChartEntry;
  readonly shape: DateShape;
  /** Absent where a packed row has no room for it at the chart's edge. */
  readonly name?: PlacedTag;
}

/** The name of an event that is out of sight, at the edge beyond which it lies; in a folded row, several of them. */
export interface PinnedName extends RowPlace {
  /** The event's id, or the folded row's name. */
  readonly key: string;
  readonly entries: readonly [ChartEntry, ...ChartEntry[]];
  readonly side: Side;
  readonly name: string;
  readonly fontSize: number;
  /** When it was, on the inner side; empty where there is no room. */
  readonly years: string;
  readonly width: number;
}

export interface CascadeSettings extends NameSettings {
  readonly plot: Plot;
  /** The height of all rows where a page gives one and runs of pinned names are folded into a row; else undefined. */
  readonly foldedHeight?: number | undefined;
  /** The years of some entries in words, for their pinned name. */
  readonly yearWords: (entries: readonly [ChartEntry, ...ChartEntry[]]) => string;
  /** The words for a folded row. */
  readonly foldWords: (count: number, side: Side) => string;
}

/** What the chevron of a pinned name takes at the edge, and what stays free at the other one. */
export const CHEVRON_PX = 16;
/** From a pinned name to its years. */
export const YEARS_GAP_PX = 8;
export const YEARS_SIZE_PX = 12;
const SMALLEST_NAME_PX = 12;
const FOLDED_ROW_PX = 28;
const LEAST_ROW_PX = 24;
const MOST_ROW_PX = 48;

/** @returns the middle of a row, in pixels from the top */
export const rowCenter = (row: number, rowHeight: number): number => TOP_PX + (row + 0.5) * rowHeight;

interface Row {
  readonly entries: [ChartEntry, ...ChartEntry[]];
  readonly drawn: DateShape | Side;
}

/**
 * Lays out a timeline that has a row for each event: rows stay where they are at every zoom, only `x` changes. Events
 * out of sight keep their row as a name at the edge; where the settings fold, neighbours at one edge share a row.
 *
 * @param entries - in the order of their rows
 * @param x - from a time to pixels from the plot's left edge
 * @param before - the names as they stand, by event
 * @param isMoving - during a gesture names keep their places
 */
export function cascade(
  entries: readonly ChartEntry[],
  x: (time: number) => number,
  settings: CascadeSettings,
  before: ReadonlyMap<ChartEntry, PlacedTag>,
  isMoving: boolean,
): { shown: ShownEvent[]; pinned: PinnedName[] } {
  const rows = rowsOf(entries, x, settings);
  const rowHeight = rowHeightOf(rows, settings);
  const sized = { ...settings, sizes: { ...settings.sizes, rowHeight } };
  const shown: ShownEvent[] = [];
  const pinned: PinnedName[] = [];
  let top = TOP_PX;
  for (const { entries, drawn } of rows) {
    const height = entries.length > 1 ? FOLDED_ROW_PX : rowHeight;
    const place = { y: top + height / 2, height };
    const [entry] = entries;
    if (typeof drawn === 'string') pinned.push(pinnedName(entries, drawn, place, sized));
    else shown.push({ ...place, entry, shape: drawn, name: nameOf(entry, drawn, sized, before.get(entry), isMoving) });
    top += height;
  }
  return { shown, pinned };
}

function rowsOf(entries: readonly ChartEntry[], x: (time: number) => number, settings: CascadeSettings): Row[] {
  const rows: Row[] = [];
  for (const entry of entries) {
    const drawn = dateShape(entry, x, settings.plot, settings.sizes);
    const last = rows.at(-1);
    const isFolded = settings.foldedHeight !== undefined && typeof drawn === 'string' && last?.drawn === drawn;
    if (isFolded) last.entries.push(entry);
    else rows.push({ entries: [entry], drawn });
  }
  return rows;
}

/** Rows share out what folded ones leave of a given height. */
function rowHeightOf(rows: readonly Row[], { foldedHeight, sizes }: CascadeSettings): number {
  if (foldedHeight === undefined) return sizes.rowHeight;
  const folded = rows.filter(({ entries }) => entries.length > 1).length;
  const room = (foldedHeight - folded * FOLDED_ROW_PX) / Math.max(rows.length - folded, 1);
  return Math.min(Math.max(Math.floor(room), LEAST_ROW_PX), MOST_ROW_PX);
}

function nameOf(
  entry: ChartEntry,
  shape: DateShape,
  settings: CascadeSettings,
  before: PlacedTag | undefined,
  isMoving: boolean,
): PlacedTag {
  const isKept = isMoving && before && before.place !== 'above' && before.tag.hasShape === !shape.mark;
  if (!isKept || (before.place === 'band' && shape.right - shape.left < before.tag.width)) {
    return placeTag(entry, shape, settings, before?.place);
  }
  const { tag, place } = before;
  return { tag, place, x: tagX(shape, place as Exclude<typeof place, 'above'>, tag.width) };
}

function pinnedName(
  entries: readonly [ChartEntry, ...ChartEntry[]],
  side: Side,
  place: RowPlace,
  settings: CascadeSettings,
): PinnedName {
  const { sizes, measure, fullWidth, foldWords, yearWords } = settings;
  const fontSize = Math.max(sizes.nameSize - 1, SMALLEST_NAME_PX);
  const textWidth = (text: string): number => measure(text, 'plain', fontSize);
  const room = fullWidth - 2 * CHEVRON_PX;
  const isFolded = entries.length > 1;
  const name = isFolded ? foldWords(entries.length, side) : fitName(entries[0].name, room, textWidth);
  const words = yearWords(entries);
  const yearsWidth = YEARS_GAP_PX + measure(words, 'plain', YEARS_SIZE_PX);
  const hasYears = textWidth(name) + yearsWidth <= room;
  return {
    ...place,
    key: isFolded ? `fold_${entries[0].event.id}` : entries[0].event.id,
    entries,
    side,
    name,
    fontSize,
    years: hasYears ? words : '',
    width: textWidth(name) + (hasYears ? yearsWidth : 0),
  };
}

/** @returns the event of a pinned name that lies nearest to the view */
export const nearestOf = ({ entries, side }: PinnedName): ChartEntry =>
  side === 'start' ? entries.at(-1)! : entries[0];
