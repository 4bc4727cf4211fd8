import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/dates/bounds.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import { event, timeline } from './support/checked.js';

describe('readTimeline(data)', () => {
  it('reads the date of an event and gives its bounds and its precision', () => {
    const date = { start: '1991', end: '1994-05', stated: [], basis: 'stated' };
    const { timeline: read, faults } = readTimeline(timeline({ events: [event('first', { date })] }));
    expect(faults).toEqual([]);
    const resolved = read!.events[0]!.date!;
    expect(resolved.bounds).toEqual(boundsOf(date));
    expect([resolved.startDate.precision, resolved.endDate!.precision]).toEqual(['year', 'month']);
  });

  it('finds the quotation of a citation: its paragraph, where it starts and where it ends', () => {
    const citations = [{ source: 'paper', quote: 'signed in 1994', supports: 'event' }];
    const { timeline: read } = readTimeline(timeline({ events: [event('first', { citations })] }));
    expect(read!.events[0]!.citations).toEqual([{ ...citations[0], paragraph: 0, start: 13, end: 27 }]);
  });

  it('reads when a source was published', () => {
    expect(readTimeline(timeline()).timeline!.sources['paper']!.publishedDate.max).toBe(Date.UTC(2021, 0));
  });

  it('gives a fault its code and what belongs to it', () => {
    const { faults } = readTimeline(timeline({ events: [event('first', { kind: 'war' })] }));
    expect(faults).toEqual([{ path: 'events[0].kind', code: 'unknown-kind', value: 'war' }]);
  });

  it('reads the same where a page has added to the prototype of all objects', () => {
    const before = readTimeline(timeline());
    Object.defineProperty(Object.prototype, 'each', { value: () => [], enumerable: true, configurable: true });
    const after = readTimeline(timeline());
    delete (Object.prototype as { each?: unknown }).each;
    expect(after.faults).toEqual([]);
    expect(after.timeline!.events).toEqual(before.timeline!.events);
  });
});
