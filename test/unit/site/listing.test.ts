import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { english } from '../../../src/words/english.js';
import { checkTimeline } from '../../../src/timeline/check.js';
import { eventsAsCsv, eventsAsJson } from '../../../src/site/client/listing/export.js';
import { ordered, ORDERS } from '../../../src/site/client/listing/order.js';
import { isFound, matches, searchPattern } from '../../../src/site/client/listing/search.js';
import { variantTimeline } from '../../site/support/variant.js';

describe('matches(text, pattern)', () => {
  it('gives the text back, letter for letter, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const pieces = matches(text, searchPattern(query));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('marks each word in any case, and no more', () => {
    const pieces = matches('Russia brokers; russian.', searchPattern('RUSSIA'));
    expect(pieces.filter(({ match }) => match).map(({ text }) => text)).toEqual(['Russia', 'russia']);
  });

  it('takes signs of patterns for themselves', () => {
    expect(matches('a.c abc', searchPattern('a.c')).filter(({ match }) => match)).toEqual([
      { text: 'a.c', match: true },
    ]);
  });
});

describe('isFound(event, query)', () => {
  const found = (query: string): string[] =>
    timeline.events.filter((event) => isFound(event, query, english.dates, english.lang)).map(({ id }) => id);

  it('wants every word, wherever it stands', () => {
    expect(found('brokered significant')).toEqual(['ceasefire-2020']);
    expect(found('brokered nothing')).toEqual([]);
  });

  it('finds all where nothing is searched for', () => {
    expect(found('  ')).toHaveLength(timeline.events.length);
  });
});

describe('ordered(timeline, order, descending)', () => {
  it.each(ORDERS)('by %s keeps every event, in both directions', (order) => {
    for (const descending of [false, true]) {
      const ids = ordered(timeline, order, descending).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
    }
  });

  it('leaves those without a date last, whichever way time runs', () => {
    for (const descending of [false, true]) {
      expect(
        ordered(timeline, 'date', descending)
          .slice(-2)
          .every(({ date }) => date === null),
      ).toBe(true);
    }
  });
});

describe('what is saved', () => {
  it('is a table that spreadsheets read back, with no formula in it', () => {
    const hostile = { ...timeline.events[0]!, title: '=HYPERLINK("https://evil.example")', summary: 'a, "b"\nc' };
    const [row] = csvParse(eventsAsCsv([hostile], timeline, english.dates, english.lang).slice(1));
    expect(row).toMatchObject({ title: `'${hostile.title}`, summary: hostile.summary, start: '[1901..1933]' });
  });

  it('is a timeline that can be opened again, without references to what was left out', () => {
    const some = variantTimeline.events.filter(({ id }) => id === 'war-1991-1994');
    const { timeline: saved, problems } = checkTimeline(JSON.parse(eventsAsJson(some, variantTimeline)));
    expect(problems).toEqual([]);
    expect(saved!.events.map(({ id }) => id)).toEqual(['war-1991-1994']);
    expect(saved!.corrections).toEqual([]);
  });
});
