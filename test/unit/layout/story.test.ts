import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolved, timeline } from '../../support/resolved.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { quietBetween } from '../../../src/layout/quiet-between.js';
import { scaleBar } from '../../../src/layout/scale-bar.js';
import { closerBy, stepView } from '../../../src/layout/step-view.js';
import { DAY, duration, HOUR, wholeView } from '../../../src/layout/view.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import type { EventDate } from '../../../src/timeline/types.js';

const YEAR = 365.2425 * DAY;
const index = indexEntries(timeline);

/** The article's timeline with other dates, in the order they are given. */
const dated = (...dates: EventDate[]): ResolvedTimeline =>
  resolved({
    ...timeline,
    events: dates.map((date, number) => ({ ...timeline.events[0]!, id: `event-${number}`, related: [], date })),
    corrections: [],
  });
const moment = (start: string): EventDate => ({ start, stated: [], basis: 'stated' });
const year = fc
  .integer({ min: -3000, max: 3000 })
  .map((number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`);

describe('stepView(entry, index)', () => {
  it('shows the whole for an entry without a date', () => {
    expect(stepView(undefined, index)).toEqual(wholeView(index.span));
  });

  it('shows every entry with room around it, within the view of the whole', () => {
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 8 }), (years) => {
        const some = indexEntries(dated(...years.map(moment)));
        const whole = wholeView(some.span);
        for (const entry of some.byAnchor) {
          const view = stepView(entry, some);
          const slack = duration(whole) * 1e-9;
          expect(view.start).toBeLessThanOrEqual(entry.from + slack);
          expect(view.end).toBeGreaterThanOrEqual(entry.to - slack);
          expect(view.start).toBeGreaterThanOrEqual(whole.start - slack);
          expect(view.end).toBeLessThanOrEqual(whole.end + slack);
        }
      }),
    );
  });

  it('gives a period half of the view, and a moment a fifth', () => {
    const war = index.byId.get('war-1991-1994')!;
    expect((war.to - war.from) / duration(stepView(war, index))).toBeCloseTo(0.5);
    const ceasefire = index.byId.get('ceasefire-1994')!;
    expect((ceasefire.to - ceasefire.from) / duration(stepView(ceasefire, index))).toBeCloseTo(0.2);
  });

  it('looks no closer than ten days at a day', () => {
    expect(duration(stepView(index.byId.get('blinken-aliyev-call-2023'), index))).toBe(10 * DAY);
  });

  it('comes more than a hundred times closer from the quiet years to the six weeks of 2020', () => {
    const [quiet, weeks] = ['unresolved-since-1994', 'fighting-2020'].map((id) => stepView(index.byId.get(id), index));
    expect(duration(quiet!)).toBeGreaterThan(50 * YEAR);
    expect(duration(weeks!)).toBeLessThan(0.5 * YEAR);
    expect(closerBy(quiet!, weeks!)).toBeGreaterThan(100);
    expect(closerBy(weeks!, quiet!)).toBeLessThan(0.01);
  });
});

describe('quietBetween(before, after, span)', () => {
  const between = (before: string, after: string, span = 100 * YEAR) => {
    const { byAnchor } = indexEntries(dated(moment(before), moment(after)));
    return quietBetween(byAnchor, byAnchor[0]!, byAnchor[1]!, span);
  };

  it('is the whole years in which nothing may begin', () => {
    expect(between('1994', '2020-09')).toEqual({ firstYear: 1995, lastYear: 2019 });
    expect(between('[1901..1933]', '[1987..1989]')).toEqual({ firstYear: 1934, lastYear: 1986 });
  });

  it('is undefined where the years are few or a small part of the timeline', () => {
    expect(between('1994', '1998')).toBe(undefined);
    expect(between('1994', '2020', 1000 * YEAR)).toBe(undefined);
    expect(between('[1901..1990]', '1990')).toBe(undefined);
  });

  it('takes into account an earlier entry that may have begun later, or at any time since', () => {
    const { byAnchor } = indexEntries(dated(moment('[1900..1930]'), moment('1905'), moment('1990')));
    const [first, second, last] = ['[1900..1930]', '1905', '1990'].map((start) =>
      byAnchor.find(({ event }) => event.date!.start === start)!,
    );
    expect(quietBetween(byAnchor, second!, last!, YEAR)).toEqual({ firstYear: 1931, lastYear: 1989 });
    expect(quietBetween(byAnchor, first!, last!, YEAR)).toEqual({ firstYear: 1931, lastYear: 1989 });
    const open = indexEntries(dated(moment('[1900..]'), moment('1990'))).byAnchor;
    expect(quietBetween(open, open[0]!, open[1]!, YEAR)).toBe(undefined);
  });

  it('never covers a year in which either may begin', () => {
    fc.assert(
      fc.property(year, year, (one, two) => {
        const { byAnchor } = indexEntries(dated(moment(one), moment(two)));
        const quiet = quietBetween(byAnchor, byAnchor[0]!, byAnchor[1]!, 1);
        if (!quiet) return;
        const [first, last] = [Number(one), Number(two)].toSorted((a, b) => a - b);
        expect(quiet).toEqual({ firstYear: first! + 1, lastYear: last! - 1 });
      }),
    );
  });
});

describe('scaleBar(view, share)', () => {
  it('is the longest length of time that takes no more than the share of the view', () => {
    fc.assert(
      fc.property(fc.double({ min: 4 * HOUR, max: 4000 * YEAR, noNaN: true }), (length) => {
        const bar = scaleBar({ start: 0, end: length }, 0.25);
        expect(bar.length).toBeLessThanOrEqual(length * 0.25);
        // The steps are never more than six times apart, but from a century to a millennium.
        if (bar.length < 99 * YEAR) expect(bar.length * 6.2).toBeGreaterThan(length * 0.25);
      }),
    );
  });

  it('is the shortest length of time where the view is shorter than that', () => {
    expect(scaleBar({ start: 0, end: HOUR }, 0.1)).toMatchObject({ count: 1, unit: 'hour' });
  });
});
