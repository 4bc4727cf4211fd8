import type { ReadDate } from '../dates/bounds.js';
import type { EdtfDate } from '../dates/edtf.js';
import type { QuotePlace } from './locate-quote.js';
import type {
  Citation,
  Correction,
  EventDate,
  GlossaryEntry,
  Note,
  Reference,
  Source,
  Timeline,
  TimelineEvent,
} from './types.js';

/*
 * A timeline as `readTimeline` gives it: its dates are read and its quotations are found. It still is a timeline;
 * `plainTimeline` leaves out again what was worked out.
 */

export interface ResolvedDate extends EventDate, ReadDate {}

/** A citation and where its quotation stands: the paragraph counted from 0, its characters from `start` up to `end`. */
export interface ResolvedCitation extends Citation, QuotePlace {}

type Citations = [ResolvedCitation, ...ResolvedCitation[]];

export interface ResolvedReference extends Reference {
  readonly publishedDate?: EdtfDate;
}

export interface ResolvedNote extends Note {
  references: ResolvedReference[];
}

export interface ResolvedEvent extends TimelineEvent {
  date: ResolvedDate | null;
  citations: Citations;
  notes?: ResolvedNote[];
}

export interface ResolvedSource extends Source {
  readonly publishedDate: EdtfDate;
}

export interface ResolvedGlossaryEntry extends GlossaryEntry {
  citations: Citations;
}

export interface ResolvedCorrection extends Correction {
  readonly correctionDate: EdtfDate;
}

export interface ResolvedTimeline extends Timeline {
  sources: Record<string, ResolvedSource>;
  events: ResolvedEvent[];
  glossary?: ResolvedGlossaryEntry[];
  corrections?: ResolvedCorrection[];
}
