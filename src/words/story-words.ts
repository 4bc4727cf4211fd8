import type { ScaleUnit } from '../layout/scale-bar.js';
import type { PageWords } from './site-words.js';

/** The words of the story page: its ways of showing, its story and its list. */
export interface StoryWords {
  story: {
    /** What the story is called, for those who move by headings. */
    name: string;
    /** Says how to go on: in the opening, and where the story begins. */
    scroll: string;
    introduction: (steps: number) => string;
    /** How dates are drawn. */
    readingName: string;
    /** What each drawing of a date means, and what it is, for those who cannot see it. */
    reading: Record<'certain' | 'anywhere' | 'within' | 'before', { means: string; drawing: string }>;
    explore: string;
    ownPage: string;
    inStory: string;
    closer: (period: string) => string;
    farther: (period: string) => string;
    /** Of a period in words and its length. */
    /** After the last step. */
    ending: {
      title: string;
      text: (publisher: string, published: string) => string;
      ways: Record<'explore' | 'list', string>;
      worksheets: string;
    };
    /** Said in the chart's place where a step has no date. */
    offAxis: string;
    quiet: (period: string, years: number) => string;
    /** Said once more in the middle of a long quiet. */
    stillQuiet: string;
    stepper: string;
    start: string;
    /** Where the reader is; index 0 is before the first step. */
    position: (index: number, total: number) => string;
    /** Said where some kinds are left out of the chart. */
    onlyKinds: (labels: readonly string[]) => string;
    allKinds: string;
    /** Takes the chart back to where the step has it. */
    resume: string;
  };
  /** The drawing on paper, and where there is no script. */
  handout: { whole: (period: string, dated: number) => string; inset: (period: string) => string; listed: string };
  listing: {
    /** Stands in place of the list where it could not be fetched. */
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
    columns: { date: string; entry: string; kind: string; quotation: string };
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
