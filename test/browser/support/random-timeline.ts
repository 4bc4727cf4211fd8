import type { Timeline } from '../../../src/timeline/types.js';
import type { Random } from '../../unit/layout/support/random.js';

const SECOND = 1000;
const YEAR = 365.2425 * 86_400 * SECOND;

/** Some events within a second to 20,000 years, each known to the second, or to the year where that is too fine. */
export function randomTimeline(random: Random): Timeline {
  const length = SECOND * Math.exp(random.between(0, Math.log((20_000 * YEAR) / SECOND)));
  const first = random.between(-9999 * YEAR, 9999 * YEAR - length) - 1970 * YEAR;
  const dateAt = (time: number): string => {
    const date = new Date(time);
    const year = date.getUTCFullYear();
    const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    return length > 100 * YEAR ? digits : `${digits}${date.toISOString().slice(-20, -5)}Z`;
  };
  const events = Array.from({ length: random.pick([1, 2, 9, 40, 300]) }, (_, index) => ({
    id: `event-${index}`,
    title: `Event ${index}`,
    summary: '',
    kind: 'one',
    date: {
      start: dateAt(first + random.next() * length),
      ...(random.chance(0.2) ? { end: '..' } : {}),
      stated: [],
      basis: 'inferred' as const,
      reasoning: 'Made up.',
    },
    citations: [{ source: 'text', quote: 'It happened.', supports: 'event' as const }] as const,
  }));
  return {
    id: 'random',
    title: 'Random',
    summary: '',
    lang: 'en',
    kinds: { one: { label: 'One', shape: 'circle', tone: 'background' } },
    sources: { text: { publisher: 'Publisher', published: '2024', paragraphs: ['It happened.'] } },
    events: events as unknown as Timeline['events'],
  };
}
