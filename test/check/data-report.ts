/** The report on data without faults: the sentences that are not cited, and the dates that were inferred. */
import { coverageOf } from '../../src/sources/coverage.js';
import { readTimeline } from '../../src/timeline/read-timeline.js';
import type { EventDate, Timeline } from '../../src/timeline/types.js';

/** Lines that say how much of each source is cited, and that quote the sentences that are not. */
export function coverageLines(timeline: Timeline): string[] {
  const { sources } = timeline;
  const resolved = readTimeline(timeline).timeline!;
  return Object.keys(sources).flatMap((key) => {
    const { sentences, cited } = coverageOf(resolved, key);
    const name = Object.keys(sources).length === 1 ? 'the article' : key;
    const uncited = sentences.filter((sentence) => !sentence.cited);
    return [
      `${cited} of ${sentences.length} sentences of ${name} are cited${uncited.length > 0 ? '; not cited:' : '.'}`,
      ...uncited.map(({ paragraph, text }) => `  paragraph ${paragraph + 1}: ${text.trim()}`),
    ];
  });
}

/** Lines that name the events with inferred dates, which ends were inferred and why. */
export function inferenceLines({ events }: Timeline): string[] {
  const dated = events.flatMap(({ id, date }) => (date ? [{ id, date }] : []));
  const inferred = dated.filter(({ date }) => date.basis === 'inferred');
  return [
    `${inferred.length} of ${dated.length} dates lean on our estimates${inferred.length > 0 ? ':' : '.'}`,
    ...inferred.map(({ id, date }) => `  ${id}, ${inferredPart(date)}: ${date.reasoning ?? 'no reasoning'}`),
  ];
}

function inferredPart({ start, end, inferredEnds }: EventDate): string {
  if (end === undefined) return `the date (${start})`;
  const given = { start, end };
  return (inferredEnds ?? (['start', 'end'] as const)).map((part) => `${part} (${given[part]})`).join(' and ');
}
