import { describe, expect, it } from 'vitest';
import { indexEntries, spanOf, type ChartEntry, type EntryIndex } from '../../../src/layout/entry-index.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import type { EventDate } from '../../../src/timeline/types.js';
import { plainTimeline } from '../../../src/timeline/plain-timeline.js';
import { dated, eventOf, randomTimeline, timelineOf } from './support/timelines.js';
import { Random } from './support/random.js';

const year = (number: number): number => Date.UTC(number, 0);
const entryOf = (date: EventDate, published?: string): ChartEntry =>
  indexEntries(timelineOf([eventOf('one', date)], published)).byAnchor[0]!;
const ids = ({ byAnchor }: EntryIndex): string[] => byAnchor.map(({ event }) => event.id);

describe('indexEntries(timeline, kinds, selected)', () => {
  it('spans all that a moment’s date covers, with its anchor in the middle', () => {
    expect(entryOf(dated('1994'))).toMatchObject({
      from: year(1994),
      to: year(1995),
      anchor: (year(1994) + year(1995)) / 2,
    });
    expect(entryOf(dated('1994'))).not.toHaveProperty('open');
  });

  it('draws a range from its earliest start to its latest end', () => {
    expect(entryOf(dated('1991', '1994'))).toMatchObject({ from: year(1991), to: year(1995) });
    expect(entryOf(dated('[1987..1989]', '[1990..1992]'))).toMatchObject({ from: year(1987), to: year(1993) });
  });

  it('anchors a moment that is open on one side at the date that bounds it', () => {
    expect(entryOf(dated('[..1994]'))).toMatchObject({ open: 'start', from: year(1994), to: year(1995) });
    expect(entryOf(dated('[1994..]'))).toMatchObject({ open: 'end', from: year(1994), to: year(1995) });
  });

  it('ends what is still going on where the sources end', () => {
    expect(entryOf(dated('1994', '..'), '2023-05-01')).toMatchObject({
      open: 'end',
      from: year(1994),
      to: Date.UTC(2023, 4, 2),
    });
  });

  it('finds the longest gap between two entries', () => {
    const gapOf = (...dates: EventDate[]): unknown =>
      indexEntries(timelineOf(dates.map((date, index) => eventOf(`event-${index}`, date)))).gap;
    const [early, late] = [dated('1901', '1933'), dated('1990')];
    expect(gapOf(late, early)).toEqual({ start: year(1934), end: year(1990) });
    expect(gapOf(late, early, dated('[1940..1950]'))).toEqual({ start: year(1951), end: year(1990) });
    expect(gapOf(late, early, dated('1920', '1980'))).toEqual({ start: year(1981), end: year(1990) });
    expect(gapOf(early, dated('1934'))).toEqual({ start: 0, end: 0 });
    expect(gapOf(early)).toEqual({ start: 0, end: 0 });
    expect(gapOf()).toEqual({ start: 0, end: 0 });
  });

  it('knows how long its finest date is, an end that is known better than the whole counted', () => {
    const finestOf = (...dates: EventDate[]): number =>
      indexEntries(timelineOf(dates.map((date, index) => eventOf(`event-${index}`, date)))).finest;
    expect(finestOf(dated('1969-07-16T13:32:00Z'), dated('1969'))).toBe(1000);
    expect(finestOf(dated('1969-07-16T13:32Z', '1969-07-24'))).toBe(60_000);
    expect(finestOf()).toBe(Infinity);
  });

  it('names an event by its title with white space as it is drawn', () => {
    const nameOf = (title: string): string =>
      indexEntries(timelineOf([eventOf('one', dated('1994'), 'circle', title)])).rows[0]!.name;
    expect(nameOf('A ceasefire')).toBe('A ceasefire');
    expect(nameOf('  A\tceasefire \r\n signed\n')).toBe('A ceasefire signed');
    expect(nameOf('A  ceasefire')).toBe('A ceasefire');
    expect(nameOf(' \n ')).toBe('');
    // Neither of these collapses in HTML.
    expect(nameOf('10\u00a0\u00a0km')).toBe('10\u00a0\u00a0km');
    expect(nameOf('停戰\u3000\u3000協定')).toBe('停戰\u3000\u3000協定');
  });

  it('finds the longest gap that no entry reaches into', () => {
    const random = new Random(7);
    for (let time = 0; time < 100; time++) {
      const { rows, byAnchor, gap } = indexEntries(randomTimeline(random, 1 + (time % 12)));
      const touches = ({ from, to }: ChartEntry): boolean => from < gap.end && to > gap.start;
      if (gap.end > gap.start) expect(byAnchor.filter(touches)).toEqual([]);
      for (const { from } of rows) {
        const before = rows.filter((entry) => entry.from < from);
        if (before.length === 0) continue;
        const reached = Math.max(...before.map(({ to }) => to));
        expect(from - reached).toBeLessThanOrEqual(gap.end - gap.start);
      }
    }
  });

  it('is finite everywhere, and holds each anchor between both ends', () => {
    for (let seed = 1; seed <= 60; seed++) {
      for (const { from, to, anchor, event } of indexEntries(randomTimeline(new Random(seed), 300)).byAnchor) {
        expect([from, to, anchor].every(Number.isFinite), event.id).toBe(true);
        expect(from, event.id).toBeLessThan(to);
        expect(anchor, event.id).toBeGreaterThanOrEqual(from);
        expect(anchor, event.id).toBeLessThanOrEqual(to);
      }
    }
  });

  it('has positions and rows that agree with the entries, in the order of anchors and of starts', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const index = indexEntries(randomTimeline(new Random(seed), 300));
      index.byAnchor.forEach((entry, position) => {
        expect(entry.position).toBe(position);
        expect([index.from[position], index.to[position], index.anchor[position]]).toEqual([
          entry.from,
          entry.to,
          entry.anchor,
        ]);
        if (position > 0) expect(entry.anchor).toBeGreaterThanOrEqual(index.byAnchor[position - 1]!.anchor);
        expect(index.byId.get(entry.event.id)).toBe(entry);
      });
      const places = [...index.byStart].map((position) => index.byAnchor[position]!.row);
      expect(places).toEqual(places.map((_, row) => row));
    }
  });

  it('leaves out events without a date', () => {
    const plain = plainTimeline(timelineOf([]));
    const events = [eventOf('none', null), eventOf('bad', dated('yesterday')), eventOf('good', dated('1994'))];
    expect(ids(indexEntries(readTimeline({ ...plain, events }).timeline!))).toEqual(['good']);
  });

  describe('filtered by kinds', () => {
    const events = [
      eventOf('a', dated('1991'), 'circle'),
      eventOf('b', dated('1992'), 'square'),
      eventOf('c', dated('1993'), 'diamond'),
    ];

    it('shows those kinds alone', () => {
      expect(ids(indexEntries(timelineOf(events), new Set(['square'])))).toEqual(['b']);
      expect(ids(indexEntries(timelineOf(events), new Set()))).toEqual([]);
      expect(ids(indexEntries(timelineOf(events)))).toEqual(['a', 'b', 'c']);
    });

    it('shows a selected event even if its kind is hidden', () => {
      expect(ids(indexEntries(timelineOf(events), new Set(['square']), 'c'))).toEqual(['b', 'c']);
    });
  });
});

describe('spanOf(entries)', () => {
  it('goes from the first date to the last', () => {
    expect(spanOf([entryOf(dated('1991')), entryOf(dated('1960', '1970'))])).toEqual({
      start: year(1960),
      end: year(1992),
    });
  });

  it('is the current year where there is no date', () => {
    const now = new Date().getUTCFullYear();
    expect(spanOf([])).toEqual({ start: year(now), end: year(now + 1) });
  });
});
