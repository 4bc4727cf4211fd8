import { countFormatter } from './count-formatter.js';
import type { StoryWords } from './story-words.js';

const years = (count: number): string => new Intl.NumberFormat('en', unitOf('year')).format(count);
const unitOf = (unit: string): Intl.NumberFormatOptions => ({ style: 'unit', unit, unitDisplay: 'long' });
const times = new Intl.NumberFormat('en');
const formatCount = countFormatter('en');

/** English. */
export const storyEnglish: StoryWords = {
  story: {
    name: 'The story, step by step',
    scroll: 'Scroll to follow it step by step.',
    introduction: (steps) =>
      `${formatCount(steps, { one: '# step', other: '# steps' })}, in the order of time. The chart moves along and looks as close as each step needs.`,
    explore: 'Explore it in the chart',
    ownPage: 'Page of this event',
    inStory: 'Read it in the story',
    closer: (period) => `The chart now shows only ${period}, far less time than before.`,
    farther: (period) => `The chart now shows ${period}, far more time than before.`,
    ending: {
      title: 'Here the article’s account ends',
      text: (publisher, published) =>
        `${publisher} published it on ${published}. What it leaves out is missing here too.`,
      ways: { explore: 'Explore the chart yourself', list: 'Search all events in the list' },
      worksheets: 'To practise with, on paper:',
    },
    offAxis: 'Not on the axis: the article gives no date.',
    quiet: (period, count) => `${period}: the article dates nothing that begins in these ${years(count)}.`,
    stillQuiet: 'still nothing dated',
    stepper: 'Steps of the story',
    start: 'Start',
    position: (index, total) =>
      index === 0 ? formatCount(total, { one: '# step', other: '# steps' }) : `${index} of ${total}`,
    onlyKinds: (labels) => `The chart shows only: ${labels.join(', ')}.`,
    allKinds: 'Show all kinds',
    resume: 'Back to this step',
  },
  handout: {
    whole: (period, dated) =>
      `The whole timeline, ${period}: ${formatCount(dated, { one: '# date', other: '# dates' })}.`,
    inset: (period) => `Closer: ${period}.`,
    listed: 'What it shows is listed below.',
  },
  listing: {
    failed: 'The list could not be loaded. Choose “Story” and “List” again to try once more.',
    search: 'Search',
    searchHint: 'in titles, summaries, dates and quotations',
    found: (shown, all) =>
      (shown === all ? '' : `${times.format(shown)} of `) + formatCount(all, { one: '# event', other: '# events' }),
    none: (query) => (query ? `No event has all of “${query}” in it.` : 'No event of these kinds lies in this period.'),
    clear: 'Clear search',
    layout: 'Show as',
    layouts: { list: 'Cards', table: 'Table' },
    sort: 'Sort by',
    orders: { date: 'Date', title: 'Title', kind: 'Kind' },
    descending: 'Last first',
    period: (period) => `Only what the chart’s period touches: ${period}.`,
    allDates: 'All dates',
    save: 'Save these events as',
    columns: { date: 'Date', event: 'Event', kind: 'Kind', quotation: 'The article says' },
  },
  about: {
    name: 'About this timeline',
    source: {
      name: 'One account',
      text: (publisher, published, paragraphs) =>
        `Everything here comes from one news article of ${paragraphs} paragraphs, published by ${publisher} on ${published}. What it leaves out is missing here too. It stands on this page, word for word.`,
    },
    dates: {
      name: 'How sure the dates are',
      text: (stated, dated, undated) =>
        `The article states ${stated} of the ${dated} dates; the others are our estimates, and each says how we came to it. ${formatCount(undated, { one: '# event has', other: '# events have' })} no date at all. In the chart, solid is certain and hatched may lie anywhere within.`,
    },
    cite: {
      name: 'To cite it',
      text: 'Open an event under “Explore” and choose “Cite”: six formats, for the event or for the article. A link to an event leads to it for good.',
    },
    correct: {
      name: 'To correct it',
      text: 'If a quotation, a date or an estimate is wrong, tell whoever published this page, with a link to the event. What has been corrected is listed below.',
    },
    reuse: {
      name: 'To use it',
      text: 'The code is free to use under the MIT licence. The article belongs to its publisher and is quoted as the source.',
      data: 'The data as JSON',
    },
  },
  span: (count, unit) => new Intl.NumberFormat('en', unitOf(unit)).format(count),
};
