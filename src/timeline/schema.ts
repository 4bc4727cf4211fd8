import * as v from 'valibot';
import { boundsOf, type DateTexts } from '../dates/bounds.js';
import { parseEdtf } from '../dates/edtf.js';
import type { FaultCode } from './fault.js';
import {
  MAX_EVENTS,
  MAX_ID_LENGTH,
  MAX_ITEMS,
  MAX_PARAGRAPH_LENGTH,
  MAX_PARAGRAPHS,
  MAX_STATED_WORDS,
  MAX_TEXT_LENGTH,
} from './limits.js';
import type { ReadingRules } from './read-tolerantly.js';
import { SHAPES, TONES } from './shapes.js';

/*
 * The format of a timeline. Its types, the reader and `timeline.schema.json` are made from this schema; the message of
 * each check is the code of a fault. `readTimeline` checks what spans several records: quotations, references, ids.
 */

const textUpTo = (length: number) =>
  v.pipe(v.string('not-a-text' satisfies FaultCode), v.maxLength(length, 'too-long' satisfies FaultCode));

const oneOf = <const Values extends readonly string[]>(values: Values, code: FaultCode) => v.picklist(values, code);

const listOf = <Item extends v.GenericSchema>(item: Item, length = MAX_ITEMS) =>
  v.pipe(v.array(item, 'not-a-list' satisfies FaultCode), v.maxLength(length, 'too-many-items' satisfies FaultCode));

const recordOf = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(
    v.record(key, value, 'not-an-object' satisfies FaultCode),
    v.maxEntries(MAX_ITEMS, 'too-many-items' satisfies FaultCode),
  );

/** The entries have no prototype: valibot would take what a page has added to `Object.prototype` for more of them. */
const objectOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(Object.assign(Object.create(null) as Entries, entries), 'not-an-object' satisfies FaultCode);

/** A value in whose place the reader takes the fallback where it is missing or invalid. */
const withFallback = <const S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>) =>
  v.pipe(schema, v.metadata({ fallback } satisfies ReadingRules));

