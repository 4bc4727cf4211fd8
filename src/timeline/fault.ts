/** What can be wrong with a timeline, or why it cannot be had. `src/words/problem-words.ts` says each in English. */
export type FaultCode =
  | 'ambiguous-quote'
  | 'connection-failed'
  | 'date-ends-before-it-begins'
  | 'duplicate-id'
  | 'empty-quote'
  | 'end-of-moment-inferred'
  | 'forbidden-key'
  | 'invalid-address'
  | 'invalid-edtf'
  | 'invalid-id'
  | 'invalid-key'
  | 'invalid-view'
  | 'missing-citation'
  | 'missing-part'
  | 'missing-quote'
  | 'missing-reasoning'
  | 'nested-too-deep'
  | 'not-a-list'
  | 'not-a-paragraph'
  | 'not-a-text'
  | 'not-an-object'
  | 'not-json'
  | 'other-format'
  | 'quote-of-heading'
  | 'quote-of-site-link'
  | 'server-error'
  | 'skipped-event'
  | 'stated-with-inferred-ends'
  | 'too-large'
  | 'too-long'
  | 'too-many-items'
  | 'too-much-to-search'
  | 'unknown-basis'
  | 'unknown-end'
  | 'unknown-event'
  | 'unknown-kind'
  | 'unknown-role'
  | 'unknown-shape'
  | 'unknown-source'
  | 'unknown-supports'
  | 'unknown-tone'
  | 'unquoted-words'
  | 'unreadable-data';

/** Something wrong with a timeline, or why it cannot be had. */
export interface Fault {
  /** Where it is, such as `events[3].date.start`; empty for the timeline as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** What stands there, or the name of what is missing. */
  readonly value?: string;
  /** Whose fault it is: the id of an event, the term of a glossary entry, or the address that answered, without this host. */
  readonly owner?: string;
  /** The address that was asked, where another one answered. */
  readonly redirectedFrom?: string;
  /** The limit that was exceeded. */
  readonly limit?: number;
  /** The passage of the source that comes nearest to a missing quotation, in words. */
  readonly nearest?: string;
}
