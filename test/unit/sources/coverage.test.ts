import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../data/article.js';
import { timeline as articleTimeline } from '../../support/resolved.js';
import { paragraphText } from '../../../src/timeline/locate-quote.js';
import { coverageOf } from '../../../src/sources/coverage.js';
import { readTimeline } from '../../../src/timeline/read-timeline.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import type { Paragraph } from '../../../src/timeline/types.js';

const timeline = (paragraphs: Paragraph[], quotes: string[], terms: string[] = []): ResolvedTimeline => {
  const cite = (quote: string) => ({ source: 'paper', quote, supports: 'event' }) as const;
  return readTimeline({
    id: 'test',
    title: '',
    summary: '',
    lang: 'en',
    kinds: { a: { label: 'A', shape: 'circle', tone: 'background' } },
    sources: { paper: { publisher: 'P', published: '2023', paragraphs } },
    events: quotes.map((quote, index) => ({
      id: `event-${index}`,
      title: '',
      summary: '',
      kind: 'a',
      date: null,
      citations: [cite(quote)],
    })),
    glossary: terms.map((term) => ({ term, citations: [cite(term)] })),
  }).timeline!;
};
const cited = (data: ResolvedTimeline, source = 'paper'): [string, boolean][] =>
  coverageOf(data, source).sentences.map((sentence) => [sentence.text.trim(), sentence.cited]);

describe('coverageOf(timeline, sourceKey)', () => {
  const paragraphs = ['It began. It went on. It ended.'];

  it('calls a sentence cited that a citation covers a part of', () => {
    expect(cited(timeline(paragraphs, ['went']))).toEqual([
      ['It began.', false],
      ['It went on.', true],
      ['It ended.', false],
    ]);
  });

  it('calls every sentence cited that a quotation runs over', () => {
    expect(cited(timeline(paragraphs, ['began. It went on. It'])).every(([, covered]) => covered)).toBe(true);
  });

  it('calls no sentence cited for a full stop or a space', () => {
    expect(cited(timeline(paragraphs, ['. It went on. '])).map(([, covered]) => covered)).toEqual([false, true, false]);
  });

  it('counts what is cited, and no citation of the glossary or one that is not found', () => {
    const { sentences, cited: count } = coverageOf(timeline(paragraphs, ['began', 'It stopped'], ['ended']), 'paper');
    expect(sentences).toHaveLength(3);
    expect(count).toBe(1);
  });

  it('takes headings, links of the site and what has no words for no sentence', () => {
    const given: Paragraph[] = [
      '',
      ' … ',
      { text: 'A heading.', role: 'heading' },
      { text: 'Also read', role: 'site-link' },
    ];
    expect(cited(timeline([...given, { text: 'One.' }], []))).toEqual([['One.', false]]);
  });

  it('says where each sentence stands', () => {
    const { sentences } = coverageOf(articleTimeline, articleKey);
    const source = articleTimeline.sources[articleKey]!;
    for (const { paragraph, start, end, text } of sentences) {
      expect(paragraphText(source.paragraphs[paragraph]!).slice(start, end)).toBe(text);
    }
  });

  it.each(['other', 'constructor', '__proto__'])('finds no sentence in a source that is not there: %s', (key) => {
    expect(coverageOf(timeline(paragraphs, []), key)).toEqual({ sentences: [], cited: 0 });
  });

  it('finds the sentences of the article that no event rests on', () => {
    const { sentences, cited: count } = coverageOf(articleTimeline, articleKey);
    expect([count, sentences.length]).toEqual([16, 21]);
    const uncited = sentences.filter((sentence) => !sentence.cited).map(({ paragraph }) => paragraph + 1);
    expect(uncited).toEqual([5, 6, 11, 13, 14]);
  });
});
