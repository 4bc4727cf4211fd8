import type { BuilderWords } from './builder-words.js';

/** English. */
export const builderEnglish: BuilderWords = {
  title: 'Put the timeline into your page',
  introduction:
    'Choose what it should show and copy the result. Nothing is stored; the choices are in this page’s address.',
  form: 'Where it goes',
  forms: {
    frame: { name: 'A frame', hint: 'Moodle, Canvas, WordPress, Google Sites: wherever scripts are not allowed' },
    tag: { name: 'A tag', hint: 'your own HTML page, or a framework; takes the page’s width and grows with it' },
    link: { name: 'A link', hint: 'a chat, a post, an article; shown with a preview card' },
    file: { name: 'A single file', hint: 'offline: from a USB stick or a shared folder' },
  },
  what: 'What it shows first',
  from: 'From',
  to: 'To',
  periodHint: 'A year, month or day: 1988, 2020-09, 2023-05-01. Empty for the whole timeline.',
  invalidPeriod: (period) => `“${period}” is not a period. Write both ends like 1988, 2020-09 or 2023-05-01.`,
  kinds: 'Kinds of event',
  selected: 'Open event',
  none: 'None',
  look: 'How it looks',
  theme: 'Colours',
  themes: { auto: 'As the reader prefers', light: 'Light', dark: 'Dark' },
  height: 'Height of the frame in pixels',
  snippets: {
    frame: 'Paste this into the page',
    tag: 'Paste this into the page',
    link: 'Send this address',
    file: 'Download the file; this address opens it with your choices',
  },
  download: 'Download the single file',
  preview: 'Preview',
  withoutScript:
    'Without script this page cannot put your choices together. This is the frame with the whole timeline:',
  paper: 'On paper',
  paperHint:
    'Worksheets print with the period and the kinds that are chosen above, and with the answers on a page of their own.',
  handout: 'Handout: print the timeline’s own page',
  guide: 'Step by step for each host',
};
