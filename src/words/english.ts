import { englishDates } from '../dates/english-dates.js';
import { countFormatter } from './count-formatter.js';
import type { Words } from './words.js';

const formatCount = countFormatter('en');
const formatNumber = (count: number): string => formatCount(count, { other: '#' });
const eventCount = (count: number): string => formatCount(count, { one: '# event', other: '# events' });

/** English. */
export const english: Words = {
  lang: 'en',
  direction: 'ltr',
  dates: englishDates,

  quoted: (words) => `“${words}”`,
  eventCount,
  namesAndMore: (names, more) => names.join(', ') + (more > 0 ? ` and ${formatNumber(more)} more` : ''),
  byYear: (year) => `by ${year}`,
  sinceYear: (year) => `since ${year}`,
  stack: (count, period) => `${count}, ${period}`,

  stated: 'Stated in the article',
  inferred: 'Our estimate',
  outside: 'From outside the article',
  noDate: 'no date given',
  noDateGiven: 'The article gives no date.',
  asOurEstimate: ', our estimate',
  withoutDate: 'Without a date in the article',
  noDateShelf: 'No date in the article',
  noDateFor: 'The article gives no date for',
  reasoning: 'How we came to it:',
  articleSays: 'The article says',
  supports: { event: 'What happened', date: 'When', context: 'Context' },
  spokenBy: (speaker, publisher) => `${speaker}, reported by ${publisher}`,
  paragraph: (number, total) => `paragraph ${number} of ${total}`,
  sourceLine: (paragraph, publisher, published) => `${paragraph} · ${publisher} · ${published}`,
  alsoInParagraph: 'Also in this paragraph',

  chartHelp:
    'Arrows move between events, Enter opens one, plus and minus zoom, 0 shows all, Home and End go to the first and last, Page Up and Down move along.',
  skipChart: 'Skip the chart',
  toolbar: 'Zoom and steps',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  short: { zoomIn: 'In', zoomOut: 'Out', showAll: 'All', previous: 'Previous', next: 'Next' },
  steps: 'Neighbouring events',
  previous: 'Previous',
  next: 'Next',
  wholeTimeline: (dated, gap) =>
    formatCount(dated, { one: 'The one dated event.', other: 'All # dated events.' }) + (gap && ` ${gap}`),
  noneBetween: (from, to) => `None between ${from} and ${to}.`,
  inView: (shown, before, after) =>
    [
      `${eventCount(shown)} here`,
      ...(before > 0 ? [`${formatNumber(before)} before`] : []),
      ...(after > 0 ? [`${formatNumber(after)} after`] : []),
    ].join(', '),
  earlier: (count) => `${formatNumber(count)} earlier`,
  later: (count) => `${formatNumber(count)} later`,
  outOfSight: (name, side) => `${name}, ${side === 'start' ? 'before' : 'after'} what is shown`,
  howToReadDates: 'How to read a date',
  dateKey: {
    sure: 'sure',
    within: 'some time in here',
    before: 'this date or earlier',
    short: 'unsure, but short',
    published: 'article published',
  },
  sourceEnds: (published) => `Article published ${published}`,

  overview: 'Overview of the whole timeline',
  viewStart: 'Start of the view',
  viewEnd: 'End of the view',
  wheelHint: (key) => `To zoom, hold ${key} and turn the wheel.`,
  zoomToThem: 'Zoom to them',

  legend: 'Kinds of event',
  allKinds: 'Show all kinds',
  list: 'All events',
  listCount: (shown, all) => (shown === all ? String(all) : `${shown} of ${all}`),
  more: (left) => `Show more (${left} left)`,
  moreParagraphs: (side, left) =>
    `Show more paragraphs ${side === 'before' ? 'above' : 'below'} (${formatNumber(left)} left)`,
  panel: (number) => (number > 1 ? `The open event of timeline ${number}` : 'The open event'),
  panelEmpty: 'Open an event to read the sentence it rests on.',
  close: 'Close',
  position: (index, total) => `Event ${index} of ${total}`,
  source: 'The article',
  sourceIntroduction: (publisher, published) =>
    `Published by ${publisher}, ${published}. The passages the events rest on are marked.`,
  recordsUntil: (published) => `This timeline records nothing after ${published}.`,
  gap: '· · · nothing dated in between · · ·',
  siteLink: 'A link of the site, not part of the report.',
  citedBy: 'What rests on it',
  uncited: 'No event rests on this paragraph.',
  readInSource: 'Read it in the article',
  backTo: (title) => `Back to “${title}”`,
  copyQuote: 'Copy quote',
  // What is a quotation already keeps its own marks.
  attribution: (quote, who) => `${/^“[^”]*”$/.test(quote) ? quote : `“${quote}”`} (${who})`,
  cite: 'Cite',
  citeEvent: 'This event',
  citeSource: 'The article',
  citationStyle: 'Style',
  copy: 'Copy',
  copyLink: 'Copy link',
  copyView: 'Copy link to this view',
  share: 'Share',
  readAt: (publisher) => `Read it at ${publisher}`,
  copied: 'Copied',
  copyByHand: 'The browser refuses to copy. Copy it from here:',
  correctedOn: (date) => `Corrected on ${date}`,

  loading: 'Loading the timeline …',
  retry: 'Try again',
  loadFailed: (why) => `The timeline could not be loaded: ${why}`,
  skipped: (count) => `${eventCount(count)} could not be shown.`,
  unknownEvent: (id) => `There is no event called “${id}” here. The whole timeline is shown.`,
  perhaps: 'Perhaps it was one of these:',
  invalidView: (view) => `“${view}” is not a period this timeline can show. The whole timeline is shown.`,
};
