import type { ResolvedEvent, ResolvedTimeline } from './resolved-types.js';
import type { Timeline, TimelineEvent } from './types.js';

/** @returns a timeline as its data has it, without what reading has worked out: what is saved and published */
export function plainTimeline(timeline: ResolvedTimeline): Timeline {
  const { sources, events, glossary, corrections } = timeline;
  return {
    ...timeline,
    sources: Object.fromEntries(
      Object.entries(sources).map(([key, source]) => [key, without(source, ['publishedDate'])]),
    ),
    events: events.map(plainEvent),
    ...(glossary && { glossary: glossary.map(withPlainCitations) }),
    ...(corrections && { corrections: corrections.map((correction) => without(correction, ['correctionDate'])) }),
  };
}

/** @returns an event as its data has it */
export function plainEvent(event: ResolvedEvent): TimelineEvent {
  const { date, notes } = event;
  return {
    ...withPlainCitations(event),
    date: date && without(date, ['bounds', 'startDate', 'endDate']),
    ...(notes && {
      notes: notes.map((note) => ({
        ...note,
        references: note.references.map((reference) => without(reference, ['publishedDate'])),
      })),
    }),
  };
}

const withPlainCitations = <Owner extends Pick<ResolvedEvent, 'citations'>>(owner: Owner): Owner => ({
  ...owner,
  citations: owner.citations.map((citation) => without(citation, ['paragraph', 'start', 'end'])),
});

/** A copy of a record that lacks some of its keys. */
const without = <Item extends object, Key extends keyof Item & string>(
  record: Item,
  keys: readonly Key[],
): Omit<Item, Key> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.some((one) => one === key))) as Omit<Item, Key>;
