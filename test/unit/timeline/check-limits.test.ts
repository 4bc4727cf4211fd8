import { describe, expect, it } from 'vitest';
import {
  MAX_EVENTS,
  MAX_ITEMS,
  MAX_PARAGRAPH_LENGTH,
  MAX_PROBLEMS,
  MAX_TEXT_LENGTH,
} from '../../../src/timeline/limits.js';
import { check, event, timeline, withEvent, type Json } from './support/checked.js';

describe('the limits of a timeline', () => {
  it('keeps the first of a list that is too long, and says where it was cut', () => {
    const good = { source: 'paper', quote: 'A treaty was signed in 1994', supports: 'event' };
    const { kept, problems } = withEvent({ citations: Array<Json>(MAX_ITEMS + 1).fill(good) });
    expect(kept!.events[1]!.citations).toHaveLength(MAX_ITEMS);
    expect(problems).toEqual([`events[1].citations: more than ${MAX_ITEMS} items`]);
  });

  it('keeps the first of too many events, and counts the others as skipped', () => {
    const events = Array.from({ length: MAX_EVENTS + 2 }, () => ({}));
    const { kept, skipped, problems } = check(timeline({ events: [event('first'), ...events] }));
    expect(kept!.events.map(({ id }) => id)).toEqual(['first']);
    expect(skipped).toBe(MAX_EVENTS + 2);
    expect(problems[0]).toBe(`events: more than ${MAX_EVENTS} items`);
    expect(problems).toHaveLength(MAX_PROBLEMS);
  });

  it('keeps the first of too many kinds or sources', () => {
    const kinds = Object.fromEntries(Array.from({ length: MAX_ITEMS + 5 }, (_, kind) => [`k${kind}`, { label: 'K' }]));
    const { kept, problems } = check(timeline({ kinds }));
    expect(Object.keys(kept!.kinds)).toHaveLength(MAX_ITEMS);
    expect(problems[0]).toBe(`kinds: more than ${MAX_ITEMS} items`);
  });

  it.each([
    ['a title', { title: 'x'.repeat(MAX_TEXT_LENGTH + 1) }],
    [
      'a reasoning',
      { date: { start: '1994', stated: [], basis: 'inferred', reasoning: 'x'.repeat(MAX_TEXT_LENGTH + 1) } },
    ],
  ])('drops %s that is too long', (_, more) => {
    expect(withEvent(more).problems[0]).toMatch(
      new RegExp(`^events\\[1\\]\\..*: longer than ${MAX_TEXT_LENGTH} characters$`),
    );
  });

  it('leaves a gap for a paragraph that is too long', () => {
    const paragraphs = ['x'.repeat(MAX_PARAGRAPH_LENGTH + 1), 'A treaty was signed in 1994'];
    const { kept, problems } = check(
      timeline({ sources: { paper: { publisher: 'P', published: '2020', paragraphs } } }),
    );
    expect(kept!.sources['paper']!.paragraphs).toEqual(['', 'A treaty was signed in 1994']);
    expect(problems).toEqual([`sources.paper.paragraphs[0]: longer than ${MAX_PARAGRAPH_LENGTH} characters`]);
  });

  it('looks no further for quotations once that has taken too long', () => {
    const paragraphs = Array<string>(20).fill('a'.repeat(MAX_PARAGRAPH_LENGTH));
    const quotes = Array.from({ length: 1000 }, (_, at) => `${'a'.repeat(2000)}b${at}`);
    const citations = quotes.map((quote) => ({ source: 'paper', quote, supports: 'event' }));
    const data = timeline({
      sources: { paper: { publisher: 'P', published: '2020', paragraphs } },
      events: [event('first', { citations })],
    });
    const began = performance.now();
    const { problems } = check(data);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(problems.some((problem) => problem.endsWith(': too much to search'))).toBe(true);
  });
});

describe('what a timeline has no use for', () => {
  const nested = (levels: number): string => `${'[{"a":'.repeat(levels)}1${'}]'.repeat(levels)}`;
  const withText = (text: string): ReturnType<typeof check> =>
    check(JSON.parse(JSON.stringify(timeline({ events: [event('first', { extra: 1 })] })).replace('"extra":1', text)));

  it('does no harm, however deeply it is nested, in known and in unknown properties', () => {
    const deep = nested(50_000);
    const fine = withText(`"extra":${deep}`);
    expect(fine.problems).toEqual([]);
    expect(fine.kept!.events[0]).not.toHaveProperty('extra');
    expect(withText(`"aliases":${deep},"related":${deep}`).problems).toEqual([
      'events[0].aliases[0]: not a text',
      'events[0].related[0]: not a text',
    ]);
    expect(withText(`"notes":${deep}`).problems).toContain('events[0].notes[0].text: missing text');
    expect(check(JSON.parse(deep)).problems).toEqual([': not an object']);
  });

  it('changes no prototype, because properties outside the format are not copied', () => {
    const { kept, problems } = withText('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}');
    expect(problems).toEqual([]);
    expect(Object.keys(kept!.events[0]!)).not.toContain('__proto__');
    expect(Object.getPrototypeOf(kept!.events[0])).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is no kind and no source by the name of %s', (name) => {
    const { kept, problems } = check(
      JSON.parse(`{"id":"t","title":"","events":[],"sources":{},"kinds":{"${name}":{"label":"K"}}}`),
    );
    expect(problems).toEqual([`kinds.${name}: invalid key: ${name}`]);
    expect(Object.keys(kept!.kinds)).toEqual([]);
  });
});
