import { boundsOf } from '../dates/bounds.js';
import { parseEdtf } from '../dates/edtf.js';
import { EVENTS, PARAGRAPH, PARAGRAPHS, STATED, TEXT } from './limits.js';
import {
  checked,
  ifGiven,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  shown,
  text as anyText,
  textOr,
  type Shape,
} from './tolerant-read.js';
import { SHAPES, TONES, type EventDate, type Timeline } from './types.js';

const upTo = (length: number): Shape<string> =>
  checked(anyText, (input) => input.length > length && `longer than ${length} characters`);
const sound = (shape: Shape<string>, what: string, isSound: (input: string) => unknown): Shape<string> =>
  checked(shape, (input) => !isSound(input) && `invalid ${what}: ${shown(input)}`);

const isEnd = (input: string): unknown => input === '..' || parseEdtf(input);

const text = upTo(TEXT);
const id = sound(upTo(100), 'id', (input) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(input));
/** None that would reach into the prototype of whatever it is a key of. */
const key = sound(anyText, 'key', (input) =>
  /^(?!(?:__proto__|constructor|prototype)$)[\p{L}\p{N}_.:-]{1,100}$/u.test(input),
);
const edtf = sound(text, 'edtf', parseEdtf);
/** Nothing but the web: an address goes into a link. */
const address = sound(text, 'address', (input) => /^https?:\/\//i.test(input) && URL.canParse(input));

const citations = checked(
  list(
    object({
      source: key,
      quote: checked(text, (input) => !input && 'empty quote'),
      supports: oneOf(['event', 'date', 'context'], 'supports'),
      speaker: optional(text),
    }),
  ),
  ({ length }) => !length && 'missing citation',
);

const date = checked(
  object({
    start: edtf,
    end: ifGiven(sound(text, 'edtf', isEnd)),
    stated: list(text, STATED),
    basis: oneOf(['stated', 'inferred'], 'basis'),
    inferredEnds: optional(list(oneOf(['start', 'end'], 'end'))),
    reasoning: optional(text),
  }),
  (input) => !boundsOf(input) && `date ends before it begins: ${input.start}/${input.end}`,
);

/** On import a date may be an interval, `1991/1994`: it is taken apart. */
const dateOrInterval: typeof date = (input, path, reading) => {
  const { start: interval, end: given } = Object(input) as Partial<EventDate>;
  const [start, end, ...rest] = typeof interval === 'string' && given === undefined ? interval.split('/') : [];
  return date(start && end && isEnd(end) && !rest.length ? { ...Object(input), start, end } : input, path, reading);
};

const reference = object({ publisher: text, url: optional(address), published: optional(edtf) });

const event = object({
  id,
  aliases: optional(list(id)),
  title: text,
  summary: text,
  kind: key,
  date: nullable(dateOrInterval),
  citations,
  related: optional(list(id)),
  notes: optional(list(object({ text, references: list(reference) }))),
});

const kind = object({
  label: text,
  shape: optional(oneOf(SHAPES, 'shape'), 'circle'),
  tone: optional(oneOf(TONES, 'tone'), 'background'),
});

const paragraphText = upTo(PARAGRAPH);
const paragraph = textOr(
  paragraphText,
  object({ text: paragraphText, role: optional(oneOf(['heading', 'site-link'], 'role')) }),
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
  paragraphs: list(optional(paragraph, ''), PARAGRAPHS),
});

/** The format of a timeline, as far as it can be said record by record; `checkTimeline` holds records to each other. */
export const timelineSchema = object({
  id,
  title: text,
  summary: optional(text, ''),
  lang: optional(text, 'en'),
  kinds: record(key, kind),
  sources: record(key, source),
  events: list(event, EVENTS),
  glossary: optional(list(object({ term: text, citations }))),
  corrections: optional(list(object({ event: id, date: edtf, what: text, why: text }))),
});

type Read = typeof timelineSchema extends Shape<infer T> ? T : never;

/** Fails to compile where the schema and the types part ways. */
export const conforms = (timeline: Timeline): Read => timeline;
