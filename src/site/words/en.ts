import type { SiteWords } from './words.js';

/** English. */
export const siteEnglish: SiteWords = {
  permalink: 'Link to this entry',
  onTimeline: 'See it on the timeline',
  glossary: 'Terms, as the article explains them',
  corrections: 'Corrections',
  noCorrections: 'Nothing has been corrected so far.',
  colophon: (publisher, dateline, paragraphs) =>
    `Source: ${publisher}, ${dateline}, ${paragraphs} paragraphs. Words in “quotation marks” are the article’s own.`,
  coverage: (cited, sentences) => `${cited} of its ${sentences} sentences are cited.`,
  ownWords: 'Titles, summaries and readings are ours.',
};
