import type { Words } from '../../elements/words/words.js';

/** The words that stand on the site's pages alone. */
export interface SiteWords {
  permalink: string;
  onTimeline: string;
  glossary: string;
  corrections: string;
  noCorrections: string;
  colophon: (publisher: string, dateline: string, paragraphs: number) => string;
  coverage: (cited: number, sentences: number) => string;
  ownWords: string;
}

/** All words a page needs: the interface's and the site's. */
export type PageWords = Words & SiteWords;
