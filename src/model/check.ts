import { locateQuote } from './citation.js';
import { timelineSchema } from './schema.js';
import { readTolerantly, type Problem, type Reading } from './tolerant-read.js';
import type { Citation, Source, Timeline, TimelineEvent } from './types.js';

export type { Problem };

/** A hint for a quote that is not in its source: the passage it comes nearest to, in words. */
export type NearestQuote = (quote: string, source: Source) => string | undefined;

export interface CheckedTimeline {
  /** What could be kept; undefined where it is no timeline at all. */
  readonly timeline: Timeline | undefined;
  /** How many events were left out. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads data as a timeline, keeps what is good and reports everything else by path. Never throws.
 *
 * @param nearest - finds the hint for a quote that is missing; left out where nobody would read it
 */
export function checkTimeline(data: unknown, nearest?: NearestQuote): CheckedTimeline {
  const reading: Reading = { problems: [], places: new WeakMap() };
  const { problems, places } = reading;
  const read = readTolerantly(timelineSchema, data, '', reading);
  if (!read) return { timeline: undefined, skipped: 0, problems };
  const timeline = read.value as Timeline;

  const report = (path: string, message: string): void => void problems.push({ path, message });
  const place = (record: object): string => places.get(record) ?? '';
  const ids = new Set<string>();
  const kept = timeline.events
    .filter((event) => isSound(event))
    .map(withSoundCitations)
    .filter((event) => event !== undefined);
  const known = new Set(kept.map(({ id }) => id));
  const events = kept.map((event) => withKnownRelations(event));
  const glossary = timeline.glossary?.filter(({ term, citations }) => soundCitations(citations, term).length > 0);
  const given = (data as { events: unknown[] }).events.length;
  return {
    timeline: { ...timeline, events, ...(glossary ? { glossary } : {}) },
    skipped: given - events.length,
    problems,
  };

  /** Whether an event can be shown at all. */
  function isSound(event: TimelineEvent): boolean {
    const names = [event.id, ...(event.aliases ?? [])];
    const taken = names.find((name) => ids.has(name));
    if (taken) report(`${place(event)}.id`, `duplicate id: ${taken}`);
    if (!Object.hasOwn(timeline.kinds, event.kind)) report(`${place(event)}.kind`, `unknown kind: ${event.kind}`);
    if (taken || !Object.hasOwn(timeline.kinds, event.kind)) return false;
    names.forEach((name) => ids.add(name));
    return true;
  }

  function withSoundCitations(event: TimelineEvent): TimelineEvent | undefined {
    const citations = soundCitations(event.citations, event.id);
    checkDate(event);
    if (citations.length === 0) return undefined;
    const sound = { ...event, citations: citations as [Citation, ...Citation[]] };
    places.set(sound, place(event));
    return sound;
  }

  function soundCitations(citations: readonly Citation[], owner: string): Citation[] {
    return citations.filter((citation) => {
      const source = Object.hasOwn(timeline.sources, citation.source) ? timeline.sources[citation.source] : undefined;
      if (!source) {
        report(`${place(citation)}.source`, `unknown source: ${citation.source}`);
        return false;
      }
      const match = locateQuote(citation.quote, source);
      if (match.found) return true;
      const hint = match.fault === 'missing quote' ? nearest?.(citation.quote, source) : undefined;
      report(
        `${place(citation)}.quote`,
        `${owner}: ${match.fault}: ${citation.quote}${hint ? `; nearest is ${hint}` : ''}`,
      );
      return false;
    });
  }

  /** Words for a date must be quoted, and what was inferred must be explained. Neither keeps an event from showing. */
  function checkDate({ id, date, citations }: TimelineEvent): void {
    for (const words of date?.stated ?? []) {
      if (!citations.some(({ quote }) => quote.includes(words))) {
        report(`${place(date!)}.stated`, `${id}: words in none of its quotations: ${words}`);
      }
    }
    if (date?.basis === 'inferred' && !date.reasoning?.trim()) {
      report(
        `${place(date)}.reasoning`,
        `${id}: missing reasoning: an inferred date says in one sentence how it was read`,
      );
    }
  }

  function withKnownRelations(event: TimelineEvent): TimelineEvent {
    const unknown = event.related?.filter((id) => !known.has(id)) ?? [];
    for (const id of unknown) report(`${place(event)}.related`, `unknown event: ${id}`);
    return unknown.length > 0 ? { ...event, related: event.related!.filter((id) => known.has(id)) } : event;
  }
}
