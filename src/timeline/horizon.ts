import { parseEdtf } from '../dates/edtf.js';
import type { Source, Timeline } from './types.js';

const endOf = ({ published }: Source): number => parseEdtf(published)?.max ?? -Infinity;

/** The source that was published last; undefined where none says when it was. */
export function latestSource({ sources }: Timeline): Source | undefined {
  return Object.values(sources)
    .filter((source) => endOf(source) > -Infinity)
    .reduce<Source | undefined>(
      (latest, source) => (latest && endOf(latest) >= endOf(source) ? latest : source),
      undefined,
    );
}

/** Where the sources end: after the last of them was published nothing can be recorded. Undefined if none says. */
export function horizonOf(timeline: Timeline): number | undefined {
  const latest = latestSource(timeline);
  return latest && endOf(latest);
}
