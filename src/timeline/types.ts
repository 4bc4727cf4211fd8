/**
 * What a timeline is: the records that data carries and everything else derives from.
 *
 * Dates are kept as the EDTF strings (ISO 8601-2) they were written as; bounds, words and drawing derive from them.
 */

/** Closed set of marks a kind may be drawn with, so that data can never bring its own drawing. */
export const SHAPES = ['circle', 'triangle', 'square', 'split-disc', 'diamond', 'house'] as const;
export type Shape = (typeof SHAPES)[number];

/** Closed set of colours a kind may take; each is a custom property with its own light and dark value. */
export const TONES = ['background', 'declaration', 'war', 'ceasefire', 'diplomacy', 'humanitarian'] as const;
export type Tone = (typeof TONES)[number];

export interface Timeline {
  id: string;
  title: string;
  summary: string;
  /** BCP 47 tag of the data's own words. */
  lang: string;
  kinds: Record<string, Kind>;
  sources: Record<string, Source>;
  events: TimelineEvent[];
  glossary?: GlossaryEntry[];
  corrections?: Correction[];
}

export interface Kind {
  label: string;
  shape: Shape;
  tone: Tone;
}

export interface TimelineEvent {
  /** Lower-case ASCII, words joined by hyphens; stable for ever. */
  id: string;
  /** Ids this event was once published under. */
  aliases?: string[];
  /** Our words, neutral. */
  title: string;
  /** Our words, neutral, one or two sentences. */
  summary: string;
  /** A key of the timeline's `kinds`. */
  kind: string;
  /** Null where the source gives no date: listed apart, never on the axis. */
  date: EventDate | null;
  citations: [Citation, ...Citation[]];
  /** Ids of other events. */
  related?: string[];
  /** What the source does not say, with where it comes from. */
  notes?: Note[];
}

export interface EventDate {
  /** An EDTF date or one-of set: '1991', '2020-09', '[1987..1989]', '[..2023-05-01]'. */
  start: string;
  /** The same, or '..' for still going on; absent for a moment, known no better than start says. */
  end?: string;
  /** The source's words for the date, verbatim, each inside one of the event's quotations. */
  stated: string[];
  /** 'inferred' as soon as one end is. */
  basis: 'stated' | 'inferred';
  /** Which ends are inferred; absent: all there are. */
  inferredEnds?: ('start' | 'end')[];
  /** One sentence; required when inferred. */
  reasoning?: string;
}

export interface Citation {
  /** A key of the timeline's `sources`. */
  source: string;
  /** Stands letter for letter, exactly once and within one paragraph, in the source. */
  quote: string;
  supports: 'event' | 'date' | 'context';
  /** Whose words or views the source reports here; absent: the source's own. */
  speaker?: string;
}

export interface Source {
  publisher: string;
  /** EDTF. */
  published: string;
  /** Absent: not known, and said to be. */
  title?: string;
  author?: string;
  url?: string;
  dateline?: string;
  paragraphs: Paragraph[];
}

/** Plain text, or text with a role; a 'site-link' is the site's own link and never cited. */
export type Paragraph = string | { text: string; role?: 'heading' | 'site-link' };

export interface GlossaryEntry {
  term: string;
  citations: [Citation, ...Citation[]];
}

export interface Correction {
  /** Id of the event that was corrected. */
  event: string;
  /** EDTF. */
  date: string;
  what: string;
  why: string;
}

export interface Note {
  text: string;
  references: Reference[];
}

export interface Reference {
  publisher: string;
  url?: string;
  /** EDTF. */
  published?: string;
}
