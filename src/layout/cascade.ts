import type { ChartEntry } from './entry-index.js';
import { dateShape, type DateShape, type Plot, type Side } from './date-shape.js';
import { placeTag, tagX, type NameSettings, type PlacedTag } from './name-tag.js';
import { fitName } from './wrap-name.js';
import { TOP_PX } from './chart-sizes.js';

/** An event that is in sight. `y` is the middle of its row, in pixels from the top. */
export interface ShownEvent {
  readonly entry: ChartEntry;
  readonly y: number;
  readonly shape: DateShape;
  /** Absent where a packed row has no room for it at the chart's edge. */
  readonly name?: PlacedTag;
}

/** The name of an event that is out of sight, at the edge beyond which it lies. */
export interface PinnedName {
  readonly entry: ChartEntry;
  readonly y: number;
  readonly side: Side;
  readonly name: string;
  readonly fontSize: number;
  /** When it was, on the inner side; empty where there is no room. */
  readonly years: string;
  readonly width: number;
}

export interface CascadeSettings extends NameSettings {
  readonly plot: Plot;
  /** The years of an entry in words, for its pinned name. */
  readonly yearWords: (entry: ChartEntry) => string;
}

/** What the chevron of a pinned name takes at the edge, and what stays free at the other one. */
export const CHEVRON_PX = 16;
/** From a pinned name to its years. */
export const YEARS_GAP_PX = 8;
export const YEARS_SIZE_PX = 12;
const SMALLEST_NAME_PX = 12;

/** @returns the middle of a row, in pixels from the top */
export const rowCenter = (row: number, rowHeight: number): number => TOP_PX + (row + 0.5) * rowHeight;

/**
 * Lays out a timeline that has a row for each event: rows stay where they are at every zoom, only `x` changes. Events
 * out of sight keep their row as a name at the edge.
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
  const { plot, sizes } = settings;
  const shown: ShownEvent[] = [];
  const pinned: PinnedName[] = [];
  for (const [row, entry] of entries.entries()) {
    const y = rowCenter(row, sizes.rowHeight);
    const shape = dateShape(entry, x, plot, sizes);
    if (typeof shape === 'string') pinned.push(pinnedName(entry, shape, y, settings));
    else shown.push({ entry, y, shape, name: nameOf(entry, shape, settings, before.get(entry), isMoving) });
  }
  return { shown, pinned };
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

function pinnedName(entry: ChartEntry, side: Side, y: number, settings: CascadeSettings): PinnedName {
  const { sizes, measure, fullWidth } = settings;
  const fontSize = Math.max(sizes.nameSize - 1, SMALLEST_NAME_PX);
  const textWidth = (text: string): number => measure(text, 'plain', fontSize);
  const room = fullWidth - 2 * CHEVRON_PX;
  const name = fitName(entry.event.title, room, textWidth);
  const words = settings.yearWords(entry);
  const yearsWidth = YEARS_GAP_PX + measure(words, 'plain', YEARS_SIZE_PX);
  const hasYears = textWidth(name) + yearsWidth <= room;
  const width = textWidth(name) + (hasYears ? yearsWidth : 0);
  return { entry, y, side, name, fontSize, years: hasYears ? words : '', width };
}
