import * as v from 'valibot';
import { boundsOf } from './bounds.js';
import { parseEdtf } from './edtf.js';
import { SHAPES, TONES, type EventDate, type Timeline } from './types.js';

/** Limits that keep foreign data from stopping the page. */
const TEXT = 5000;
const EVENTS = 200_000;
const PARAGRAPHS = 10_000;

const text = v.pipe(v.string('not a text'), v.maxLength(TEXT, `longer than ${TEXT} characters`));
const id = v.pipe(
  v.string('not a text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ({ input }) => `invalid id: ${input}`),
  v.maxLength(100, 'longer than 100 characters'),
);
const key = v.pipe(
  v.string('not a text'),
  v.regex(/^[\w-]{1,100}$/, ({ input }) => `invalid key: ${input}`),
);
const edtf = v.pipe(
  text,
  v.check(
    (input) => parseEdtf(input) !== undefined,
    ({ input }) => `invalid edtf: ${input}`,
  ),
);
/** Nothing but the web: an address goes into a link. */
const address = v.pipe(
  text,
  v.check(
    (input) => /^https?:\/\//i.test(input) && URL.canParse(input),
    ({ input }) => `invalid address: ${input}`,
  ),
);

const citation = v.object({
  source: key,
  quote: v.pipe(text, v.minLength(1, 'empty quote')),
  supports: v.picklist(['event', 'date', 'context'], ({ input }) => `unknown supports: ${String(input)}`),
  speaker: v.optional(text),
});

const date = v.pipe(
  v.object({
    start: edtf,
    end: v.optional(v.union([v.literal('..'), edtf], ({ input }) => `invalid edtf: ${String(input)}`)),
    stated: v.array(text),
    basis: v.picklist(['stated', 'inferred'], ({ input }) => `unknown basis: ${String(input)}`),
    inferredEnds: v.optional(v.array(v.picklist(['start', 'end'], ({ input }) => `unknown end: ${String(input)}`))),
    reasoning: v.optional(text),
  }),
  v.check(
    (input) => boundsOf(input as EventDate) !== undefined,
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
    v.picklist(SHAPES, ({ input }) => `unknown shape: ${String(input)}`),
    'circle',
  ),
  tone: v.optional(
    v.picklist(TONES, ({ input }) => `unknown tone: ${String(input)}`),
    'background',
  ),
});

const paragraph = v.union(
  [text, v.object({ text, role: v.picklist(['heading', 'site-link']) })],
  'neither a text nor a text with a role',
);

const source = v.object({
  publisher: text,
  published: edtf,
  title: v.optional(text),
  author: v.optional(text),
  url: v.optional(address),
  dateline: v.optional(text),
  paragraphs: v.pipe(v.array(paragraph), v.maxLength(PARAGRAPHS, `more than ${PARAGRAPHS} paragraphs`)),
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
