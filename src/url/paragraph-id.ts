import type { Timeline } from '../timeline/types.js';

/** The id of a source's paragraph in the page, counted from 1: `paragraph-18`, with the source's key where it needs one. */
export function paragraphId({ sources }: Timeline, sourceKey: string, number: number): string {
  return Object.keys(sources).length === 1 ? `paragraph-${number}` : `paragraph-${sourceKey}-${number}`;
}

/** Whether a hash is the id of a paragraph and not of an event. */
export const isParagraphId = (id: string): boolean => /^paragraph-(?:.+-)?\d+$/.test(id);
