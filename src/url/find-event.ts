import type { TimelineEvent } from '../timeline/types.js';

type NamedEvent = Pick<TimelineEvent, 'id' | 'aliases'>;

/** The event of an id, or of a name it was once published under. Nothing but the very name will do. */
export const findEvent = <Event extends NamedEvent>(events: readonly Event[], id: string): Event | undefined =>
  events.find((event) => event.id === id) ?? events.find(({ aliases }) => aliases?.includes(id));

/** So many events are offered in place of one that is not known. */
const OFFERED = 3;
/** The least share of letter pairs, of both, that a name has to have in common. */
const ALIKE = 0.4;

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));

/** The events whose ids look most like one that is not known, the likest first; none where none does. */
export function nearestEvents<Event extends NamedEvent>(events: readonly Event[], id: string): Event[] {
  const wanted = pairs(id.toLowerCase().slice(0, 100));
  const alike = (name: string): number => {
    const own = pairs(name);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (own.size + wanted.size || 1);
  };
  return events
    .map((event) => ({ event, likeness: Math.max(...[event.id, ...(event.aliases ?? [])].map(alike)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, OFFERED)
    .map(({ event }) => event);
}
