import type { Timeline } from '../../src/timeline/types.js';
import type { Fault } from './data-faults.js';

/** The file with every id that was ever published, one a line: links to them must work for ever. */
export const PUBLISHED_IDS_FILE = 'data/ids.txt';

/**
 * Finds published ids that no event has any more, neither as its id nor as an alias.
 *
 * @param publishedIds - the text of the file of published ids
 */
export function lostIdFaults(publishedIds: string, timeline: Timeline): Fault[] {
  const names = new Set(namesOf(timeline));
  return linesOf(publishedIds).flatMap((id, index) => {
    if (id === '' || names.has(id)) return [];
    return {
      file: PUBLISHED_IDS_FILE,
      path: `line ${index + 1}`,
      message: `published id without an event: ${id}`,
      advice: 'Give it as an alias to the event that took its place in data/timeline.ts.',
    };
  });
}

/**
 * Adds the ids and aliases of a timeline that are not published yet.
 *
 * @param publishedIds - the text of the file of published ids
 * @returns the new text of the file; nothing is ever removed from it
 */
export function withNewIds(publishedIds: string, timeline: Timeline): string {
  const known = new Set(linesOf(publishedIds));
  const added = namesOf(timeline).filter((name) => !known.has(name));
  const kept = publishedIds === '' || publishedIds.endsWith('\n') ? publishedIds : `${publishedIds}\n`;
  return kept + added.map((name) => `${name}\n`).join('');
}

function namesOf({ events }: Timeline): string[] {
  return events.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}
