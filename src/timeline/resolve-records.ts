import { parseEdtf } from '../dates/edtf.js';
import { QuoteLocator } from './quote-locator.js';
import { report, type Reading } from './read-tolerantly.js';
import { resolveCitations, type CitationContext, type NearestQuote } from './resolve-citations.js';
import { resolveDate } from './resolve-date.js';
import type {
  ResolvedCitation,
  ResolvedCorrection,
  ResolvedEvent,
  ResolvedGlossaryEntry,
  ResolvedNote,
  ResolvedTimeline,
} from './resolved-types.js';
import type { Correction, GlossaryEntry, Note, Timeline, TimelineEvent } from './types.js';

/** What the records of one timeline are held against. */
interface RecordContext extends CitationContext {
  readonly kinds: Timeline['kinds'];
  /** The ids of all events whose own parts could be read. */
  readonly wellFormed: ReadonlySet<string>;
  /** The ids of the events that are kept, by every name they go by. */
  readonly ids: Map<string, string>;
}

type Citations = [ResolvedCitation, ...ResolvedCitation[]];

/**
 * Holds well-formed records to each other and to their sources. What does not hold is reported and left out.
 *
 * @param reading - knows where the records stand in the data, and takes the faults
 */
export function resolveRecords(timeline: Timeline, reading: Reading, nearest?: NearestQuote): ResolvedTimeline {
  const { glossary, corrections, ...rest } = timeline;
  const { kinds, sources } = rest;
  const wellFormed = new Set(timeline.events.map(({ id }) => id));
  const locator = new QuoteLocator();
  const context: RecordContext = { kinds, sources, reading, locator, nearest, wellFormed, ids: new Map() };
  // All ids come before any alias, so that no alias takes the id of an event further down.
  const kept = timeline.events.flatMap((event) => resolveEvent(event, context) ?? []);
  for (const { event, path } of kept) dropTakenAliases(event, path, context);
  for (const { event, path } of kept) dropUnknownRelations(event, path, context);
  return {
    ...rest,
    sources: mapValues(sources, (source) => ({ ...source, publishedDate: parseEdtf(source.published)! })),
    events: kept.map(({ event }) => event),
    ...(glossary && { glossary: glossary.flatMap((entry) => resolveGlossaryEntry(entry, context) ?? []) }),
    ...(corrections && { corrections: corrections.flatMap((entry) => resolveCorrection(entry, context) ?? []) }),
  };
}

/** An event that is kept, and where it stands in the data. */
interface PlacedEvent {
  readonly event: ResolvedEvent;
  readonly path: string;
}

/** @returns undefined where too little is left of the event to show it */
function resolveEvent(event: TimelineEvent, context: RecordContext): PlacedEvent | undefined {
  const { id, kind, date, notes } = event;
  const { reading, kinds, ids } = context;
  const path = reading.places.get(event) ?? '';
  const isKindKnown = Object.hasOwn(kinds, kind);
  if (!isKindKnown) report(reading, { path: `${path}.kind`, code: 'unknown-kind', value: kind });
  const isTaken = ids.has(id);
  if (isTaken) report(reading, { path: `${path}.id`, code: 'duplicate-id', value: id });
  const citations = resolveCitations(event.citations, id, path, context);
  const resolvedDate = date && resolveDate(date, { id, citations }, `${path}.date`, reading);
  if (!isKindKnown || isTaken || !isNonEmpty(citations)) return undefined;
  ids.set(id, id);
  return {
    event: { ...event, date: resolvedDate, citations, ...(notes && { notes: notes.map(resolveNote) }) },
    path,
  };
}

function dropTakenAliases(event: ResolvedEvent, path: string, { ids, reading }: RecordContext): void {
  if (!event.aliases) return;
  event.aliases = event.aliases.filter((alias) => {
    const isTaken = ids.has(alias);
    if (isTaken) report(reading, { path: `${path}.aliases`, code: 'duplicate-id', value: alias });
    else ids.set(alias, event.id);
    return !isTaken;
  });
}

/** Drops relations to events that are not shown, and names the others by their ids. */
function dropUnknownRelations(event: ResolvedEvent, path: string, context: RecordContext): void {
  if (!event.related) return;
  event.related = event.related.flatMap(
    (name) => context.ids.get(name) ?? reportUnknownEvent(name, `${path}.related`, context) ?? [],
  );
}

function reportUnknownEvent(value: string, path: string, { wellFormed, reading }: RecordContext): undefined {
  return report(reading, { path, code: wellFormed.has(value) ? 'skipped-event' : 'unknown-event', value });
}

const resolveNote = (note: Note): ResolvedNote => ({
  ...note,
  references: note.references.map((reference) => {
    const publishedDate = reference.published === undefined ? undefined : parseEdtf(reference.published);
    return publishedDate ? { ...reference, publishedDate } : reference;
  }),
});

function resolveGlossaryEntry(entry: GlossaryEntry, context: RecordContext): ResolvedGlossaryEntry | undefined {
  const path = context.reading.places.get(entry) ?? '';
  const citations = resolveCitations(entry.citations, entry.term, path, context);
  return isNonEmpty(citations) ? { ...entry, citations } : undefined;
}

function resolveCorrection(correction: Correction, context: RecordContext): ResolvedCorrection | undefined {
  const { event, date } = correction;
  if (context.ids.has(event)) return { ...correction, correctionDate: parseEdtf(date)! };
  return reportUnknownEvent(event, `${context.reading.places.get(correction) ?? ''}.event`, context);
}

const isNonEmpty = (citations: readonly ResolvedCitation[]): citations is Citations => citations.length > 0;

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
