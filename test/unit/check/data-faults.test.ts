import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../data/article.js';
import { timeline } from '../../../data/timeline.js';
import type { Timeline } from '../../../src/timeline/types.js';
import { dataFaults, faultLine, fileFaults } from '../../check/data-faults.js';

/** The lines about faults in a changed copy of the published data. */
const lines = (alter: (data: Timeline) => void): string[] => {
  const data = structuredClone(timeline);
  alter(data);
  return dataFaults(data).map(faultLine);
};
const event = (data: Timeline, id: string) => data.events.find((one) => one.id === id)!;
const correction = { event: 'ceasefire-1994', date: '2027-01-31', what: 'The year read 1995.', why: 'It is 1994.' };

describe('dataFaults(timeline)', () => {
  it('finds no fault in the published data', () => {
    expect(lines(() => {})).toEqual([]);
  });

  it.each([
    [0, 'cited'],
    [5, 'not cited'],
    [6, 'a link of the site'],
  ])('finds a changed letter in paragraph %i of the article, which is %s', (paragraph) => {
    const altered = lines(({ sources }) => {
      const { paragraphs } = sources[articleKey]!;
      const item = paragraphs[paragraph]!;
      if (typeof item === 'string') paragraphs[paragraph] = `${item.slice(0, 9)}#${item.slice(10)}`;
      else item.text = item.text.replace('Read', 'Raed');
    });
    expect(altered[0]).toMatch(
      /^data\/article\.ts: sources\.tdi-2023-05-01\.paragraphs: altered article: .* The article is never changed\.$/,
    );
  });

  it('finds a changed letter in a quotation, and quotes the article', () => {
    const [line] = lines((data) => {
      event(data, 'declaration-1991').citations[0].quote = 'In 1991, Nagorno-Karabakh decIared independence';
    });
    expect(line).toBe(
      'data/timeline.ts: events[2].citations[0].quote: declaration-1991: missing quote: ' +
        '“In 1991, Nagorno-Karabakh decIared independence”; nearest: ' +
        '“In 1991, Nagorno-Karabakh declared independence” in paragraph 18, 1 letter differs. ' +
        'Copy the quote from data/article.ts, letter for letter; correct the quote, never the article.',
    );
  });

  it('finds an inferred date without reasoning', () => {
    expect(lines((data) => delete event(data, 'war-1991-1994').date!.reasoning)).toEqual([
      'data/timeline.ts: events[3].date.reasoning: war-1991-1994: missing reasoning. Say in one sentence how the date was worked out.',
    ]);
  });

  it('finds a word that takes a side', () => {
    const [line, ...more] = lines((data) => (event(data, 'ceasefire-2020').summary += ' The area was liberated.'));
    expect(line).toMatch(/^data\/timeline\.ts: events\[7\]\.summary: “liberated” presumes .*\. Say instead: .*\.$/);
    expect(more).toEqual([]);
  });

  it('finds the word war for events of 2020, and allows it for 1991', () => {
    expect(lines((data) => (event(data, 'fighting-2020').title = 'War breaks out again'))).toEqual([
      expect.stringMatching(
        /^data\/timeline\.ts: events\[6\]\.title: “War” is no word of the article for the events of 2020\./,
      ),
    ]);
    expect(lines((data) => (event(data, 'declaration-1991').title = 'A declaration, then war'))).toEqual([]);
  });

  it.each([
    ['no day', { date: '2027' }, 'corrections[0].date: missing day: 2027. Give the day'],
    ['a day too many', { date: '[2027-01-30..2027-01-31]' }, 'corrections[0].date: missing day: '],
    ['a day there is not', { date: '2027-02-30' }, 'corrections[0].date: invalid edtf: 2027-02-30. Write an EDTF date'],
    ['no event', { event: 'ceasefire-1995' }, 'corrections[0].event: unknown event: ceasefire-1995. Name an event'],
    ['nothing corrected', { what: '' }, 'corrections[0].what: empty text. Write it'],
    ['no reason', { why: ' ' }, 'corrections[0].why: empty text. Write it'],
  ])('finds a correction with %s', (_, part, line) => {
    const found = lines((data) => (data.corrections = [{ ...correction, ...part }]));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`data/corrections.ts: ${line}`);
  });

  it('accepts a correction that names its event by id or by alias', () => {
    const corrections = [correction, { ...correction, event: 'truce-1994' }];
    const corrected = lines((data) => {
      event(data, 'ceasefire-1994').aliases = ['truce-1994'];
      data.corrections = corrections;
    });
    expect(corrected).toEqual([]);
  });

  it('finds a note from outside that names no source on the web', () => {
    const noteOf = (data: Timeline) => event(data, 'blinken-aliyev-call-2023').notes![0]!;
    const path = 'data/timeline.ts: events[9].notes[0].references';
    expect(lines((data) => (noteOf(data).references = []))).toEqual([
      expect.stringContaining(`${path}: missing reference.`),
    ]);
    expect(lines((data) => (noteOf(data).references[0]!.url = 'javascript:alert(1)'))).toEqual([
      expect.stringContaining(`${path}[0].url: invalid address: javascript:alert(1). Use an address of the web`),
    ]);
  });
});

describe('fileFaults(file, texts, timeline)', () => {
  it('names the file and the place in it', () => {
    const [fault] = fileFaults('index.html', [{ path: 'line 3', text: 'The regime' }], timeline);
    expect(faultLine(fault!)).toMatch(/^index\.html: line 3: “regime” .* Say instead: /);
  });
});
