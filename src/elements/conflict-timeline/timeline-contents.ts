import { indexEntries, type EntryIndex } from '../../layout/entry-index.js';
import { clampView, duration, limitsOf, sameView, wholeView, type View, type ViewLimits } from '../../layout/view.js';
import { chronological } from '../../timeline/chronological.js';
import { horizonOf } from '../../timeline/horizon.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { findEvent } from '../../url/find-event.js';
import { isParagraphId } from '../../url/paragraph-id.js';

/** What follows from a timeline and the kinds to show. It is worked out when they change, not for every frame. */
export interface TimelineContents {
  readonly timeline: ResolvedTimeline;
  /** All events in the order of time, those without a date last. */
  readonly events: readonly ResolvedEvent[];
  readonly undated: readonly ResolvedEvent[];
  /** Without a date there is no axis. */
  readonly hasDates: boolean;
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
  const undated = events.filter(({ date }) => !date);
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    timeline,
    events,
    undated,
    hasDates: undated.length < events.length,
    counts,
    index:
      chosenKinds.length > 0
        ? { ...indexEntries(timeline, new Set(chosenKinds), selected), span: all.span, gap: all.gap }
        : all,
    limits: limitsOf(all.span, all.finest),
    whole: wholeView(all.span),
    horizon: horizonOf(timeline),
  };
}

/**
 * Limits a view. Before there is a timeline nothing limits it but what a date can be.
 *
 * @returns the nearest view that there can be; undefined for the whole timeline, the same object where nothing changes
 */
export function boundView(view: View, contents: TimelineContents | undefined): View | undefined {
  if (!contents) return duration(view) < LONGEST_MS ? view : undefined;
  const clamped = clampView(view, contents.limits);
  return sameView(clamped, contents.whole) ? undefined : sameView(clamped, view) ? view : clamped;
}

/** About as long as dates of ECMAScript reach to either side of 1970. */
const LONGEST_MS = 8e15;

/** @returns whether an address may name it: an event or a paragraph of a source */
export const isPlaceIn = (contents: TimelineContents | undefined, id: string): boolean =>
  isParagraphId(id) || findEvent(contents?.events ?? [], id) !== undefined;

/** @param kinds - separated by white space */
export const kindsOf = (kinds: string | undefined): string[] => kinds?.split(/\s+/).filter(Boolean) ?? [];
