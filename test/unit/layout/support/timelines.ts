import { SHAPES, TONES } from '../../../../src/timeline/shapes.js';
import type { ResolvedTimeline } from '../../../../src/timeline/resolved-types.js';
import type { EventDate, Kind, TimelineEvent } from '../../../../src/timeline/types.js';
import { parseEdtf } from '../../../../src/dates/edtf.js';
import { resolved } from '../../../support/resolved.js';
import type { Random } from './random.js';

export const KINDS: Record<string, Kind> = Object.fromEntries(
  SHAPES.map((shape, index) => [shape, { label: shape, shape, tone: TONES[index]! }]),
);

export const dated = (start: string, end?: string): EventDate => ({
  start,
  ...(end === undefined ? {} : { end }),
  stated: [],
  basis: 'stated',
});

export const eventOf = (id: string, date: EventDate | null, kind = 'circle', title = id): TimelineEvent => ({
  id,
  title,
  summary: '',
  kind,
  date,
  citations: [{ source: 'source', quote: 'quote', supports: 'event' }],
});

export const timelineOf = (events: TimelineEvent[], published = '2023-05-01'): ResolvedTimeline =>
  resolved({
    id: 'timeline',
    title: 'Timeline',
    summary: '',
    lang: 'en',
    kinds: KINDS,
    sources: { source: { publisher: 'Publisher', published, paragraphs: ['quote'] } },
    events,
  });

const YEAR = 365.2425 * 86_400_000;
const WORDS = [
  'War',
  'ceasefire',
  'of',
  'the',
  'six',
  'weeks',
  'declaration',
  'Nagorno-Karabakh',
  'talks',
  'in',
  '🕊️',
  'é',
];

/** How far apart the first and the last event may be, in years; dates stay within what EDTF writes in four digits. */
const SPANS = [0.001, 0.05, 1, 30, 150, 2000, 18_000];

/**
 * Any timeline: moments of every precision, ranges, one-of sets and open sides, strewn evenly or in clumps.
 *
 * @param most - of its events
 */
export function randomTimeline(random: Random, most: number): ResolvedTimeline {
  const length = random.pick(SPANS) * YEAR;
  const first = Date.UTC(2023, 4) - length * random.between(0.5, 1);
  const clumps = Array.from({ length: random.whole(1, 6) }, () => first + random.next() * length);
  const clumped = random.next();
  const moment = (): number =>
    random.chance(clumped)
      ? random.pick(clumps) + (random.next() - 0.5) * length * 0.02
      : first + random.next() * length;
  // Some timelines are all moments, some all ranges, most are mixed.
  const ranges = random.pick([0, 0.1, 0.4, 1]);
  const open = random.pick([0, 0.05, 0.5]);
  const count = random.chance(0.5) ? random.whole(0, 25) : random.whole(0, most);
  const events = Array.from({ length: count }, (_, index) => {
    const title = Array.from({ length: random.whole(1, 9) }, () => random.pick(WORDS)).join(' ');
    const date = random.chance(ranges) ? randomRange(random, moment, length, open) : randomMoment(random, moment, open);
    return eventOf(`event-${index}`, date, random.pick(Object.keys(KINDS)), title);
  });
  return timelineOf(events);
}

function randomMoment(random: Random, moment: () => number, open: number): EventDate {
  if (random.chance(open))
    return dated(random.chance(0.5) ? `[..${written(random, moment())}]` : `[${written(random, moment())}..]`);
  if (random.chance(0.1)) return dated(randomSet(random, moment(), moment()));
  return dated(written(random, moment()));
}

function randomRange(random: Random, moment: () => number, length: number, open: number): EventDate {
  const from = moment();
  const to = random.chance(0.7) ? from + random.next() ** 3 * length * 0.3 : moment();
  const [start, end] = from < to ? [from, to] : [to, from];
  if (random.chance(open)) {
    return random.chance(0.5)
      ? dated(written(random, start), '..')
      : dated(`[..${written(random, start)}]`, written(random, end));
  }
  const date = random.chance(0.1)
    ? dated(randomSet(random, start, (start + end) / 2), randomSet(random, (start + end) / 2, end))
    : dated(written(random, start), written(random, end));
  return parseEdtf(date.end!)!.max > parseEdtf(date.start)!.min ? date : dated(date.start, '..');
}

function randomSet(random: Random, a: number, b: number): string {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const precision = random.whole(1, 3);
  const set = `[${edtf(from, precision)}..${edtf(to, precision)}]`;
  return parseEdtf(set) ? set : edtf(from, precision);
}

/** A moment at some precision, now and then an approximate one. */
function written(random: Random, time: number): string {
  const text = edtf(time, random.pick([-2, -1, 0, 0, 1, 2, 2, 3, 4]));
  return random.chance(0.1) ? `${text}~` : text;
}

/** From a century (-2) and a decade (-1) over year (0), month, day and minute to a second (4). */
export function edtf(time: number, precision: number): string {
  const date = new Date(Math.min(Math.max(time, Date.UTC(-9990, 0)), Date.UTC(9990, 0)));
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  if (precision < 0) {
    const known = digits.slice(0, precision);
    // There is no -000X.
    return Number(known) === 0 && year < 0 ? `${sign}${digits}` : `${sign}${known}${'X'.repeat(-precision)}`;
  }
  const rest = date
    .toISOString()
    .replace(/^[+-]?\d+/, '')
    .slice(0, [0, 3, 6, 12, 15][precision]);
  return `${sign}${digits}${rest}${precision > 2 ? 'Z' : ''}`;
}
