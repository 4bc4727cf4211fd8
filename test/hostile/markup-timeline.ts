import type { Timeline } from '../../src/timeline/types.js';
import { resolved } from '../support/resolved.js';

const hostile = '<img src=x onerror="alert(1)"> & \'quoted\'';

const plain: Timeline = {
  id: 'hostile',
  title: hostile,
  summary: hostile,
  lang: 'en',
  kinds: { a: { label: `kind ${hostile}`, shape: 'circle', tone: 'background' } },
  sources: {
    first: {
      publisher: `publisher ${hostile}`,
      published: '2023-05-01',
      title: `title ${hostile}`,
      url: 'javascript:alert(1)',
      dateline: `dateline ${hostile}`,
      paragraphs: [`Before, in 1991 ${hostile}. After.`, { text: `link ${hostile}`, role: 'site-link' }],
    },
    second: {
      publisher: 'Another',
      published: '2020',
      url: 'https://example.org/?a=1&b=2',
      paragraphs: [{ text: 'A heading', role: 'heading' }, 'In the beginning there was one thing and another.'],
    },
  },
  events: [
    {
      id: 'first-event',
      title: `event ${hostile}`,
      summary: `summary ${hostile}`,
      kind: 'a',
      date: { start: '1991', stated: ['in 1991'], basis: 'inferred', reasoning: `because ${hostile}` },
      citations: [{ source: 'first', quote: `in 1991 ${hostile}.`, supports: 'date', speaker: `speaker ${hostile}` }],
      notes: [{ text: `note ${hostile}`, references: [{ publisher: hostile, url: 'javascript:alert(1)' }] }],
    },
    {
      id: 'second-event',
      title: 'Second',
      summary: 'Second summary.',
      kind: 'a',
      date: null,
      citations: [
        { source: 'second', quote: 'there was one thing', supports: 'event' },
        { source: 'second', quote: 'one thing and another', supports: 'context' },
      ],
    },
  ],
  glossary: [
    { term: `term ${hostile}`, citations: [{ source: 'second', quote: 'In the beginning', supports: 'context' }] },
  ],
};

/** A timeline whose every text tries to be markup. */
export const hostileTimeline = resolved(plain);
