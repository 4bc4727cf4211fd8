import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolved, timeline } from '../../support/resolved.js';
import { citationFormats } from '../../../src/sources/citation-formats.js';
import { entryItem, sourceItem, type CitationItem } from '../../../src/sources/citation-item.js';
import type { Source } from '../../../src/timeline/types.js';
import { bibliography, read, written } from './support/citation-js.js';

const accessed = new Date('2026-11-23T22:00:00Z');
const known: Source = {
  publisher: 'The Daily Courier',
  published: '2023-05-01',
  title: 'Envoys Meet in the Old Harbour',
  author: 'Jane Doe',
  url: 'https://example.org/news/envoys_meet?page=1&part=2#top',
  paragraphs: ['Envoys meet.'],
};
const itemOf = (source: Partial<Source> = {}, lang = 'en'): CitationItem => {
  const sources = { 'courier-2023': { ...known, ...source } };
  return sourceItem(
    resolved({ ...timeline, lang, sources, events: [], glossary: [], corrections: [] }),
    'courier-2023',
    accessed,
  )!;
};
const without = (...names: (keyof Source)[]): CitationItem =>
  itemOf(Object.fromEntries(names.map((name) => [name, undefined])));
const write = (item: CitationItem, label: string): string =>
  citationFormats.find((format) => format.label === label)!.write(item);

const event = timeline.events.find(({ id }) => id === 'ceasefire-1994')!;
const entry = entryItem(timeline, event, 'https://example.org/timeline/#ceasefire-1994', accessed);
const article = sourceItem(timeline, 'tdi-2023-05-01', accessed)!;

const STYLES = [
  ['APA', 'apa'],
  ['MLA', 'mla'],
  ['Chicago (author-date)', 'chicago'],
] as const;

