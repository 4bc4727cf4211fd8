import { englishDates } from '../../model/date-words.js';
import type { Words } from './words.js';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** English. */
export const en: Words = {
  lang: 'en',
  dates: englishDates,

  quoted: (words) => `“${words}”`,
  entries,
  orBefore: (period) => `${period} or before`,
  cluster: (count, period) => `${entries(count)}, ${period}`,

  stated: 'Stated in the article',
  inferred: 'Our reading',
  outside: 'From outside the article',
  noDate: 'no date given',
  noDateGiven: 'The article gives no date.',
  asOurReading: ', our reading',
  withoutDate: 'Without a date in the article',
  noDateFor: 'The article gives no date for',
  reasoning: (drawnAs) => `Drawn as ${drawnAs}:`,
  articleSays: 'The article says',
  supports: { event: 'What happened', date: 'When', context: 'Context' },
  spokenBy: (speaker, publisher) => `${speaker}, reported by ${publisher}`,
  paragraph: (number, total) => `paragraph ${number} of ${total}`,
  sourceLine: (paragraph, publisher, published) => `${paragraph} · ${publisher} · ${published}`,
  untitledSource: 'headline and address not known',
  alsoInParagraph: 'Also in this paragraph',

  chart: 'Chart',
  chartHelp:
    'Left and right arrows move between events, Enter opens one, plus and minus zoom, 0 shows all, Page Up and Page Down move along.',
  chartSummary: (period, events) => `${period}. ${events === 1 ? '1 event' : `${events} events`} in view.`,
  skipChart: 'Skip the chart',
  toolbar: 'Zoom and steps',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  steps: 'Neighbouring entries',
  previous: 'Previous',
  next: 'Next',
  wholeTimeline: (dated) => `The whole timeline: ${dated} dated entries.`,
  inView: (shown, dated) => `${shown} of ${dated} dated entries in view.`,
  passing: (count) => (count === 1 ? '1 longer entry passes through' : `${count} longer entries pass through`),
  sourceEnds: (published) => `Article published ${published}`,

  overview: 'Overview of the whole timeline',
  viewStart: 'Start of the view',
  viewEnd: 'End of the view',
  wheelHint: (key) => `To zoom, hold ${key} and turn the wheel.`,
  clusterList: (name) => `${name}, too close together to tell apart`,

  legend: 'Kinds of event',
  list: 'All entries',
  listed: (shown, all) => (shown === all ? String(all) : `${shown} of ${all}`),
  more: (left) => `Show more (${left} left)`,
  panel: 'The open entry',
  panelEmpty: 'Open an entry to read the sentence it rests on.',
  close: 'Close',
  position: (index, total) => `Entry ${index} of ${total}`,
  source: 'The article',
  sourceIntroduction: (publisher, published) =>
    `Published by ${publisher}, ${published}. The passages the entries rest on are marked.`,
  siteLink: 'A link of the site, not part of the report.',
  citedBy: (titles) => `Cited by: ${titles}`,

  loading: 'Loading the timeline …',
  retry: 'Try again',
  loadFailed: (why) => `The timeline could not be loaded: ${why}`,
  skipped: (count) => (count === 1 ? '1 entry could not be shown.' : `${count} entries could not be shown.`),
  unknownEvent: (id) => `There is no entry called “${id}” here. The whole timeline is shown.`,
  invalidView: (view) => `“${view}” is not a period this timeline can show. The whole timeline is shown.`,
};
