import type { Timeline } from '../model/types.js';

/** The id of a source's paragraph in the page, counted from 1: `paragraph-18`, with the source's key where it needs one. */
export function paragraphId(timeline: Timeline, sourceKey: string, number: number): string {
  const onlySource = Object.keys(timeline.sources).length === 1;
  return onlySource ? `paragraph-${number}` : `paragraph-${sourceKey}-${number}`;
}
