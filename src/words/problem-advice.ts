import type { Fault, FaultCode } from '../timeline/fault.js';

/** What to do about a fault, in a sentence. */
type Advice = string | ((fault: Fault) => string);

const QUOTE_THE_WORDS = 'Quote the words of the article that this rests on.';
const SEE_SCHEMA = 'See timeline.schema.json for what belongs here.';
const LOAD_AGAIN = 'Load it again later.';
const USE_LISTED_VALUE = 'Use one of the values that the schema lists.';
const QUOTE_A_SENTENCE = 'Quote a sentence of the report; links of the site and headings are none.';
/** The hint that a quotation goes over the break between two paragraphs. */
export const ACROSS_PARAGRAPHS = 'across paragraphs';

const ADVICE: Readonly<Record<FaultCode, Advice>> = {
  'ambiguous-quote': 'Quote more of the sentence, until it stands in its source only once.',
  'connection-failed': LOAD_AGAIN,
  'date-ends-before-it-begins': 'Exchange or correct `start` and `end`.',
  'duplicate-id': 'Give it an id or alias of its own; one that was published stays where it is.',
  'empty-quote': QUOTE_THE_WORDS,
  'end-of-moment-inferred': 'Give the date an end, or take `end` out of `inferredEnds`.',
  'forbidden-key': 'Give it another name: this one reaches into the prototype of objects.',
  'invalid-address': 'Use an address of the web, which begins with https://, or leave it out.',
  'invalid-edtf': 'Write an EDTF date, such as 1994, 2020-09, 2023-05-01 or [1987..1989].',
  'invalid-id': 'Use lower-case ASCII letters and digits, words joined by hyphens.',
  'invalid-key': 'Use letters, digits, hyphens, dots, colons and underscores.',
  'invalid-view': 'Write two EDTF dates, such as 1988/1994.',
  'missing-citation': QUOTE_THE_WORDS,
  'missing-part': ({ value }) => (value === 'citations' ? QUOTE_THE_WORDS : 'Add it.'),
  'missing-quote': ({ nearest }) =>
    nearest === ACROSS_PARAGRAPHS
      ? 'Make it two citations, one for each paragraph.'
      : 'Copy the quote from its source, letter for letter; correct the quote, never the source.',
  'missing-reasoning': 'Say in one sentence how the date was worked out.',
  'nested-too-deep': 'Take out what a timeline has no use for.',
  'not-a-list': SEE_SCHEMA,
  'not-a-paragraph': SEE_SCHEMA,
  'not-a-text': SEE_SCHEMA,
  'not-an-object': SEE_SCHEMA,
  'not-json': SEE_SCHEMA,
  'other-format': 'Write it anew in the format of timeline.schema.json.',
  'quote-of-heading': QUOTE_A_SENTENCE,
  'quote-of-site-link': QUOTE_A_SENTENCE,
  'server-error': LOAD_AGAIN,
  'skipped-event': 'Mend the event it names first.',
  'stated-with-inferred-ends': 'Make the basis `inferred` and give the reasoning, or take out `inferredEnds`.',
  'too-large': 'Split it into several timelines.',
  'too-long': 'Shorten it.',
  'too-many-items': 'Shorten the list: what is beyond is left out.',
  'too-much-to-search': 'Shorten the source to what is cited, or cite fewer passages of it.',
  'unknown-basis': USE_LISTED_VALUE,
  'unknown-end': USE_LISTED_VALUE,
  'unknown-event': 'Name an event by its id or an alias of it.',
  'unknown-kind': 'Use a key of `kinds`, or add the kind there.',
  'unknown-role': USE_LISTED_VALUE,
  'unknown-shape': USE_LISTED_VALUE,
  'unknown-source': 'Use a key of `sources`, or add the source there.',
  'unknown-supports': USE_LISTED_VALUE,
  'unknown-tone': USE_LISTED_VALUE,
  'unquoted-words': 'Mend its quotations, add one that holds these words, or take them out of `stated`.',
  'unreadable-data': SEE_SCHEMA,
};

/** @returns what to do about a fault, in a sentence. For the command: nothing that a reader loads imports this module. */
export function adviceOn(fault: Fault): string {
  const advice = ADVICE[fault.code];
  return typeof advice === 'string' ? advice : advice(fault);
}