const text = textUpTo(MAX_TEXT_LENGTH);
const id = v.pipe(textUpTo(MAX_ID_LENGTH), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'invalid-id' satisfies FaultCode));
/** A key that reaches into the prototype of no object. */
const key = v.pipe(
  v.string('not-a-text' satisfies FaultCode),
  v.regex(/^(?!(?:__proto__|constructor|prototype)$)[\p{L}\p{N}_.:-]{1,100}$/u, 'invalid-key' satisfies FaultCode),
);
const edtf = v.pipe(
  text,
  v.check((input) => parseEdtf(input) !== undefined, 'invalid-edtf' satisfies FaultCode),
  v.description('EDTF.'),
);
/** An address of the web and nothing else: it goes into a link. */
const address = v.pipe(
  text,
  v.check((input) => /^https?:\/\//i.test(input) && URL.canParse(input), 'invalid-address' satisfies FaultCode),
);

const isEnd = (input: string): boolean => input === '..' || parseEdtf(input) !== undefined;

/** Takes an interval such as `1991/1994`, which imports may give as the start of a date, apart. */
function splitInterval(input: unknown): unknown {
  const { start: interval, end: given } = Object(input) as { start?: unknown; end?: unknown };
  if (typeof interval !== 'string' || given !== undefined) return input;
  const [start, end, ...rest] = interval.split('/');
  return start && end && isEnd(end) && rest.length === 0 ? { ...Object(input), start, end } : input;
}

export const citation = objectOf({
  source: v.pipe(key, v.description("A key of the timeline's `sources`.")),
  quote: v.pipe(
    text,
    v.minLength(1, 'empty-quote' satisfies FaultCode),
    v.description('Stands letter for letter, exactly once and within one paragraph, in the source.'),
  ),
  supports: oneOf(['event', 'date', 'context'], 'unknown-supports'),
  speaker: v.exactOptional(
    v.pipe(text, v.description("Whose words or views the source reports here; absent: the source's own.")),
  ),
});

type Citation = v.InferOutput<typeof citation>;

/** Valibot's type of a list does not say that it has a first item. */
const citations = v.pipe(
  listOf(citation),
  v.minLength(1, 'missing-citation' satisfies FaultCode),
) as unknown as v.GenericSchema<unknown, [Citation, ...Citation[]]>;

export const eventDate = v.pipe(
  objectOf({
    start: v.pipe(
      edtf,
      v.description("An EDTF date or one-of set: '1991', '2020-09', '[1987..1989]', '[..2023-05-01]'."),
    ),
    end: v.exactOptional(
      v.pipe(
        text,
        v.check(isEnd, 'invalid-edtf' satisfies FaultCode),
        v.description("The same, or '..' for still going on; absent for a moment, known no better than start says."),
        v.metadata({ isNeededWhereGiven: true } satisfies ReadingRules),
      ),
    ),
    stated: v.pipe(
      listOf(text, MAX_STATED_WORDS),
      v.description("The source's words for the date, verbatim, each inside one of the event's quotations."),
    ),
    basis: v.pipe(oneOf(['stated', 'inferred'], 'unknown-basis'), v.description("'inferred' as soon as one end is.")),
    inferredEnds: v.exactOptional(
      v.pipe(
        listOf(oneOf(['start', 'end'], 'unknown-end')),
        v.description('Which ends are inferred; absent: all there are.'),
      ),
    ),
    reasoning: v.exactOptional(v.pipe(text, v.description('One sentence; required when inferred.'))),
  }),
  v.check((input) => boundsOf(input) !== undefined, 'date-ends-before-it-begins' satisfies FaultCode),
  v.metadata({ prepare: splitInterval, name: ({ start, end }) => `${start}/${end}` } satisfies ReadingRules<DateTexts>),
);

export const reference = objectOf({
  publisher: text,
  url: v.exactOptional(address),
  published: v.exactOptional(edtf),
});

export const note = objectOf({ text, references: listOf(reference) });

export const timelineEvent = objectOf({
  id: v.pipe(id, v.description('Lower-case ASCII, words joined by hyphens; stable for ever.')),
  aliases: v.exactOptional(v.pipe(listOf(id), v.description('Ids this event was once published under.'))),
  title: v.pipe(text, v.description('Our words, neutral.')),
  summary: v.pipe(text, v.description('Our words, neutral, one or two sentences.')),
  kind: v.pipe(key, v.description("A key of the timeline's `kinds`.")),
  date: v.pipe(
    v.nullable(eventDate),
    v.description('Null where the source gives no date: listed apart, never on the axis.'),
  ),
  citations,
  related: v.exactOptional(v.pipe(listOf(id), v.description('Ids of other events.'))),
  notes: v.exactOptional(
    v.pipe(listOf(note), v.description('What the source does not say, with where it comes from.')),
  ),
});

export const kind = objectOf({
  label: text,
  shape: withFallback(oneOf(SHAPES, 'unknown-shape'), 'circle'),
  tone: withFallback(oneOf(TONES, 'unknown-tone'), 'background'),
});

export const paragraph = v.pipe(
  v.union(
    [
      textUpTo(MAX_PARAGRAPH_LENGTH),
      objectOf({
        text: textUpTo(MAX_PARAGRAPH_LENGTH),
        role: v.exactOptional(oneOf(['heading', 'site-link'], 'unknown-role')),
      }),
    ],
    'not-a-paragraph' satisfies FaultCode,
  ),
  v.description("Plain text, or text with a role; a 'site-link' is the site's own link and never cited."),
);

export const source = objectOf({
  publisher: text,
  published: edtf,
  title: v.exactOptional(v.pipe(text, v.description('Absent: not known, and said to be.'))),
  author: v.exactOptional(text),
  url: v.exactOptional(address),
  dateline: v.exactOptional(text),
  // A paragraph that cannot be read leaves a gap: the paragraphs after it keep their numbers.
  paragraphs: listOf(withFallback(paragraph, ''), MAX_PARAGRAPHS),
});

export const glossaryEntry = objectOf({ term: text, citations });

export const correction = objectOf({
  event: v.pipe(id, v.description('Id of the event that was corrected.')),
  date: edtf,
  what: text,
  why: text,
});

/** The format of a timeline. */
export const timelineSchema = objectOf({
  id,
  title: text,
  summary: withFallback(text, ''),
  lang: withFallback(v.pipe(text, v.description("BCP 47 tag of the data's own words.")), 'en'),
  kinds: recordOf(kind),
  sources: recordOf(source),
  events: listOf(timelineEvent, MAX_EVENTS),
  glossary: v.exactOptional(listOf(glossaryEntry)),
  corrections: v.exactOptional(listOf(correction)),
});
