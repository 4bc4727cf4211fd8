import type { Timeline } from '../timeline/types.js';

/**
 * The id of a paragraph in the page: `paragraph-18`, or `paragraph-key-18` where the timeline has several sources.
 *
 * @param number - counted from 1
 */
export function paragraphId({ sources }: Timeline, sourceKey: string, number: number): string {
  return Object.keys(sources).length === 1 ? `paragraph-${number}` : `paragraph-${sourceKey}-${number}`;
}

/** Tells the id of a paragraph from the id of an event. */
export const isParagraphId = (id: string): boolean => /^paragraph-(?:.+-)?\d+$/.test(id);
