import { countFormatter } from './count-formatter.js';
import type { SiteWords } from './site-words.js';

const formatCount = countFormatter('en');

/** English. */
export const siteEnglish: SiteWords = {
  untitledSource: 'Its headline and its address on the web are not known.',
  oneArticle: (publisher, published) => `From one article: ${publisher}, ${published}.`,
  placeOf: (title, when) => `The whole timeline as a strip, with “${title}” marked: ${when}.`,
  address: 'Address of this page:',
  permalink: 'Link to this event',
  onTimeline: 'See it on the timeline',
  openWhole: 'Open the full timeline in a new tab',
  glossary: 'Terms, as the article explains them',
  corrections: 'Corrections',
  noCorrections: 'Nothing has been corrected so far.',
  colophon: (publisher, dateline, paragraphs) =>
    `Source: ${publisher}, ${dateline}, ${paragraphs} paragraphs. Words in “quotation marks” are the article’s own.`,
  coverage: (cited, sentences) => `${cited} of its ${sentences} sentences are cited.`,
  ownWords: 'Titles, summaries and estimates are ours.',
  worksheet: {
    dates: {
      name: 'Worksheet: when was it?',
      task: 'These are sentences of the article, without their dates. Write down when each event was, as exactly as you can, and number them in the order of time.',
    },
    events: {
      name: 'Worksheet: what happened?',
      task: 'These are dates of the timeline. Write down what the article says happened then.',
    },
    name: 'Name',
    day: 'Date',
    when: 'When?',
    answers: 'Answers',
    showAnswers: 'Show the answers',
    print: 'Print',
    source: (publisher, published) =>
      `Sentences: ${publisher}, ${published}. Dates marked “our estimate” are worked out by this timeline, not stated by the article.`,
  },
  show: { name: 'Ways of showing', shows: { story: 'Story', explore: 'Explore', list: 'List' }, embed: 'Embed' },
  guide: {
    audit: 'Who can use this timeline',
    auditIntroduction:
      'What works for whom, and what does not yet, question by question. Below an answer stands, in small type, the test that shows it. The questions follow Chartability, a workbook for the accessibility of charts: the critical ones and most of the others.',
    title: 'How to put it into your page',
    introduction: 'The timeline goes into course pages and articles as a frame, a tag or a single file.',
    builder: 'Put together what it shows',
    anyHost: (address) => `Write the address of your copy in place of ${address}`,
  },
  savePicture: 'Save what the chart shows as a picture:',
  pictureSource: (publisher, published) => `As one article of ${publisher}, ${published}, tells it.`,
  embedIt: 'Use it in your lesson or article',
  kicker: (sources) =>
    formatCount(sources, { one: 'A timeline from one news article', other: 'A timeline from # sources' }),
  invitation: 'Open an event to read the very sentence behind it.',
  waiting: 'The chart is loading. Every event stands below.',
  everySentence: 'Every event shows the sentence it rests on.',
  preview: (title, when, quote) => `${title}. ${when}. The article says: “${quote}” Below, its place on the timeline.`,
  sitePreview: (title, summary) => `${title}. ${summary} Below, the whole timeline.`,
};
