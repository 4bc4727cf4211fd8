import type { ScaleUnit } from '../layout/scale-bar.js';
import type { PageWords } from './site-words.js';

/** The words of the story page: its ways of showing, its story and its list. */
export interface StoryWords {
  story: {
    /** The heading of the story, for readers who move by headings. */
    name: string;
    /** Says how to read on, in the opening and where the story begins. */
    scroll: string;
    introduction: (steps: number) => string;
    explore: string;
    ownPage: string;
    inStory: string;
    closer: (period: string) => string;
    farther: (period: string) => string;
    /** After the last step. */
    ending: {
      title: string;
      text: (publisher: string, published: string) => string;
      ways: Record<'explore' | 'list', string>;
      worksheets: string;
    };
    /** Stands in the chart's place where a step has no date. */
    offAxis: string;
    quiet: (period: string, years: number) => string;
    /** Repeats that nothing is dated, in the middle of a long gap. */
    stillQuiet: string;
    stepper: string;
    start: string;
    /** Where the reader is; index 0 is before the first step. */
    position: (index: number, total: number) => string;
    /** Stands where the chart leaves out some kinds. */
    onlyKinds: (labels: readonly string[]) => string;
    allKinds: string;
    /** Takes the chart back to the period of the step. */
    resume: string;
  };
  /** For the drawing on paper and in pages without script. */
  handout: { whole: (period: string, dated: number) => string; inset: (period: string) => string; listed: string };
  listing: {
    /** Stands in the list's place when the list could not be loaded. */
    failed: string;
    search: string;
    /** Says what is searched. */
    searchHint: string;
    found: (shown: number, all: number) => string;
    none: (query: string) => string;
    clear: string;
    layout: string;
    layouts: { list: string; table: string };
    sort: string;
    orders: Record<'date' | 'title' | 'kind', string>;
    descending: string;
    period: (period: string) => string;
    allDates: string;
    save: string;
    columns: { date: string; event: string; kind: string; quotation: string };
  };
  about: {
    name: string;
    source: { name: string; text: (publisher: string, published: string, paragraphs: number) => string };
    dates: { name: string; text: (stated: number, dated: number, undated: number) => string };
    cite: { name: string; text: string };
    correct: { name: string; text: string };
    reuse: { name: string; text: string; data: string };
  };
  /** A length of time on the scale bar. */
  span: (count: number, unit: ScaleUnit) => string;
}

/** All words the story page needs. */
export type StoryPageWords = PageWords & StoryWords;
