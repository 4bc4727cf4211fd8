import { describe, expect, it } from 'vitest';
import { EVENTS, ITEMS, PARAGRAPH, PROBLEMS, TEXT } from '../../../src/model/limits.js';
import { check, event, timeline, withEvent, type Json } from './support/checked.js';

describe('the limits of a timeline', () => {
  it('keeps the first of a list that is too long, and says where it was cut', () => {
    const good = { source: 'paper', quote: 'A treaty was signed in 1994', supports: 'event' };
    const { kept, problems } = withEvent({ citations: Array<Json>(ITEMS + 1).fill(good) });
    expect(kept!.events[1]!.citations).toHaveLength(ITEMS);
    expect(problems).toEqual([`events[1].citations: more than ${ITEMS} items`]);
  });

  it('keeps the first of too many events, and counts the others as skipped', () => {
    const events = Array.from({ length: EVENTS + 2 }, () => ({}));
    const { kept, skipped, problems } = check(timeline({ events: [event('first'), ...events] }));
    expect(kept!.events.map(({ id }) => id)).toEqual(['first']);
    expect(skipped).toBe(EVENTS + 2);
    expect(problems[0]).toBe(`events: more than ${EVENTS} items`);
    expect(problems).toHaveLength(PROBLEMS);
  });

  it('keeps the first of too many kinds or sources', () => {
    const kinds = Object.fromEntries(Array.from({ length: ITEMS + 5 }, (_, kind) => [`k${kind}`, { label: 'K' }]));
    const { kept, problems } = check(timeline({ kinds }));
    expect(Object.keys(kept!.kinds)).toHaveLength(ITEMS);
    expect(problems[0]).toBe(`kinds: more than ${ITEMS} items`);
  });

  it.each([
    ['a title', { title: 'x'.repeat(TEXT + 1) }],
    ['a reasoning', { date: { start: '1994', stated: [], basis: 'inferred', reasoning: 'x'.repeat(TEXT + 1) } }],
  ])('drops %s that is too long', (_, more) => {
    expect(withEvent(more).problems[0]).toMatch(new RegExp(`^events\\[1\\]\\..*: longer than ${TEXT} characters$`));
  });

  it('leaves a gap for a paragraph that is too long', () => {
    const paragraphs = ['x'.repeat(PARAGRAPH + 1), 'A treaty was signed in 1994'];
    const { kept, problems } = check(
      timeline({ sources: { paper: { publisher: 'P', published: '2020', paragraphs } } }),
    );
    expect(kept!.sources['paper']!.paragraphs).toEqual(['', 'A treaty was signed in 1994']);
    expect(problems).toEqual([`sources.paper.paragraphs[0]: longer than ${PARAGRAPH} characters`]);
  });

  it('looks no further for quotations once that has taken too long', () => {
    const paragraphs = Array<string>(20).fill('a'.repeat(PARAGRAPH));
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
