import type { ResolvedSource, ResolvedTimeline } from './resolved-types.js';

type Sources = Pick<ResolvedTimeline, 'sources'>;

/** @returns the source that was published last; undefined where there is none */
export const latestSource = ({ sources }: Sources): ResolvedSource | undefined =>
  Object.values(sources).reduce<ResolvedSource | undefined>(
    (latest, source) => (latest && latest.publishedDate.max >= source.publishedDate.max ? latest : source),
    undefined,
  );

/**
 * Where the sources end: after the last of them was published nothing can be recorded.
 *
 * @returns epoch milliseconds UTC; undefined where there is no source
 */
export const horizonOf = (timeline: Sources): number | undefined => latestSource(timeline)?.publishedDate.max;
