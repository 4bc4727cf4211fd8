import { locateQuote, paragraphText } from './locate-quote.js';
import { SEARCH } from './limits.js';
import { timelineSchema } from './schema.js';
import { fail, type Problem, type Reading } from './tolerant-read.js';
import type { Citation, EventDate, Source, Timeline, TimelineEvent } from './types.js';

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
 * Reads data as a timeline, keeps what is good and reports everything else by path. Copies; never changes its input and
 * never throws.
 *
 * @param nearest - finds the hint for a quote that is missing; left out where nobody would read it
 */
export function checkTimeline(data: unknown, nearest?: NearestQuote): CheckedTimeline {
  const reading: Reading = { problems: [], places: new WeakMap() };
  try {
    const read = timelineSchema(data, '', reading);
    if (read) return checkRecords(read.value as Timeline, data as Timeline, reading, nearest);
  } catch {
    // An object from a script may throw when it is looked at.
    fail(reading, '', 'unreadable data');
  }
  return { timeline: undefined, skipped: 0, problems: reading.problems };
}

/** Holds well-formed records to each other and to their sources. */
function checkRecords(timeline: Timeline, given: Timeline, reading: Reading, nearest?: NearestQuote): CheckedTimeline {
  const report = (record: object, part: string, message: string): undefined =>
    fail(reading, `${reading.places.get(record) ?? ''}.${part}`, message);

  const wellFormed = new Set(timeline.events.map(({ id }) => id));
  /** Source and quotation of what was looked for, and what that took at most. */
  const sought = new Set<string>();
  let effort = 0;
  /** The ids of the events that are shown, by every name they go by. */
  const ids = new Map<string, string>();
  // All ids come before any alias, so that no alias takes the id of an event further down.
  const events = timeline.events
    .filter((event) => makeSound(event))
    .map((event) => dropTakenAliases(event))
    .map((event) => dropUnknownRelations(event));
  const glossary = timeline.glossary?.filter((entry) => dropUnsoundCitations(entry, entry.term));
  const corrections = timeline.corrections?.filter(
    (entry) => ids.has(entry.event) || unknownEvent(entry, 'event', entry.event),
  );
  return {
    timeline: { ...timeline, events, ...(glossary && { glossary }), ...(corrections && { corrections }) },
    skipped: given.events.length - events.length,
    problems: reading.problems,
  };

  /** Drops what is unsound of an event, which is a copy of ours; false where too little is left to show it. */
  function makeSound(event: TimelineEvent): boolean {
    const { id, kind, date } = event;
    const known = Object.hasOwn(timeline.kinds, kind);
    if (!known) report(event, 'kind', `unknown kind: ${kind}`);
    if (ids.has(id)) report(event, 'id', `duplicate id: ${id}`);
    const cited = dropUnsoundCitations(event, id);
    if (date) checkDate(date, event);
    if (!known || ids.has(id) || !cited) return false;
    ids.set(id, id);
    return true;
  }

  /** False where no citation is left. */
  function dropUnsoundCitations(record: { citations: readonly Citation[] }, owner: string): boolean {
    const sound = record.citations.filter((citation) => isSound(citation, owner));
    record.citations = sound;
    return sound.length > 0;
  }

  function isSound(citation: Citation, owner: string): boolean {
    const { source: key, quote } = citation;
    const source = Object.hasOwn(timeline.sources, key) ? timeline.sources[key] : undefined;
    if (!source) {
      report(citation, 'source', `unknown source: ${key}`);
      return false;
    }
    const name = `${key} ${quote}`;
    if (!sought.has(name)) {
      sought.add(name);
      effort += quote.length * source.paragraphs.reduce((sum, paragraph) => sum + paragraphText(paragraph).length, 0);
    }
    if (effort > SEARCH) {
      report(citation, 'quote', 'too much to search');
      return false;
    }
    const match = locateQuote(quote, source);
    if (match.found) return true;
    const hint = match.fault === 'missing quote' ? nearest?.(quote, source) : undefined;
    report(citation, 'quote', `${owner}: ${match.fault}: “${quote}”${hint ? `; nearest: ${hint}` : ''}`);
    return false;
  }

  /** Words said to be the source's must be quoted; what was inferred must be explained, but is shown without. */
  function checkDate(date: EventDate, { id, citations }: TimelineEvent): void {
    date.stated = date.stated.filter((words) => {
      const quoted = words !== '' && citations.some(({ quote }) => quote.includes(words));
      if (!quoted) report(date, 'stated', `${id}: words in none of its quotations: “${words}”`);
      return quoted;
    });
    if (date.basis === 'inferred' && !date.reasoning?.trim()) report(date, 'reasoning', `${id}: missing reasoning`);
    if (date.basis === 'stated' && date.inferredEnds?.length) {
      report(date, 'basis', `${id}: stated, with inferred ends: ${date.inferredEnds.join(', ')}`);
    }
    if (date.end === undefined && date.inferredEnds?.includes('end')) {
      report(date, 'inferredEnds', `${id}: missing end: a moment has a start only`);
    }
  }

  function dropTakenAliases(event: TimelineEvent): TimelineEvent {
    const free = event.aliases?.filter((alias) => {
      const taken = ids.has(alias);
      if (taken) report(event, 'aliases', `duplicate id: ${alias}`);
      else ids.set(alias, event.id);
      return !taken;
    });
    return free ? Object.assign(event, { aliases: free }) : event;
  }

  function dropUnknownRelations(event: TimelineEvent): TimelineEvent {
    const related = event.related?.flatMap((name) => ids.get(name) ?? (unknownEvent(event, 'related', name) || []));
    return related ? Object.assign(event, { related }) : event;
  }

  function unknownEvent(record: object, part: string, id: string): false {
    report(record, part, `${wellFormed.has(id) ? 'skipped' : 'unknown'} event: ${id}`);
    return false;
  }
}
