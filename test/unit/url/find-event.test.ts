import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { decodeAddress } from '../../../src/url/address.js';
import { findEvent, nearestEvents } from '../../../src/url/find-event.js';

const events = timeline.events.map((event) =>
  event.id === 'ceasefire-1994' ? { ...event, aliases: ['armistice-1994'] } : event,
);
const names = new Map(events.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name, id])));

describe('the event an address names', () => {
  it('is that of its id or of a name it once had', () => {
    for (const [name, id] of names) expect(findEvent(events, name)?.id).toBe(id);
  });

  it('is never another one, whatever the address holds', () => {
    const near = fc
      .tuple(fc.constantFrom(...names.keys()), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([id, at, text]) => {
        const place = at % (id.length + 1);
        return id.slice(0, place) + text + id.slice(place + 1);
      });
    const hostile = fc.string({ unit: fc.constantFrom(...'%&=+#?/ 2F0c-<>"\u0000\ud800é') });
    fc.assert(
      fc.property(fc.oneof(near, hostile, fc.string(), fc.webFragments()), (text) => {
        for (const hash of [`#${text}`, `#${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`]) {
          const { selected } = decodeAddress({ search: '', hash });
          const found = selected === undefined ? undefined : findEvent(events, selected);
          expect(found?.id).toBe(selected === undefined ? undefined : names.get(selected));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the events an unknown id may have meant', () => {
  const nearest = (id: string): string[] => nearestEvents(events, id).map((event) => event.id);

  it.each([
    ['ceasefire-1995', 'ceasefire-1994'],
    ['cease-fire-2020', 'ceasefire-2020'],
    ['Lachin-Checkpoint', 'lachin-checkpoint-2023'],
    ['armistice-1993', 'ceasefire-1994'],
    ['declaration-of-1991', 'declaration-1991'],
  ])('%s: %s first', (id, first) => {
    expect(nearest(id)[0]).toBe(first);
  });

  it('are none where nothing is alike', () => {
    expect(nearest('zzz')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  it('are at most three, each once, and found for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (id) => {
        const found = nearest(id);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
