import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/dates/bounds.js';
import { chronological } from '../../../src/timeline/chronological.js';
import type { EventDate, TimelineEvent } from '../../../src/timeline/types.js';

const date = (start: string, end?: string): EventDate => ({
  start,
  ...(end === undefined ? {} : { end }),
  stated: [],
  basis: 'stated',
});
const event = (id: string, when: EventDate | null): TimelineEvent => ({
  id,
  title: id,
  summary: '',
  kind: 'a',
  date: when,
  citations: [{ source: 's', quote: 'q', supports: 'event' }],
});
const order = (...dates: (EventDate | null)[]): string[] =>
  chronological(dates.map((when, index) => event(String(index), when))).map(({ id }) => id);

describe('boundsOf(date)', () => {
  it('makes a range certain from its latest start to its earliest end', () => {
    expect(boundsOf(date('1991', '1994'))).toMatchObject({
      earliestStart: Date.UTC(1991, 0),
      latestStart: Date.UTC(1992, 0),
      earliestEnd: Date.UTC(1994, 0),
      latestEnd: Date.UTC(1995, 0),
      moment: false,
    });
  });

  it('lets the latest start lie after the earliest end, where nothing is certain', () => {
    const { latestStart, earliestEnd } = boundsOf(date('[1901..1933]', '[1901..1933]'))!;
    expect(latestStart).toBeGreaterThan(earliestEnd);
  });

  it('lets a moment lie anywhere in its date, and anchors it in the middle', () => {
    const [start, end] = [Date.UTC(1994, 0), Date.UTC(1995, 0)];
    expect(boundsOf(date('1994'))).toEqual({
      earliestStart: start,
      latestStart: end,
      earliestEnd: start,
      latestEnd: end,
      moment: true,
      anchor: (start + end) / 2,
    });
  });

  it('anchors a moment that is open on one side at the date that bounds it', () => {
    expect(boundsOf(date('[..2023-05-01]'))).toMatchObject({
      earliestStart: -Infinity,
      anchor: Date.UTC(2023, 4, 1, 12),
    });
    expect(boundsOf(date('[2023-05-01..]'))).toMatchObject({ latestEnd: Infinity, anchor: Date.UTC(2023, 4, 1, 12) });
  });

  it('leaves the end open where it is still going on', () => {
    const bounds = boundsOf(date('1994', '..'))!;
    expect(bounds).toMatchObject({ earliestEnd: Infinity, latestEnd: Infinity, moment: false });
    expect(bounds.anchor).toBeGreaterThan(Date.UTC(1994, 0));
    expect(bounds.anchor).toBeLessThan(Date.UTC(1995, 0));
  });

  it.each([
    ['1994', '1991'],
    ['2020-10', '2020-09-30'],
    ['x', undefined],
    ['1991', 'x'],
    ['..', '1991'],
  ])('is undefined for %s to %s', (start, end) => {
    expect(boundsOf(date(start, end))).toBeUndefined();
  });

  it('accepts a day within a year as end of a range that begins in that year', () => {
    expect(boundsOf(date('1994', '1994-03-01'))).toBeDefined();
  });

  it('anchors the mark at a finite time within the bounds', () => {
    const year = fc.integer({ min: 1000, max: 3000 }).map(String);
    const one = fc.oneof(
      year,
      year.map((a) => `[..${a}]`),
      year.map((a) => `[${a}..]`),
      year.map((a) => `${a}~`),
    );
    fc.assert(
      fc.property(one, fc.option(fc.oneof(one, fc.constant('..')), { nil: undefined }), (start, end) => {
        const bounds = boundsOf(date(start, end));
        if (!bounds) return;
        expect(Number.isFinite(bounds.anchor)).toBe(true);
        expect(bounds.anchor).toBeGreaterThanOrEqual(bounds.earliestStart);
        expect(bounds.anchor).toBeLessThanOrEqual(bounds.latestEnd);
        expect(bounds.earliestStart).toBeLessThanOrEqual(bounds.latestStart);
        expect(bounds.earliestEnd).toBeLessThanOrEqual(bounds.latestEnd);
      }),
    );
  });
});

describe('chronological(events)', () => {
  it('orders by the first moment an event may begin, the undated last', () => {
    expect(order(null, date('2023-05-01'), date('1991', '1994'), date('[1901..1933]'))).toEqual(['3', '2', '1', '0']);
  });

  it('orders what happened on or before a day by that day', () => {
    expect(order(date('[..2023-05-01]'), date('2020-09'), date('2023-05-02'))).toEqual(['1', '0', '2']);
  });

  it('keeps the order of the data where two begin together, and leaves the data as it was', () => {
    expect(order(date('1994'), null, date('1994', '2023'), date('1994-01-01'), null)).toEqual([
      '0',
      '2',
      '3',
      '1',
      '4',
    ]);
    const events = Object.freeze([event('b', date('2000')), event('a', date('1990'))]);
    expect(chronological(events).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(events[0]!.id).toBe('b');
  });
});
