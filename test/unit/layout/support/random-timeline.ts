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
      'century',
      'about',
      'doubtful',
      'ancient',
      'set',
      'unsure range',
      'before',
      'after',
      'ongoing',
      'open start',
      'open end',
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
      century: { start: `${iso(time, 2)}XX` },
      about: { start: `${iso(time, 7)}~` },
      doubtful: { start: `${iso(time, 10)}?`, end: iso(later, 10) },
      ancient: { start: '-0490', end: iso(time, 4) },
      'unsure range': { start: `[${iso(time, 4)}..${iso(later, 4)}]`, end: `[${iso(time, 4)}..${iso(later, 4)}]` },
      set: { start: `[${iso(time, 10)}..${iso(later, 10)}]` },
      before: { start: `[..${iso(time, 10)}]` },
      after: { start: `[${iso(time, 10)}..]` },
      ongoing: { start: iso(time, 4), end: '..' },
      'open start': { start: `[..${iso(time, 4)}]`, end: iso(later, 4) },
      'open end': { start: iso(time, 4), end: `[${iso(later, 4)}..]` },
    };
    return { ...ends[shape]!, stated: [], basis: 'stated' };
  });

const repeated = (text: string, least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((length) => [...text.repeat(most)].slice(0, length).join(''));

/** Most titles are sentences; some are very long, one endless word, without spaces, or of signs of several characters. */
const title = fc.oneof(
  { weight: 6, arbitrary: repeated('Something happens in a place again and then some more of it', 3, 70) },
  { weight: 1, arbitrary: repeated('a very long sentence that goes on, and on ', 100, 300) },
  { weight: 1, arbitrary: repeated('Donaudampfschifffahrtsgesellschaft', 20, 120) },
  { weight: 1, arbitrary: repeated('停戰協定在早晨簽署', 3, 60) },
  { weight: 1, arbitrary: repeated('🕊️👩‍👩‍👧', 1, 20) },
);

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
