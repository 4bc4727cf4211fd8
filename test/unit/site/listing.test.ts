import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolved, timeline } from '../../support/resolved.js';
import { english } from '../../../src/words/english.js';
import { checkTimeline } from '../../../src/words/check-timeline.js';
import { eventsAsCsv, eventsAsJson } from '../../../src/site/client/listing/event-files.js';
import { sortEvents, ORDERS } from '../../../src/site/client/listing/sort-events.js';
import { matchesQuery, splitMatches, searchPattern } from '../../../src/site/client/listing/listing-search.js';
import { variantTimeline } from '../../site/support/variant.js';

describe('splitMatches(text, pattern)', () => {
  it('keeps the text letter for letter, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const pieces = splitMatches(text, searchPattern(query));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('matches each word in upper and lower case, and nothing else', () => {
    const pieces = splitMatches('Russia brokers; russian.', searchPattern('RUSSIA'));
    expect(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Russia', 'russia']);
  });

  it('matches characters of regular expressions as plain text', () => {
    expect(splitMatches('a.c abc', searchPattern('a.c')).filter(({ isMatch }) => isMatch)).toEqual([
      { text: 'a.c', isMatch: true },
    ]);
  });
});

describe('matchesQuery(event, query, words, lang)', () => {
  const found = (query: string): string[] =>
    timeline.events.filter((event) => matchesQuery(event, query, english.dates, english.lang)).map(({ id }) => id);

  it('matches an event that holds every word of the query, wherever they stand', () => {
    expect(found('brokered significant')).toEqual(['ceasefire-2020']);
    expect(found('brokered nothing')).toEqual([]);
  });

  it('matches every event where the query has no words', () => {
    expect(found('  ')).toHaveLength(timeline.events.length);
  });
});

describe('sortEvents(timeline, order, descending)', () => {
  it.each(ORDERS)('by %s keeps every event, in both directions', (order) => {
    for (const descending of [false, true]) {
      const ids = sortEvents(timeline, order, descending).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
    }
  });

  it('puts events without a date last, in both directions', () => {
    for (const descending of [false, true]) {
      expect(
        sortEvents(timeline, 'date', descending)
          .slice(-2)
          .every(({ date }) => date === null),
      ).toBe(true);
    }
  });
});

describe('the files of the listing', () => {
  it('eventsAsCsv gives a table that spreadsheets read back, with no formula in it', () => {
    const hostile = { ...timeline.events[0]!, title: '=HYPERLINK("https://evil.example")', summary: 'a, "b"\nc' };
    const [row] = csvParse(eventsAsCsv([hostile], timeline, english.dates, english.lang).slice(1));
    expect(row).toMatchObject({ title: `'${hostile.title}`, summary: hostile.summary, start: '[1901..1933]' });
  });

  it('eventsAsJson gives a valid timeline without references to events that are left out', () => {
    const variant = resolved(variantTimeline);
    const some = variant.events.filter(({ id }) => id === 'war-1991-1994');
    const { timeline: saved, problems } = checkTimeline(JSON.parse(eventsAsJson(some, variant)));
    expect(problems).toEqual([]);
    expect(saved!.events.map(({ id }) => id)).toEqual(['war-1991-1994']);
    expect(saved!.corrections).toEqual([]);
  });
});
