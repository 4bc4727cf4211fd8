import type { DateWords } from '../dates/date-words.js';

/**
 * Every sentence of the interface in one language. A language is one module of this type, so that a missing sentence is
 * a type error. Functions return whole sentences, because each language has a word order of its own.
 */
export interface Words {
  /** BCP 47 tag. Dates and numbers are written for it too. */
  lang: string;
  /** In which the language is written. The time axis runs from left to right in all of them. */
  direction: 'ltr' | 'rtl';
  dates: DateWords;

  quoted: (words: string) => string;
  eventCount: (count: number) => string;
  /** The names of the first of several, and how many more there are. */
  namesAndMore: (names: readonly string[], more: number) => string;
  byYear: (year: string) => string;
  sinceYear: (year: string) => string;
  stack: (count: string, period: string) => string;

  /** Labels that say where a date or a statement comes from. */
  stated: string;
  inferred: string;
  outside: string;
  noDate: string;
  noDateGiven: string;
  asOurEstimate: string;
  withoutDate: string;
  noDateFor: string;
  noDateShelf: string;
  reasoning: string;
  articleSays: string;
  supports: { event: string; date: string; context: string };
  spokenBy: (speaker: string, publisher: string) => string;
  paragraph: (number: number, total: number) => string;
  sourceLine: (paragraph: string, publisher: string, published: string) => string;
  alsoInParagraph: string;

  chartHelp: string;
  skipChart: string;
  toolbar: string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  /** The same where there is little room. */
  short: { zoomIn: string; zoomOut: string; showAll: string; previous: string; next: string };
  steps: string;
  previous: string;
  next: string;
  /** @param gap - the longest time in which nothing is dated; empty where there is none worth a word */
  wholeTimeline: (dated: number, gap: string) => string;
  inView: (shown: number, before: number, after: number) => string;
  noneBetween: (from: string, to: string) => string;
  earlier: (count: number) => string;
  later: (count: number) => string;
  outOfSight: (name: string, side: 'start' | 'end') => string;
  howToReadDates: string;
  dateKey: { sure: string; within: string; before: string; short: string; published: string };
  sourceEnds: (published: string) => string;

  overview: string;
  viewStart: string;
  viewEnd: string;
  wheelHint: (key: string) => string;
  zoomToThem: string;

  legend: string;
  /** The tooltip of the only kind that is still on: to switch it off shows all kinds again. */
  allKinds: string;
  list: string;
  listCount: (shown: number, all: number) => string;
  more: (left: number) => string;
  /** Shows more paragraphs of a long source, before or after those that are shown. */
  moreParagraphs: (side: 'before' | 'after', left: number) => string;
  /** Names the panel of a timeline; the second and later ones of a page by their number. */
  panel: (number: number) => string;
  panelEmpty: string;
  close: string;
  position: (index: number, total: number) => string;
  source: string;
  sourceIntroduction: (publisher: string, published: string) => string;
  recordsUntil: (published: string) => string;
  /** Stands between two events that lie far apart. */
  gap: string;
  siteLink: string;
  citedBy: string;
  uncited: string;
  readInSource: string;
  backTo: (title: string) => string;
  copyQuote: string;
  attribution: (quote: string, who: string) => string;
  cite: string;
  citeEvent: string;
  citeSource: string;
  citationStyle: string;
  copy: string;
  copyLink: string;
  copyView: string;
  share: string;
  readAt: (publisher: string) => string;
  copied: string;
  copyByHand: string;
  correctedOn: (date: string) => string;

  loading: string;
  retry: string;
  loadFailed: (why: string) => string;
  skipped: (count: number) => string;
  unknownEvent: (id: string) => string;
  perhaps: string;
  invalidView: (view: string) => string;
}
