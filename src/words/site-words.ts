import type { Show } from '../url/show.js';
import type { Words } from './words.js';

/** The sentences that only the site's pages need. */
export interface SiteWords {
  permalink: string;
  untitledSource: string;
  oneArticle: (publisher: string, published: string) => string;
  /** Says what the drawing of an event's place on the timeline shows. */
  placeOf: (title: string, when: string) => string;
  address: string;
  onTimeline: string;
  /** Leads from a frame to the site, in a new tab. */
  openWhole: string;
  glossary: string;
  corrections: string;
  noCorrections: string;
  colophon: (publisher: string, dateline: string, paragraphs: number) => string;
  coverage: (cited: number, sentences: number) => string;
  ownWords: string;
  show: { name: string; shows: Record<Show, string>; embed: string };
  guide: {
    title: string;
    introduction: string;
    builder: string;
    anyHost: (address: string) => string;
    audit: string;
    auditIntroduction: string;
  };
  /** Links at the foot of the page, for those who teach and publish. */
  embedIt: string;
  savePicture: string;
  /** Stands in a saved picture. */
  pictureSource: (publisher: string, published: string) => string;
  worksheet: {
    dates: { name: string; task: string };
    events: { name: string; task: string };
    name: string;
    day: string;
    when: string;
    answers: string;
    showAnswers: string;
    print: string;
    source: (publisher: string, published: string) => string;
  };
  kicker: (sources: number) => string;
  invitation: string;
  /** Stands above the events until the chart is there. */
  waiting: string;
  everySentence: string;
  /** Says what the preview picture of an event shows. */
  preview: (title: string, when: string, quote: string) => string;
  /** The same for the whole timeline's. */
  sitePreview: (title: string, summary: string) => string;
}

/** All sentences a page needs: those of the interface and those of the site. */
export type PageWords = Words & SiteWords;
