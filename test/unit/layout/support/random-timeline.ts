import fc from 'fast-check';
import type { ResolvedTimeline } from '../../../../src/timeline/resolved-types.js';
import type { EventDate, TimelineEvent } from '../../../../src/timeline/types.js';
import { resolved } from '../../../support/resolved.js';

const iso = (time: number, length: number): string => new Date(time).toISOString().slice(0, length);
const DAY = 86_400_000;

/** Dates of every precision and shape, some close together and some far apart, between 1850 and 2023. */
const date: fc.Arbitrary<EventDate> = fc
  .record({
    time: fc.oneof(
      fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2023, 0) }),
      fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(1992, 0) }),
      fc.integer({ min: Date.UTC(2020, 8, 20), max: Date.UTC(2020, 10, 10) }),
    ),
    shape: fc.constantFrom(
      'year',
      'month',
      'day',
      'minute',
      'range',
      'long range',
      'set',
      'before',
      'after',
      'ongoing',
    ),
    length: fc.integer({ min: 1, max: 2000 }),
  })
  .map(({ time, shape, length }) => {
    const later = time + length * DAY * (shape === 'long range' ? 10 : 1);
    const ends: Record<string, Pick<EventDate, 'start' | 'end'>> = {
      year: { start: iso(time, 4) },
      month: { start: iso(time, 7) },
      day: { start: iso(time, 10) },
      minute: { start: `${iso(time, 16)}Z` },
      range: { start: iso(time, 10), end: iso(later, 10) },
      'long range': { start: iso(time, 4), end: iso(later, 4) },
      set: { start: `[${iso(time, 10)}..${iso(later, 10)}]` },
      before: { start: `[..${iso(time, 10)}]` },
      after: { start: `[${iso(time, 10)}..]` },
      ongoing: { start: iso(time, 4), end: '..' },
    };
    return { ...ends[shape]!, stated: [], basis: 'stated' };
  });

const title = fc
  .integer({ min: 3, max: 70 })
  .map((length) => 'Something happens in a place again and then some more of it'.repeat(2).slice(0, length));

/** A timeline of `least` to `most` dated events. */
export const randomTimeline = (most: number, least = 1): fc.Arbitrary<ResolvedTimeline> =>
  fc
    .array(fc.record({ date, title, kind: fc.constantFrom('background', 'war') }), {
      minLength: least,
      maxLength: most,
      // As many large ones as small ones: left alone, most would hold a handful.
      size: 'max',
    })
    .map((events) =>
      resolved({
        id: 'random',
        title: '',
        summary: '',
        lang: 'en',
        kinds: {
          background: { label: 'Background', shape: 'circle', tone: 'background' },
          war: { label: 'War', shape: 'square', tone: 'war' },
        },
        sources: { one: { publisher: 'P', published: '2023-05-01', paragraphs: ['quote'] } },
        events: events.map((event, index): TimelineEvent => ({
          ...event,
          id: `event-${index}`,
          summary: '',
          citations: [{ source: 'one', quote: 'quote', supports: 'event' }],
        })),
      }),
    );
