import type { Fault, FaultCode } from '../timeline/fault.js';
import type { FoundFormat } from '../timeline/found-format.js';

/** A fault and what it is, in English: lower case, what is wrong, then the value. */
export interface Problem extends Fault {
  readonly message: string;
}

type Message = (fault: Fault) => string;

const unknown =
  (what: string): Message =>
  ({ value }) =>
    `unknown ${what}: ${value}`;
const invalid =
  (what: string): Message =>
  ({ value }) =>
    `invalid ${what}: ${value}`;
const unquotable =
  (what: string): Message =>
  ({ owner, value, nearest }) =>
    `${owner}: ${what}: “${value}”${nearest ? `; nearest: ${nearest}` : ''}`;

const FOUND: Readonly<Record<FoundFormat, string>> = {
  csv: 'a table (CSV)',
  empty: 'an empty file',
  geojson: 'a GeoJSON file',
  list: 'a list',
  'other-json': 'JSON of another kind',
  simile: 'a SIMILE timeline',
  timelinejs: 'a TimelineJS file',
  'vis-timeline': 'a list of items for vis-timeline',
  'web-page': 'a web page',
  xml: 'an XML file',
};

const MESSAGES: Readonly<Record<FaultCode, Message>> = {
  'ambiguous-quote': unquotable('ambiguous quote'),
  'connection-failed': ({ owner }) => `${owner}: the connection failed or was refused`,
  'date-ends-before-it-begins': ({ value }) => `date ends before it begins: ${value}`,
  'duplicate-id': ({ value }) => `duplicate id: ${value}`,
  'empty-quote': () => 'empty quote',
  'end-of-moment-inferred': ({ owner }) => `${owner}: missing end: a moment has a start only`,
  'forbidden-key': ({ value }) => `forbidden key: ${value}`,
  'invalid-address': invalid('address'),
  'invalid-edtf': invalid('edtf'),
  'invalid-id': invalid('id'),
  'invalid-key': invalid('key'),
  'invalid-view': invalid('view'),
  'missing-citation': () => 'missing citation',
  'missing-part': ({ value }) => `missing ${value}`,
  'missing-quote': unquotable('missing quote'),
  'missing-reasoning': ({ owner }) => `${owner}: missing reasoning`,
  'nested-too-deep': ({ limit }) => `nested deeper than ${limit} levels`,
  'not-a-list': () => 'not a list',
  'not-a-paragraph': () => 'neither a text nor a text with a role',
  'not-a-text': () => 'not a text',
  'not-an-object': () => 'not an object',
  'not-json': ({ owner }) => `${owner}: it is not JSON`,
  'other-format': ({ owner, value }) =>
    `${owner}: this looks like ${FOUND[value as FoundFormat]}, not like a timeline of this format`,
  'quote-of-heading': unquotable('quote of a heading'),
  'quote-of-site-link': unquotable('quote of a site link'),
  'server-error': ({ owner, value }) => `${owner}: the server answered ${value}`,
  'skipped-event': ({ value }) => `skipped event: ${value}`,
  'stated-with-inferred-ends': ({ owner, value }) => `${owner}: stated, with inferred ends: ${value}`,
  'too-large': ({ owner }) => `${owner}: it is too large`,
  'too-long': ({ limit }) => `longer than ${limit} characters`,
  'too-many-items': ({ limit }) => `more than ${limit} items`,
  'too-much-to-search': () => 'too much to search',
  'unknown-basis': unknown('basis'),
  'unknown-end': unknown('end'),
  'unknown-event': unknown('event'),
  'unknown-kind': unknown('kind'),
  'unknown-role': unknown('role'),
  'unknown-shape': unknown('shape'),
  'unknown-source': unknown('source'),
  'unknown-supports': unknown('supports'),
  'unknown-tone': unknown('tone'),
  'unquoted-words': ({ owner, value }) => `${owner}: words in none of its quotations: “${value}”`,
  'unreadable-data': () => 'unreadable data',
};

/** @returns a fault with its message in English */
export function problemOf(fault: Fault): Problem {
  const { code, redirectedFrom } = fault;
  const message = MESSAGES[code](fault);
  return { ...fault, message: redirectedFrom ? `${message} (redirected from ${redirectedFrom})` : message };
}
