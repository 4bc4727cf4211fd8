import { describe, expect, it } from 'vitest';
import { indexEntries, type ChartEntry } from '../../../src/layout/entry-index.js';
import type { EventDate } from '../../../src/timeline/types.js';
import { settingsAt } from '../layout/support/settings-at.js';
import { dated, eventOf, timelineOf } from '../layout/support/timelines.js';

const settings = settingsAt(1280);
const entriesOf = (...dates: EventDate[]): readonly ChartEntry[] =>
  indexEntries(timelineOf(dates.map((date, number) => eventOf(`event-${number}`, date)))).rows;

describe('the words behind a name', () => {
  it('are the source’s own, quoted, else ours for the date', () => {
    const [own] = entriesOf({ ...dated('1994'), stated: ['quo', 'ote'] });
    expect(settings.dateWords(own!)).toEqual({ text: '“quo … ote”', isStated: true });
    const { event } = own!;
    const spaced = { ...event, date: { ...event.date!, stated: ['qu\n  ote'] } };
    expect(settings.dateWords({ ...own!, event: spaced }).text).toBe('“qu ote”');
    const [ours] = entriesOf(dated('1994'));
    expect(settings.dateWords(ours!)).toEqual({ text: 'some time in 1994', isStated: false });
  });
});

describe('the years of a pinned name', () => {
  const yearsOf = (...dates: EventDate[]): string => {
    const [first, ...others] = entriesOf(...dates);
    return settings.yearWords([first!, ...others]);
  };

  it('are all that a date may lie in', () => {
    expect(yearsOf(dated('1994'))).toBe('1994');
    expect(yearsOf(dated('1991', '1994'))).toBe('1991 to 1994');
    expect(yearsOf(dated('2020-12-31', '2021-01-01'))).toBe('2020 to 2021');
    expect(yearsOf(dated('-0490', '-0449'))).toBe('491 BC to 450 BC');
  });

  it('say on which side a date is open, with the year that bounds it', () => {
    expect(yearsOf(dated('[..1994]'))).toBe('by 1994');
    expect(yearsOf(dated('[..2023-05-01]'))).toBe('by 2023');
    expect(yearsOf(dated('[..1990]', '2000'))).toBe('by 1990');
    expect(yearsOf(dated('[..1990]', '1985'))).toBe('by 1985');
    expect(yearsOf(dated('[1994..]'))).toBe('since 1994');
    expect(yearsOf(dated('2019', '..'))).toBe('since 2019');
  });

  it('go from the first to the last of several', () => {
    expect(yearsOf(dated('1901', '1933'), dated('1994'), dated('[..1990]'))).toBe('1901 to 1994');
  });
});

describe('the words of a stack', () => {
  const wordsOf = (named: number, ...dates: EventDate[]) => settings.stackWords(entriesOf(...dates), named);

  it('are its years, how many events it holds, and the first of their names', () => {
    expect(wordsOf(2, dated('1991'), dated('1993'), dated('1994'))).toEqual({
      period: '1991 to 1994',
      count: '3 events',
      names: 'event-0, event-1 and 1 more',
    });
    expect(wordsOf(0, dated('1991'), dated('1993')).names).toBe('');
    expect(wordsOf(2, dated('1991'), dated('1993')).names).toBe('event-0, event-1');
  });

  it('are months or days where all begins in one year', () => {
    expect(wordsOf(0, dated('2020-09'), dated('2020-11')).period).toBe('September to November 2020');
    expect(wordsOf(0, dated('2020-09-01'), dated('2020-09-03')).period).toBe('1 September to 3 September 2020');
  });

  it('stop at the last beginning, open ones and those before 1970 too', () => {
    expect(wordsOf(0, dated('1901'), dated('[1905..]')).period).toBe('1901 to 1905');
    expect(wordsOf(0, dated('-0490'), dated('[-0480..]')).period).toBe('491 BC to 481 BC');
    expect(wordsOf(0, dated('1901'), dated('1903', '1990')).period).toBe('1901 to 1903');
  });
});
