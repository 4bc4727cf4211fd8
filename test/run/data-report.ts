/** What the check says of the data when nothing is wrong with it: what is not cited, and what we worked out. */
import { coverageOf } from '../../src/sources/coverage.js';
import type { EventDate, Timeline } from '../../src/timeline/types.js';

/** How much of each source is cited, and the sentences that are not. */
export function coverageLines(timeline: Timeline): string[] {
  const { sources } = timeline;
  return Object.keys(sources).flatMap((key) => {
    const { sentences, cited } = coverageOf(timeline, key);
    const name = Object.keys(sources).length === 1 ? 'the article' : key;
    const left = sentences.filter((sentence) => !sentence.cited);
    return [
      `${cited} of ${sentences.length} sentences of ${name} are cited${left.length > 0 ? '; not cited:' : '.'}`,
      ...left.map(({ paragraph, text }) => `  paragraph ${paragraph + 1}: ${text.trim()}`),
    ];
  });
}

/** The events whose dates are not all the source's, with which ends are not and how they were worked out. */
export function inferenceLines({ events }: Timeline): string[] {
  const dated = events.flatMap(({ id, date }) => (date ? [{ id, date }] : []));
  const inferred = dated.filter(({ date }) => date.basis === 'inferred');
  return [
    `${inferred.length} of ${dated.length} dates lean on our reading${inferred.length > 0 ? ':' : '.'}`,
    ...inferred.map(({ id, date }) => `  ${id}, ${inferredPart(date)}: ${date.reasoning ?? 'no reasoning'}`),
  ];
}

function inferredPart({ start, end, inferredEnds }: EventDate): string {
  if (end === undefined) return `the date (${start})`;
  const given = { start, end };
  return (inferredEnds ?? (['start', 'end'] as const)).map((part) => `${part} (${given[part]})`).join(' and ');
}
