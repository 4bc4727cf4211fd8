import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTimeline } from '../../../src/words/check-timeline.js';
import { check, event, timeline, withDate, withEvent, type Json } from './support/checked.js';

describe('checkTimeline(data)', () => {
  it('keeps a good timeline as it is, in a copy', () => {
    const data = timeline();
    const { kept, problems, skipped } = check(data);
    expect(problems).toEqual([]);
    expect(skipped).toBe(0);
    expect(kept).toEqual(data);
    expect(kept).not.toBe(data);
    expect(kept!.events[0]).not.toBe((data['events'] as unknown[])[0]);
  });

  it('skips the event whose required part is invalid, says where and how many, and shows the others', () => {
    const { ids, problems, skipped } = withDate({ start: '19911' });
    expect(ids).toEqual(['first']);
    expect(problems).toEqual(['events[1].date.start: invalid edtf: 19911']);
    expect(skipped).toBe(1);
  });

  it.each([
    ['kind', { kind: 'war' }, 'events[1].kind: unknown kind: war'],
    ['id', { id: 'first' }, 'events[1].id: duplicate id: first'],
    ['id', { id: 'Not An Id' }, 'events[1].id: invalid id: Not An Id'],
    ['title', { title: undefined }, 'events[1].title: missing title'],
    ['date', { date: undefined }, 'events[1].date: missing date'],
    ['citations', { citations: [] }, 'events[1].citations: missing citation'],
    ['citations', { citations: undefined }, 'events[1].citations: missing citations'],
  ])('skips an event with an invalid %s', (_, more, problem) => {
    const { ids, problems } = withEvent(more);
    expect(ids).toEqual(['first']);
    expect(problems).toEqual([problem]);
  });

  it('skips an event whose date ends before it begins', () => {
    const { ids, problems } = withDate({ start: '1994', end: '1991' });
    expect(ids).toEqual(['first']);
    expect(problems).toEqual(['events[1].date: date ends before it begins: 1994/1991']);
  });

  it.each([
    ['a quote that is not there', 'a treaty', 'second: missing quote: “a treaty”'],
    ['a quote that is there twice', 'It held.', 'second: ambiguous quote: “It held.”'],
    ['a quote over a paragraph break', '. It held. It', 'second: missing quote: “. It held. It”'],
  ])('skips an event that rests on nothing but %s', (_, quote, message) => {
    const { ids, problems } = withEvent({ date: null, citations: [{ source: 'paper', quote, supports: 'event' }] });
    expect(ids).toEqual(['first']);
    expect(problems).toEqual([`events[1].citations[0].quote: ${message}`]);
  });

  it('drops a bad citation and keeps the event that has a good one', () => {
    const good = { source: 'paper', quote: 'was signed', supports: 'event' };
    const { kept, problems } = withEvent({
      date: null,
      citations: [{ ...good, source: 'other' }, { ...good, supports: 'all' }, { ...good, quote: 'was sealed' }, good],
    });
    expect(kept!.events[1]!.citations).toEqual([good]);
    expect(problems).toEqual([
      'events[1].citations[1].supports: unknown supports: all',
      'events[1].citations[0].source: unknown source: other',
      'events[1].citations[2].quote: second: missing quote: “was sealed”',
    ]);
  });

  it('adds the hint it is given to a quote that is missing', () => {
    const data = timeline({
      events: [event('first', { date: null, citations: [{ source: 'paper', quote: 'sealed', supports: 'event' }] })],
    });
    expect(checkTimeline(data, () => '“signed”').problems[0]!.message).toBe(
      'first: missing quote: “sealed”; nearest: “signed”',
    );
  });

  it('drops words said to be the source’s that stand in none of the quotations', () => {
    const { kept, problems } = withDate({ stated: ['in 1994', 'in May'] });
    expect(kept!.events[1]!.date!.stated).toEqual(['in 1994']);
    expect(problems).toEqual(['events[1].date.stated: second: words in none of its quotations: “in May”']);
  });

  it.each([
    ['an inferred date without reasoning', { basis: 'inferred' }, 'reasoning: second: missing reasoning'],
    [
      'a stated date with an inferred end',
      { inferredEnds: ['start'] },
      'basis: second: stated, with inferred ends: start',
    ],
    [
      'an inferred end of a moment',
      { basis: 'inferred', reasoning: 'So.', inferredEnds: ['end'] },
      'inferredEnds: second: missing end: a moment has a start only',
    ],
  ])('reports %s and shows it all the same', (_, more, message) => {
    const { ids, problems } = withDate(more);
    expect(ids).toEqual(['first', 'second']);
    expect(problems).toEqual([`events[1].date.${message}`]);
  });

  it('drops an invalid optional part only', () => {
    const { kept, problems } = withEvent({
      aliases: 'x',
      related: ['first', 7],
      notes: [{ text: 'n' }, { text: 'ok', references: [{ publisher: 'P', url: 'javascript:alert(1)' }] }],
    });
    expect(kept!.events[1]).toMatchObject({
      id: 'second',
      related: ['first'],
      notes: [{ text: 'ok', references: [{ publisher: 'P' }] }],
    });
    expect(kept!.events[1]).not.toHaveProperty('aliases');
    expect(kept!.events[1]!.notes![0]!.references[0]).not.toHaveProperty('url');
    expect(problems).toEqual([
      'events[1].aliases: not a list',
      'events[1].related[1]: not a text',
      'events[1].notes[0].references: missing references',
      'events[1].notes[1].references[0].url: invalid address: javascript:alert(1)',
    ]);
  });

  it('ignores properties it does not know, and takes empty text', () => {
    const { kept, problems } = withEvent({ title: '', summary: '', colour: 'red' });
    expect(problems).toEqual([]);
    expect(kept!.events[1]).toMatchObject({ title: '', summary: '' });
    expect(kept!.events[1]).not.toHaveProperty('colour');
  });

  it('falls back for a shape or tone it does not know', () => {
    const { kept, problems, ids } = check(timeline({ kinds: { peace: { label: 'Peace', shape: 'star', tone: {} } } }));
    expect(kept!.kinds['peace']).toEqual({ label: 'Peace', shape: 'circle', tone: 'background' });
    expect(problems).toEqual(['kinds.peace.shape: unknown shape: star', 'kinds.peace.tone: unknown tone: object']);
    expect(ids).toEqual(['first', 'second']);
  });

  it('takes keys in any script, and none that reach into a prototype', () => {
    const kinds = JSON.parse(
      '{"__proto__": {"label": "x"}, "constructor": {"label": "x"}, "été": {"label": "Été"}}',
    ) as Json;
    const { kept, problems } = check(
      timeline({ kinds, events: [event('first', { kind: 'été' }), event('second', { kind: 'constructor' })] }),
    );
    expect(Object.keys(kept!.kinds)).toEqual(['été']);
    expect(kept!.events.map(({ id }) => id)).toEqual(['first']);
    expect(problems).toEqual([
      'kinds.__proto__: invalid key: __proto__',
      'kinds.constructor: invalid key: constructor',
      'events[1].kind: invalid key: constructor',
    ]);
  });

  it('leaves a gap for a paragraph that cannot be read, so that the others keep their numbers', () => {
    const paragraphs = [7, { text: 'Above', role: 'banner' }, 'A treaty was signed in 1994'];
    const { kept, problems } = check(
      timeline({ sources: { paper: { publisher: 'P', published: '2020', paragraphs } } }),
    );
    expect(kept!.sources['paper']!.paragraphs).toEqual(['', { text: 'Above' }, 'A treaty was signed in 1994']);
    expect(problems).toEqual([
      'sources.paper.paragraphs[0]: neither a text nor a text with a role',
      'sources.paper.paragraphs[1].role: unknown role: banner',
    ]);
  });

  it('resolves related events by alias, and drops those that are unknown or skipped', () => {
    const { kept, problems } = check(
      timeline({
        events: [
          event('first', { related: ['old-second', 'third', 'nowhere'] }),
          event('second', { aliases: ['old-second', 'first'] }),
          event('third', { kind: 'war' }),
        ],
      }),
    );
    expect(kept!.events[0]!.related).toEqual(['second']);
    expect(kept!.events[1]!.aliases).toEqual(['old-second']);
    expect(problems).toEqual([
      'events[2].kind: unknown kind: war',
      'events[1].aliases: duplicate id: first',
      'events[0].related: skipped event: third',
      'events[0].related: unknown event: nowhere',
    ]);
  });

  it('holds glossary and corrections to the same rules', () => {
    const good = { source: 'paper', quote: 'A treaty', supports: 'context' };
    const { kept, problems } = check(
      timeline({
        glossary: [
          { term: 'treaty', citations: [good, { ...good, quote: 'The treaty' }] },
          { term: 'pact', citations: [{ ...good, quote: 'A pact' }] },
        ],
        corrections: [
          { event: 'first', date: '2023', what: 'a', why: 'b' },
          { event: 'gone', date: '2023', what: 'a', why: 'b' },
        ],
      }),
    );
    expect(kept!.glossary).toEqual([{ term: 'treaty', citations: [good] }]);
    expect(kept!.corrections!.map(({ event: id }) => id)).toEqual(['first']);
    expect(problems).toEqual([
      'glossary[0].citations[1].quote: treaty: missing quote: “The treaty”',
      'glossary[1].citations[0].quote: pact: missing quote: “A pact”',
      'corrections[1].event: unknown event: gone',
    ]);
  });

  it('takes a correction of an event by an id it once had', () => {
    const correction = { event: 'old-second', date: '2023-05-02', what: 'a', why: 'b' };
    const events = [event('first'), event('second', { aliases: ['old-second'] })];
    const { kept, problems } = check(timeline({ events, corrections: [correction] }));
    expect(problems).toEqual([]);
    expect(kept!.corrections).toEqual([correction]);
  });

  it.each([
    ['event', undefined, 'missing event'],
    ['date', 'yesterday', 'invalid edtf: yesterday'],
    ['what', undefined, 'missing what'],
    ['why', 7, 'not a text'],
  ])('skips a correction with an invalid %s', (part, value, message) => {
    const correction = { event: 'first', date: '2023-05-02', what: 'a', why: 'b', [part]: value };
    const { kept, problems } = check(timeline({ corrections: [correction] }));
    expect(kept!.corrections).toEqual([]);
    expect(problems).toEqual([`corrections[0].${part}: ${message}`]);
  });

  it.each([
    ['null', null, ': not an object'],
    ['a list', [], ': not an object'],
    ['no events', timeline({ events: undefined }), 'events: missing events'],
    ['events that are no list', timeline({ events: {} }), 'events: not a list'],
  ])('returns no timeline for %s', (_, data, problem) => {
    const { kept, problems } = check(data);
    expect(kept).toBeUndefined();
    expect(problems).toContain(problem);
  });

  it('changes nothing in what it is given', () => {
    const data = timeline({
      events: [event('first', { related: ['nowhere'], date: { start: '1994', stated: ['x'], basis: 'stated' } })],
    });
    const before = JSON.stringify(data);
    checkTimeline(data);
    expect(JSON.stringify(data)).toBe(before);
  });

  it('does not throw at values that throw when they are read', () => {
    const trap = { toString: null, valueOf: null };
    expect(withEvent({ citations: [{ source: 'paper', quote: 'A treaty', supports: trap }] }).ids).toEqual(['first']);
    const getter = Object.defineProperty(timeline(), 'title', {
      get() {
        throw new Error('no');
      },
    });
    expect(check(getter).problems).toEqual([': unreadable data']);
  });

  it('never throws, whatever it is given, and keeps no event twice', () => {
    const damaged = fc.tuple(fc.jsonValue(), fc.nat(), fc.boolean()).map(([value, at, remove]) => {
      const data = structuredClone(timeline());
      const places: [Json, string][] = [];
      const visit = (record: Json): void =>
        Object.keys(record).forEach((key) => {
          places.push([record, key]);
          if (typeof record[key] === 'object' && record[key] !== null) visit(record[key] as Json);
        });
      visit(data);
      const [record, key] = places[at % places.length]!;
      if (remove) delete record[key];
      else record[key] = value;
      return data;
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), damaged), (data) => {
        const { timeline: kept, problems } = checkTimeline(data);
        if (!kept) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        expect(new Set(kept.events.map(({ id }) => id)).size).toBe(kept.events.length);
        // What was kept is sound: it reads the same again, and nothing more is wrong with it than what is only reported.
        expect(checkTimeline(kept).timeline).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
  });
});
