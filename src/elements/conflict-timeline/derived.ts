import { indexEntries, type EntryIndex } from '../../layout/entries.js';
import { clampView, limitsOf, sameView, wholeView, type View, type ViewLimits } from '../../layout/view.js';
import { chronological } from '../../timeline/chronological.js';
import { horizonOf } from '../../timeline/horizon.js';
import type { Timeline, TimelineEvent } from '../../timeline/types.js';

/** All that follows from a timeline and the kinds shown, worked out when they change and not for every frame. */
export interface Derived {
  readonly timeline: Timeline;
  /** In the order of time, those without a date last. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  /** Of all events, whatever is shown. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of the events shown; its span and its gap are those of all: a filter moves nothing and makes no gap. */
  readonly index: EntryIndex;
  readonly limits: ViewLimits;
  readonly whole: View;
  readonly horizon: number | undefined;
}

/** @param kinds - space-separated; all where it is empty */
export function derive(timeline: Timeline, kinds: string | undefined, selected: string | undefined): Derived {
  const shown = kindsOf(kinds);
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
      shown.length > 0 ? { ...indexEntries(timeline, new Set(shown), selected), span: all.span, gap: all.gap } : all,
    limits: limitsOf(all.span),
    whole: wholeView(all.span),
    horizon: horizonOf(timeline),
  };
}

/** A view within the limits; undefined for the whole, and the same object where nothing changes. */
export function rangeOf(view: View, { limits, whole }: Derived): View | undefined {
  const clamped = clampView(view, limits);
  return sameView(clamped, whole) ? undefined : sameView(clamped, view) ? view : clamped;
}

export const kindsOf = (kinds: string | undefined): string[] => kinds?.split(/\s+/).filter(Boolean) ?? [];
