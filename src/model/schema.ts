import { boundsOf } from './bounds.js';
import { parseEdtf } from './edtf.js';
import {
  checked,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text as anyText,
  textOr,
  type Shape,
} from './tolerant-read.js';
import { SHAPES, TONES, type Timeline } from './types.js';

/** Limits that keep foreign data from stopping the page. */
const TEXT = 5000;
const PARAGRAPH = 100_000;
const EVENTS = 200_000;
const PARAGRAPHS = 10_000;

/** A value as a message names it: short, and never by what it says of itself. */
const shown = (input: unknown): string => (typeof input === 'string' ? input.slice(0, 100) : typeof input);
const unknown =
  (what: string) =>
  (input: unknown): string =>
    `unknown ${what}: ${shown(input)}`;

const upTo = (length: number): Shape<string> =>
  checked(anyText, (input) => input.length > length && `longer than ${length} characters`);
const atMost = <T>(items: Shape<T[]>, count: number, what: string): Shape<T[]> =>
  checked(items, ({ length }) => length > count && `more than ${count} ${what}`);

const text = upTo(TEXT);
const id = checked(upTo(100), (input) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(input) && `invalid id: ${shown(input)}`);
const key = checked(anyText, (input) => !/^[\p{L}\p{N}_.:-]{1,100}$/u.test(input) && `invalid key: ${shown(input)}`);
const edtf = checked(text, (input) => !parseEdtf(input) && `invalid edtf: ${shown(input)}`);
const end = checked(text, (input) => input !== '..' && !parseEdtf(input) && `invalid edtf: ${shown(input)}`);
/** Nothing but the web: an address goes into a link. */
const address = checked(
  text,
  (input) => !(/^https?:\/\//i.test(input) && URL.canParse(input)) && `invalid address: ${shown(input)}`,
);

const citations = checked(
  list(
    object({
      source: key,
      quote: checked(text, (input) => !input && 'empty quote'),
      supports: oneOf(['event', 'date', 'context'], unknown('supports')),
      speaker: optional(text),
    }),
  ),
  ({ length }) => length === 0 && 'missing citation',
);

const date = checked(
  object({
    start: edtf,
    end: optional(end),
    stated: list(text),
    basis: oneOf(['stated', 'inferred'], unknown('basis')),
    inferredEnds: optional(list(oneOf(['start', 'end'], unknown('end')))),
    reasoning: optional(text),
  }),
  (input) => !boundsOf(input) && `date ends before it begins: ${input.start}/${input.end}`,
);

const reference = object({ publisher: text, url: optional(address), published: optional(edtf) });

const event = object({
  id,
  aliases: optional(list(id)),
  title: text,
  summary: text,
  kind: key,
  date: nullable(date),
  citations,
  related: optional(list(id)),
  notes: optional(list(object({ text, references: list(reference) }))),
});

const kind = object({
  label: text,
  shape: optional(oneOf(SHAPES, unknown('shape')), 'circle'),
  tone: optional(oneOf(TONES, unknown('tone')), 'background'),
});

const paragraphText = upTo(PARAGRAPH);
const paragraph = textOr(
  paragraphText,
  object({ text: paragraphText, role: optional(oneOf(['heading', 'site-link'], unknown('role'))) }),
  'neither a text nor a text with a role',
);

const source = object({
  publisher: text,
  published: edtf,
  title: optional(text),
  author: optional(text),
  url: optional(address),
  dateline: optional(text),
  // What cannot be read leaves a gap: the paragraphs after it keep their numbers.
  paragraphs: atMost(list(optional(paragraph, '')), PARAGRAPHS, 'paragraphs'),
});

/** The format of a timeline, as far as it can be said record by record; `checkTimeline` holds records to each other. */
export const timelineSchema = object({
  id,
  title: text,
  summary: optional(text, ''),
  lang: optional(text, 'en'),
  kinds: record(key, kind),
  sources: record(key, source),
  events: atMost(list(event), EVENTS, 'events'),
  glossary: optional(list(object({ term: text, citations }))),
  corrections: optional(list(object({ event: id, date: edtf, what: text, why: text }))),
});

type Read = typeof timelineSchema extends Shape<infer T> ? T : never;

/** Fails to compile where the schema and the types part ways. */
export const conforms = (timeline: Timeline): Read => timeline;
