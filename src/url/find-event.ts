import type { TimelineEvent } from '../timeline/types.js';

type NamedEvent = Pick<TimelineEvent, 'id' | 'aliases'>;

/** Finds an event by its id or else by an alias, letter for letter. */
export const findEvent = <Event extends NamedEvent>(events: readonly Event[], id: string): Event | undefined =>
  events.find((event) => event.id === id) ?? events.find(({ aliases }) => aliases?.includes(id));

/** The most events that are suggested in place of an unknown one. */
const MAX_SUGGESTIONS = 3;
/** The smallest Dice coefficient (https://en.wikipedia.org/wiki/Dice-Sørensen_coefficient) of names that look alike. */
const MIN_LIKENESS_SHARE = 0.4;
/** Letters of an unknown id that are compared. */
const MAX_LETTERS = 100;

/**
 * Finds events whose ids or aliases look like an unknown id, by the pairs of letters that they share.
 *
 * @returns at most three events, the most similar first
 */
export function nearestEvents<Event extends NamedEvent>(events: readonly Event[], id: string): Event[] {
  const asked = letterPairs(id.toLowerCase().slice(0, MAX_LETTERS));
  const likenessOf = (name: string): number => {
    const named = letterPairs(name);
    const shared = [...named].filter((pair) => asked.has(pair)).length;
    return (2 * shared) / (named.size + asked.size || 1);
  };
  return events
    .map((event) => ({ event, likeness: Math.max(...[event.id, ...(event.aliases ?? [])].map(likenessOf)) }))
    .filter(({ likeness }) => likeness >= MIN_LIKENESS_SHARE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ event }) => event);
}

function letterPairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
