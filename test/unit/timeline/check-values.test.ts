import { describe, expect, it } from 'vitest';
import { withDate, withEvent } from './support/checked.js';

describe('the addresses of a timeline', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\0script:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript://example.org/%0aalert(1)',
    'https:\tjavascript:alert(1)',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'filesystem:https://example.org/1',
    'view-source:https://example.org',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    '\\\\example.org',
    'https:example.org',
    'http://',
    'https://exa mple.org',
    'data:text/html,x',
    '//example.org',
    'ftp://example.org',
    'https://',
  ])('keeps no address of a note but one of the web: %s', (url) => {
    const notes = [{ text: 'n', references: [{ publisher: 'P', url }] }];
    const { kept, problems } = withEvent({ notes });
    expect(kept!.events[1]!.notes).toEqual([{ text: 'n', references: [{ publisher: 'P' }] }]);
    expect(problems).toEqual([`events[1].notes[0].references[0].url: invalid address: ${url}`]);
  });
});

describe('the dates of a timeline', () => {
  it.each([
    ['1991/1994', { start: '1991', end: '1994' }],
    ['1991/..', { start: '1991', end: '..' }],
    ['1991-05-09/1994~', { start: '1991-05-09', end: '1994~' }],
    ['-0044/0014', { start: '-0044', end: '0014' }],
  ])('takes the interval %s apart', (start, parts) => {
    const { kept, problems } = withDate({ start });
    expect(problems).toEqual([]);
    expect(kept!.events[1]!.date).toEqual({ ...parts, stated: [], basis: 'stated' });
  });

  it.each([
    ['1991/', 'date.start: invalid edtf: 1991/'],
    ['/1994', 'date.start: invalid edtf: /1994'],
    ['../1994', 'date.start: invalid edtf: ..'],
    ['1991/soon', 'date.start: invalid edtf: 1991/soon'],
    ['1991/1994/1995', 'date.start: invalid edtf: 1991/1994/1995'],
    ['1994/1991', 'date: date ends before it begins: 1994/1991'],
    ['10001', 'date.start: invalid edtf: 10001'],
    ['Y10001', 'date.start: invalid edtf: Y10001'],
    ['Y-10001', 'date.start: invalid edtf: Y-10001'],
    ['Y170000002', 'date.start: invalid edtf: Y170000002'],
  ])('skips an event whose date is %s', (start, problem) => {
    const { ids, problems, skipped } = withDate({ start });
    expect(ids).toEqual(['first']);
    expect(problems).toEqual([`events[1].${problem}`]);
    expect(skipped).toBe(1);
  });

  it('rejects an interval as start where an end is given too', () => {
    const { ids, problems } = withDate({ start: '1991/1994', end: '1995' });
    expect(ids).toEqual(['first']);
    expect(problems).toEqual(['events[1].date.start: invalid edtf: 1991/1994']);
  });

  it.each([
    ['soon', 'invalid edtf: soon'],
    ['1994-13', 'invalid edtf: 1994-13'],
    ['', 'invalid edtf: '],
    [1994, 'not a text'],
  ])('skips and counts an event whose end is %j, because without its end it would be a moment', (end, problem) => {
    const { ids, problems, skipped } = withDate({ start: '1991', end });
    expect(ids).toEqual(['first']);
    expect(problems).toEqual([`events[1].date.end: ${problem}`]);
    expect(skipped).toBe(1);
  });

  it('reads null as no end, and reports it', () => {
    const { kept, problems } = withDate({ start: '1991', end: null });
    expect(kept!.events[1]!.date).toEqual({ start: '1991', stated: [], basis: 'stated' });
    expect(problems).toEqual(['events[1].date.end: not a text']);
  });
});
