import * as v from 'valibot';
import { boundsOf } from './bounds.js';
import { parseEdtf } from './edtf.js';
import { SHAPES, TONES, type Timeline } from './types.js';

/** Limits that keep foreign data from stopping the page. */
const TEXT = 5000;
const PARAGRAPH = 100_000;
const EVENTS = 200_000;
const PARAGRAPHS = 10_000;

/** A value as a message names it: short, and never by what it says of itself. */
const shown = (input: unknown): string => (typeof input === 'string' ? input.slice(0, 100) : typeof input);

const text = v.pipe(v.string('not a text'), v.maxLength(TEXT, `longer than ${TEXT} characters`));
const id = v.pipe(
  v.string('not a text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ({ input }) => `invalid id: ${shown(input)}`),
  v.maxLength(100, 'longer than 100 characters'),
);
const key = v.pipe(
  v.string('not a text'),
  v.regex(/^[\p{L}\p{N}_.:-]{1,100}$/u, ({ input }) => `invalid key: ${shown(input)}`),
);
const edtf = v.pipe(
  text,
  v.check(
    (input) => parseEdtf(input) !== undefined,
    ({ input }) => `invalid edtf: ${shown(input)}`,
  ),
);
/** Nothing but the web: an address goes into a link. */
const address = v.pipe(
  text,
  v.check(
    (input) => /^https?:\/\//i.test(input) && URL.canParse(input),
    ({ input }) => `invalid address: ${shown(input)}`,
  ),
);

const citation = v.object({
  source: key,
  quote: v.pipe(text, v.minLength(1, 'empty quote')),
  supports: v.picklist(['event', 'date', 'context'], ({ input }) => `unknown supports: ${shown(input)}`),
  speaker: v.optional(text),
});

const date = v.pipe(
  v.object({
    start: edtf,
    end: v.optional(v.union([v.literal('..'), edtf], ({ input }) => `invalid edtf: ${shown(input)}`)),
    stated: v.array(text),
    basis: v.picklist(['stated', 'inferred'], ({ input }) => `unknown basis: ${shown(input)}`),
    inferredEnds: v.optional(v.array(v.picklist(['start', 'end'], ({ input }) => `unknown end: ${shown(input)}`))),
    reasoning: v.optional(text),
  }),
  v.check(
    (input) => boundsOf(input) !== undefined,
    ({ input: { start, end } }) => `date ends before it begins: ${start}/${end}`,
  ),
);

const reference = v.object({ publisher: text, url: v.optional(address), published: v.optional(edtf) });

const event = v.object({
  id,
  aliases: v.optional(v.array(id)),
  title: text,
  summary: text,
  kind: key,
  date: v.nullable(date),
  citations: v.pipe(v.array(citation), v.minLength(1, 'missing citation')),
  related: v.optional(v.array(id)),
  notes: v.optional(v.array(v.object({ text, references: v.array(reference) }))),
});

const kind = v.object({
  label: text,
  shape: v.optional(
    v.picklist(SHAPES, ({ input }) => `unknown shape: ${shown(input)}`),
    'circle',
  ),
  tone: v.optional(
    v.picklist(TONES, ({ input }) => `unknown tone: ${shown(input)}`),
    'background',
  ),
});

const paragraphText = v.pipe(v.string(), v.maxLength(PARAGRAPH, `longer than ${PARAGRAPH} characters`));
const paragraph = v.union(
  [
    paragraphText,
    v.object({
      text: paragraphText,
      role: v.optional(v.picklist(['heading', 'site-link'], ({ input }) => `unknown role: ${shown(input)}`)),
    }),
  ],
  'neither a text nor a text with a role',
);

const source = v.object({
  publisher: text,
  published: edtf,
  title: v.optional(text),
  author: v.optional(text),
  url: v.optional(address),
  dateline: v.optional(text),
  // What cannot be read leaves a gap: the paragraphs after it keep their numbers.
  paragraphs: v.pipe(v.array(v.optional(paragraph, '')), v.maxLength(PARAGRAPHS, `more than ${PARAGRAPHS} paragraphs`)),
});

/** The format of a timeline, as far as it can be said record by record; `checkTimeline` holds records to each other. */
export const timelineSchema = v.object({
  id,
  title: text,
  summary: v.optional(text, ''),
  lang: v.optional(text, 'en'),
  kinds: v.record(key, kind),
  sources: v.record(key, source),
  events: v.pipe(v.array(event), v.maxLength(EVENTS, `more than ${EVENTS} events`)),
  glossary: v.optional(
    v.array(v.object({ term: text, citations: v.pipe(v.array(citation), v.minLength(1, 'missing citation')) })),
  ),
  corrections: v.optional(v.array(v.object({ event: id, date: edtf, what: text, why: text }))),
});

/** Fails to compile where the schema and the types part ways. */
export const conforms = (timeline: Timeline): v.InferInput<typeof timelineSchema> => timeline;
