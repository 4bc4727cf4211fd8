import { indexOf, type ChartEntry, type EntryIndex } from './entry-index.js';
import { layoutLevel } from './level.js';
import type { LayoutSettings } from './measures.js';
import { pixelsPerMs } from './time-scale.js';
import { clampView, duration, neighbourhood, type View, type ViewLimits } from './view.js';

/** How much closer each try is. */
const CLOSER = 4;

/**
 * Finds the widest view in which some entries that share a cluster are more than one mark: no wider than the given
 * one, and about its middle.
 *
 * @returns undefined where no zoom sets them apart, as with two moments known to the same minute
 */
export function separatingView(
  entries: readonly ChartEntry[],
  widest: View,
  limits: ViewLimits,
  settings: LayoutSettings,
): View | undefined {
  const index = indexOf(entries);
  for (let view = clampView(widest, limits); ;) {
    const { marks, spans } = layoutLevel(index, pixelsPerMs(view, settings.width), settings);
    if (marks.length + spans.flat().length > 1) return view;
    if (duration(view) <= limits.minimum) return undefined;
    const middle = (view.start + view.end) / 2;
    const half = duration(view) / CLOSER / 2;
    view = clampView({ start: middle - half, end: middle + half }, limits);
  }
}

/**
 * Finds a view that shows an entry with its neighbours, and as itself rather than in a cluster if any zoom can.
 *
 * @returns a view within the limits
 */
export function viewOn(entry: ChartEntry, index: EntryIndex, limits: ViewLimits, settings: LayoutSettings): View {
  const widest = clampView(neighbourhood(entry, index.byAnchor), limits);
  const closer = (view: View): View => {
    const half = duration(view) / 4;
    return { start: entry.anchor - half, end: entry.anchor + half };
  };
  for (let view = widest; duration(view) > limits.minimum; view = closer(view)) {
    const { placeOf, marks } = layoutLevel(index, pixelsPerMs(view, settings.width), settings);
    const place = placeOf(entry);
    if (place < 0 || marks.first.some((first, mark) => first === place && marks.last[mark] === place)) {
      return clampView(view, limits);
    }
  }
  return widest;
}
