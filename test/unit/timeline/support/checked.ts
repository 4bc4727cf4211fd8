import { plainTimeline } from '../../../../src/timeline/plain-timeline.js';
import type { Timeline } from '../../../../src/timeline/types.js';
import { checkTimeline } from '../../../../src/words/check-timeline.js';

export type Json = Record<string, unknown>;

export const event = (id: string, more: Json = {}): Json => ({
  id,
  title: 'Title',
  summary: 'Summary.',
  kind: 'peace',
  date: { start: '1994', stated: ['in 1994'], basis: 'stated' },
  citations: [{ source: 'paper', quote: 'A treaty was signed in 1994', supports: 'event' }],
  ...more,
});
export const timeline = (more: Json = {}): Json => ({
  id: 'test',
  title: 'Test',
  summary: 'A test.',
  lang: 'en',
  kinds: { peace: { label: 'Peace', shape: 'diamond', tone: 'diplomacy' } },
  sources: {
    paper: {
      publisher: 'The Paper',
      published: '2020',
      paragraphs: ['A treaty was signed in 1994. It held.', 'It held.'],
    },
  },
  events: [event('first'), event('second')],
  ...more,
});
export const withEvent = (more: Json): ReturnType<typeof check> =>
  check(timeline({ events: [event('first'), event('second', more)] }));
export const withDate = (more: Json): ReturnType<typeof check> =>
  withEvent({ date: { start: '1994', stated: [], basis: 'stated', ...more } });
export const check = (
  data: unknown,
): { ids?: string[]; problems: string[]; kept: Timeline | undefined; skipped: number } => {
  const { timeline: resolved, problems, skipped } = checkTimeline(data);
  const kept = resolved && plainTimeline(resolved);
  return {
    ...(kept ? { ids: kept.events.map(({ id }) => id) } : {}),
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
    kept,
    skipped,
  };
};
