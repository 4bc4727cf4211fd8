import { indexEntries, type EntryIndex } from '../../layout/entry-index.js';
import { clampView, limitsOf, sameView, wholeView, type View, type ViewLimits } from '../../layout/view.js';
import { chronological } from '../../timeline/chronological.js';
import { horizonOf } from '../../timeline/horizon.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';

/** What follows from a timeline and the kinds to show. It is worked out when they change, not for every frame. */
export interface TimelineContents {
  readonly timeline: ResolvedTimeline;
  /** All events in the order of time, those without a date last. */
  readonly events: readonly ResolvedEvent[];
  readonly undated: readonly ResolvedEvent[];
  /** How many of all events each kind has. */
  readonly counts: ReadonlyMap<string, number>;
  /** The events of the kinds to show. Span and gap are those of all events: a filter moves nothing and makes no gap. */
  readonly index: EntryIndex;
  readonly limits: ViewLimits;
  readonly whole: View;
  /** The time from which on the sources can say nothing. */
  readonly horizon: number | undefined;
}

/**
 * @param kinds - the kinds to show, space-separated; all where it is empty
 * @param selected - id of the open event, which shows whatever its kind is
 */
export function contentsOf(
  timeline: ResolvedTimeline,
  kinds: string | undefined,
  selected: string | undefined,
): TimelineContents {
  const chosenKinds = kindsOf(kinds);
  const all = indexEntries(timeline);
  const events = chronological(timeline.events);
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    timeline,
    events,
    undated: events.filter(({ date }) => !date),
    counts,
    index:
      chosenKinds.length > 0
        ? { ...indexEntries(timeline, new Set(chosenKinds), selected), span: all.span, gap: all.gap }
        : all,
    limits: limitsOf(all.span),
    whole: wholeView(all.span),
    horizon: horizonOf(timeline),
  };
}

/** @returns the nearest view within the limits; undefined for the whole timeline, the same object where nothing changes */
export function boundView(view: View, { limits, whole }: TimelineContents): View | undefined {
  const clamped = clampView(view, limits);
  return sameView(clamped, whole) ? undefined : sameView(clamped, view) ? view : clamped;
}

/** @param kinds - separated by white space */
export const kindsOf = (kinds: string | undefined): string[] => kinds?.split(/\s+/).filter(Boolean) ?? [];