describe.each(STYLES)('a citation in %s', (label, style) => {
  it.each([
    ['a complete record', itemOf()],
    ['a record without an author', without('author')],
    ['a record without an address', without('url')],
    ['a record known to the month', itemOf({ published: '2023-09' })],
    ['a record known to the year', itemOf({ published: '2023' })],
    ['a headline that asks', itemOf({ title: 'Who Signs?' })],
    ['a headline of two parts', itemOf({ title: 'the cease-fire: a look at what is left over' })],
    ['an event of the timeline', entry],
    ['an event of a timeline whose address is not known', entryItem(timeline, event, undefined, accessed)],
  ])('agrees with citation-js on %s', (_, item) => {
    expect(write(item, label)).toBe(bibliography(item, style));
  });

  it('agrees with it on any headline, author and date', () => {
    const words = fc.constantFrom(
      'talks',
      'of',
      'the',
      'an',
      'Lachin',
      'in',
      'as',
      'US',
      'peace',
      'cease-fire',
      'over',
    );
    const headline = fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => list.join(' '));
    const two = (number: number): string => String(number).padStart(2, '0');
    const published = fc
      .tuple(
        fc.integer({ min: 1900, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([year, month, day, known]) => [year, two(month), two(day)].slice(0, known).join('-'));
    fc.assert(
      fc.property(headline, fc.option(headline), published, fc.boolean(), (title, author, date, addressed) => {
        const item = itemOf({
          title,
          author: author ?? undefined,
          published: date,
          url: addressed ? 'https://example.org/' : undefined,
        });
        expect(write(item, label)).toBe(bibliography(item, style));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('a source whose headline and address are not known', () => {
  it('is described where its headline would stand, and nothing is made up', () => {
    expect(write(article, 'APA')).toBe('[News article datelined Washington DC, 1 May 2023]. (2023, May 1). TDI.');
    expect(write(article, 'MLA')).toBe('News article datelined Washington DC, 1 May 2023. TDI, 1 May 2023.');
    expect(write(article, 'Chicago (author-date)')).toBe(
      'TDI. 2023. News article datelined Washington DC, 1 May 2023. May 1, 2023.',
    );
  });

  it('says so to reference managers, and leaves the fields out', () => {
    expect(write(article, 'BibTeX')).toBe(
      [
        '@article{tdi-2023-05-01,',
        '  journal = {TDI},',
        '  year = {2023},',
        '  month = {5},',
        '  day = {1},',
        '  urldate = {2026-11-23},',
        '  note = {News article datelined Washington DC, 1 May 2023. Headline and address not known.}',
        '}',
      ].join('\n'),
    );
    expect(write(article, 'RIS')).toBe(
      [
        'TY  - NEWS',
        'ID  - tdi-2023-05-01',
        'T2  - TDI',
        'PY  - 2023',
        'DA  - 2023/05/01',
        'Y2  - 2026/11/23',
        'M3  - News article datelined Washington DC, 1 May 2023',
        'N1  - Headline and address not known.',
        'ER  - ',
      ].join('\n'),
    );
    expect(JSON.parse(write(article, 'CSL-JSON'))).toEqual([
      {
        id: 'tdi-2023-05-01',
        type: 'article-newspaper',
        language: 'en',
        genre: 'News article datelined Washington DC, 1 May 2023',
        'container-title': 'TDI',
        issued: { 'date-parts': [[2023, 5, 1]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        note: 'Headline and address not known.',
      },
    ]);
  });

  it('is described alike with an author', () => {
    const signed = { ...article, author: [{ literal: 'Jane Doe' }] as const };
    expect(write(signed, 'APA')).toBe(bibliography(signed, 'apa'));
    expect(write(signed, 'Chicago (author-date)')).toBe(bibliography(signed, 'chicago'));
    expect(write(signed, 'MLA')).toBe('Jane Doe. News article datelined Washington DC, 1 May 2023. TDI, 1 May 2023.');
  });
});

describe('an event of the timeline', () => {
  it('is a page without a date of its own, read on the day it was', () => {
    expect(write(entry, 'APA')).toBe(
      'A ceasefire is signed. (n.d.). The Conflict over Nagorno-Karabakh, as One Article Tells It. Retrieved November 23, 2026, from https://example.org/timeline/#ceasefire-1994',
    );
    expect(read(write(entry, 'BibTeX'))).toMatchObject({
      title: 'A ceasefire is signed',
      URL: entry.URL,
      accessed: entry.accessed,
    });
    expect(read(write(entry, 'RIS'))).toMatchObject({
      type: 'webpage',
      title: 'A ceasefire is signed',
      URL: entry.URL,
    });
  });
});

describe('a citation for a reference manager', () => {
  const item = itemOf();

  it('says in BibTeX what citation-js says, and the day as well', () => {
    const theirs = read(written(item, 'bibtex'));
    const ours = read(write(item, 'BibTeX'));
    for (const name of ['type', 'title', 'author', 'container-title', 'URL', 'accessed'] as const) {
      expect(ours[name] ?? name, name).toEqual(theirs[name] ?? (name === 'accessed' ? item.accessed : name));
    }
    expect(ours['issued']).toEqual(item.issued);
  });

  it('says in RIS what citation-js says, and the author as well', () => {
    const theirs = read(written(item, 'ris'));
    const ours = read(write(item, 'RIS'));
    for (const name of ['type', 'title', 'container-title', 'URL', 'accessed', 'issued', 'id'] as const) {
      expect(ours[name], name).toEqual(theirs[name]);
    }
    expect(write(item, 'RIS')).toContain('\nAU  - Jane Doe\n');
    expect(write(item, 'RIS')).toContain('\nDA  - 2023/05/01\n');
  });

  it('is the item itself in CSL-JSON', () => {
    expect(read(write(item, 'CSL-JSON'))).toEqual(item);
  });

  it('keeps what has a meaning in its format apart from text', () => {
    const signs = fc.constantFrom(...'abc \\{}%&$#_~^"\n,=@');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (letters) => {
        const title = `A ${letters.join('').replace(/\s+/g, ' ').trim()} B`;
        const hostile = itemOf({ title });
        const squeezed = title.replace(/\s+/g, ' ');
        expect(read(write(hostile, 'BibTeX'))['title']).toBe(squeezed);
        expect(read(write(hostile, 'RIS'))['title']).toBe(squeezed);
        expect(read(write(hostile, 'CSL-JSON'))['title']).toBe(title);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the date of a source', () => {
  it.each([
    ['2023-05', [2023, 5]],
    ['[2023-04..2023-05]', [2023]],
    ['2023-05~', [2023]],
    ['[2022..2023]', undefined],
  ])('%s is cited no more precisely than it is known', (published, expected) => {
    expect(itemOf({ published }).issued?.['date-parts'][0]).toEqual(expected);
  });
});

describe('a title in another language', () => {
  it('keeps its own capitals', () => {
    const item = itemOf({ title: 'die lage am hafen' }, 'de');
    expect(write(item, 'MLA')).toContain('“die lage am hafen.”');
  });
});
