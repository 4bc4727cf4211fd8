import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { checkTimeline } from '../../../src/words/check-timeline.js';
import { plainTimeline } from '../../../src/timeline/plain-timeline.js';
import { locateQuote } from '../../../src/timeline/locate-quote.js';
import { nearestQuote } from '../../../src/command/nearest-quote.js';
import type { Citation } from '../../../src/timeline/types.js';

/** How each date is written, what it rests on, and which of its ends are inferred. */
const dates = {
  'early-20th-century-roots': ['[1901..1933]', '[1901..1933]', 'inferred', undefined],
  'late-1980s-flare-up': ['[1987..1989]', '[1987..1989]', 'inferred', undefined],
  'declaration-1991': ['1991', undefined, 'stated', undefined],
  'war-1991-1994': ['1991', '1994', 'inferred', ['start']],
  'ceasefire-1994': ['1994', undefined, 'stated', undefined],
  'unresolved-since-1994': ['1994', '2023-05-01', 'inferred', undefined],
  'fighting-2020': ['2020-09', '[2020-10-13..2020-11-11]', 'inferred', ['end']],
  'ceasefire-2020': ['[2020-10-13..2020-11-11]', undefined, 'inferred', undefined],
  'lachin-checkpoint-2023': ['[..2023-05-01]', undefined, 'inferred', undefined],
  'blinken-aliyev-call-2023': ['2023-05-01', undefined, 'stated', undefined],
  'humanitarian-impact': null,
  'calls-for-peace': null,
};

describe('the timeline of the article', () => {
  it('has no fault', () => {
    const checked = checkTimeline(timeline, nearestQuote);
    expect(checked.problems).toEqual([]);
    expect(plainTimeline(checked.timeline!)).toEqual(timeline);
    expect(JSON.stringify(plainTimeline(checked.timeline!))).toBe(JSON.stringify(timeline));
  });

  it('has its events dated as the article has them or as we estimate them', () => {
    const given = timeline.events.map(({ id, date }) => [
      id,
      date && [date.start, date.end, date.basis, date.inferredEnds],
    ]);
    expect(Object.fromEntries(given)).toEqual(dates);
  });

  it('explains every date that is inferred, in one sentence', () => {
    for (const { date } of timeline.events) {
      if (date?.basis === 'inferred') expect(date.reasoning).toMatch(/^[^.]+\.$/);
      else expect(date?.reasoning).toBeUndefined();
    }
  });

  it('says no more than two sentences of its own about an event, and whose words they rest on', () => {
    for (const { summary } of timeline.events) {
      expect(summary).toMatch(/^The article /);
      expect(summary.match(/\.(?=\s|$)/g)!.length).toBeLessThanOrEqual(2);
    }
  });

  it('calls nothing in 2020 a war', () => {
    const own = timeline.events.filter(({ id }) => id.endsWith('2020'));
    for (const { title, summary, date } of own)
      expect(`${title} ${summary} ${date?.reasoning}`).not.toMatch(/\bwar\b/i);
  });

  it('explains its terms in the words of paragraphs 16 and 5', () => {
    const places = timeline.glossary!.map(({ term, citations: [{ source, quote }] }) => {
      const match = locateQuote(quote, timeline.sources[source]!);
      return [term, match.found && match.paragraph + 1];
    });
    expect(places).toEqual([
      ['Nagorno-Karabakh', 16],
      ['Lachin corridor', 5],
    ]);
  });

  it('says what comes from outside the article in one note, with who published it, where and when', () => {
    const noted = timeline.events.filter(({ notes }) => notes);
    expect(noted.map(({ id }) => id)).toEqual(['blinken-aliyev-call-2023']);
    const [note, ...more] = noted[0]!.notes!;
    const { text, references } = note!;
    expect(more).toEqual([]);
    expect(references.map(({ publisher, published }) => [publisher, published])).toEqual([
      ['TASS', '2023-05-01'],
      ['Azatutyun', '2023-05-01'],
    ]);
    for (const { publisher, url } of references) {
      expect(text).toContain(publisher);
      expect(new URL(url!).protocol).toBe('https:');
    }
    // The day the note names is the weekday it says.
    expect(text).toContain('Sunday 30 April 2023');
    expect(new Date('2023-04-30').getUTCDay()).toBe(0);
  });

  it('gives each statement made in the call its speaker', () => {
    const call = timeline.events.find(({ id }) => id === 'blinken-aliyev-call-2023')!;
    const spoken = call.citations.filter(({ speaker }) => speaker === 'Secretary Blinken').map(({ quote }) => quote);
    for (const words of ['peace was possible', 'deep concern', 'reopening', 'human rights', 'remains committed']) {
      expect(spoken.some((quote) => quote.includes(words))).toBe(true);
    }
  });

  it.each(
    timeline.events.flatMap(({ id, citations }, event) =>
      citations.map((_, citation) => [id, event, citation] as const),
    ),
  )(
    '%s: altering any one letter of a quote is reported with the event and the nearest match (%i, %i)',
    (id, event, citation) => {
      const { quote } = timeline.events[event]!.citations[citation]!;
      for (let at = 0; at < quote.length; at++) {
        const altered = structuredClone({ ...timeline, events: [timeline.events[event]!] });
        const changed: Citation = altered.events[0]!.citations[citation]!;
        changed.quote = `${quote.slice(0, at)}${quote[at] === 'q' ? 'j' : 'q'}${quote.slice(at + 1)}`;
        const { problems } = checkTimeline(altered, nearestQuote);
        const problem = problems.find(({ path }) => path === `events[0].citations[${citation}].quote`);
        expect(problem?.message).toContain(`${id}: missing quote: “${changed.quote}”; nearest: “`);
        expect(problem?.message).toMatch(/in paragraph \d+, 1 letter differs$/);
      }
    },
  );
});
