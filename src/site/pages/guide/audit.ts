/** How far the timeline goes along with one question of the audit. */
export type Outcome = 'holds' | 'partly' | 'fails';

export interface Finding {
  readonly question: string;
  readonly outcome: Outcome;
  /** What shows it: a behaviour, a test, or what is missing. */
  readonly evidence: string;
}

export const OUTCOMES: Readonly<Record<Outcome, string>> = { holds: 'Holds', partly: 'Partly', fails: 'Fails' };

/** English. By the seven principles of Chartability (https://chartability.github.io/POUR-CAF/), in our own words. */
export const AUDIT: Readonly<Record<string, readonly Finding[]>> = {
  Perceivable: [
    {
      question: 'Do marks, text and controls stand out enough?',
      outcome: 'holds',
      evidence:
        'Text has a contrast of at least 4.5 to 1, marks and edges of controls 3 to 1, in light and dark: computed from the colours in test/unit/drawing/contrast.test.ts, measured on the page in test/site/contrast.test.ts. What the overview has outside the view is fainter.',
    },
    {
      question: 'Is all text large enough?',
      outcome: 'holds',
      evidence: 'Nothing is under 12 pixels, summaries and quotations are 16 and more: test/site/small-screen.test.ts.',
    },
    {
      question: 'Is there more than the picture?',
      outcome: 'holds',
      evidence:
        'Every event is in the page as text, with date, summary and quotations, before any script runs: test/site/without-script.test.ts.',
    },
    {
      question: 'Does meaning hang on colour alone?',
      outcome: 'holds',
      evidence: 'Each kind has a shape and a word besides its tone; how sure a date is shows in dashes and in words.',
    },
    {
      question: 'Does anything flash or move by itself?',
      outcome: 'holds',
      evidence: 'Nothing flashes. The view glides only when asked to, and not at all where less motion is preferred.',
    },
    {
      question: 'Can the data be heard as sound, or felt?',
      outcome: 'fails',
      evidence: 'There is no sonification and no tactile form.',
    },
  ],
  Operable: [
    {
      question: 'Does it work with more than one kind of input?',
      outcome: 'holds',
      evidence:
        'Mouse, touch, keys and buttons reach the same few methods: test/browser/gestures.test.ts, test/site/keyboard.test.ts, which has every key.',
    },
    {
      question: 'Is it said how to use it?',
      outcome: 'holds',
      evidence:
        'The chart’s keys are its description, the wheel over it says how to zoom, and each gesture has a button with a word.',
    },
    {
      question: 'Are the reader’s own keys and gestures left alone?',
      outcome: 'holds',
      evidence:
        'Keys act only while the chart has the focus, and those with Ctrl, Alt or Meta stay with the browser: test/site/keyboard.test.ts. So do the plain wheel and the upright swipe: test/browser/gestures.test.ts.',
    },
    {
      question: 'Can the focus be seen?',
      outcome: 'holds',
      evidence:
        'Each tab stop of every way of showing has a line around it and nothing over it, from 320 by 256 to 1280 by 800 pixels: test/site/focus.test.ts.',
    },
    {
      question: 'Are targets large enough?',
      outcome: 'holds',
      evidence:
        'They have 24 pixels, as much around them, or another that does the same, also where ten thousand events crowd: test/browser/targets.test.ts; on the page axe’s target-size is on.',
    },
    {
      question: 'Is there one way into the chart and one out?',
      outcome: 'holds',
      evidence:
        'It is one tab stop, with a button before it that leads past it: test/site/keyboard.test.ts. The focus is caught nowhere: test/site/focus.test.ts.',
    },
  ],
  Understandable: [
    {
      question: 'Is there a title and a summary?',
      outcome: 'holds',
      evidence: 'The page has both; the chart’s own name is its period and how many events are in view.',
    },
    {
      question: 'Is it explained how to read the drawing?',
      outcome: 'holds',
      evidence:
        'The legend names the kinds, and a key that is always in sight says what solid and hatched mean, in the embed too.',
    },
    {
      question: 'Is the uncertainty in the data told?',
      outcome: 'holds',
      evidence:
        'Solid, hatched and words (“some time in 1991”); each date says whether the article states it or it is our estimate, and why.',
    },
    {
      question: 'Is the language plain?',
      outcome: 'partly',
      evidence:
        'Our sentences are short and terms are explained; the article’s own words are quoted as they are. No reading level was measured.',
    },
  ],
  Robust: [
    {
      question: 'Does it meet the standards for accessibility?',
      outcome: 'holds',
      evidence:
        'It aims at WCAG 2.2 AA, and axe looks at every kind of page: test/site/accessibility.test.ts. No outside audit has been made.',
    },
    {
      question: 'Is the markup sound?',
      outcome: 'holds',
      evidence:
        'Every page passes html-validate; what a simulated screen reader reads of chart, panel, list and story is kept as text in test/browser/transcripts and test/site/transcripts.',
    },
    {
      question: 'Does it work across engines and assistive technology?',
      outcome: 'partly',
      evidence:
        'Tested in Chromium, Firefox and WebKit. Screen readers are simulated: NVDA, JAWS and VoiceOver have not been tried.',
    },
    {
      question: 'Does it go on working after long use?',
      outcome: 'holds',
      evidence:
        'Ten thousand random actions in each of Chromium, Firefox and WebKit leave no error, and nodes and heap within 5 %: test/browser/monkey.test.ts. Storms of widths, CSS zoom and transforms around it, frozen and hidden tabs and the browser’s back cache: test/browser/surroundings.test.ts, test/site/lifecycle.test.ts.',
    },
  ],
  Compromising: [
    {
      question: 'Is there a table?',
      outcome: 'holds',
      evidence: 'The list can be shown as a table that is sorted and searched.',
    },
    {
      question: 'Can the data be had?',
      outcome: 'holds',
      evidence: 'CSV and JSON of what is listed, and timeline.json of all.',
    },
    {
      question: 'Is what is open kept and passed on?',
      outcome: 'holds',
      evidence: 'The address holds the open event, period, kinds and way of showing: test/site/addresses.test.ts.',
    },
    {
      question: 'Is the order the same for eyes and ears?',
      outcome: 'partly',
      evidence:
        'The arrow keys go through the chart in the order of time; a screen reader that reads the chart through comes to periods before moments.',
    },
  ],
  Assistive: [
    {
      question: 'Is it never too much at once?',
      outcome: 'holds',
      evidence: 'Events too close to tell apart are one mark with their number; it opens into them.',
    },
    {
      question: 'Is it quick to get about?',
      outcome: 'holds',
      evidence: 'Home and End, next and previous, search and filter; the chart can be skipped.',
    },
    {
      question: 'Is what changes said?',
      outcome: 'holds',
      evidence:
        'The step one asked for, what the search found, copying and what cannot be shown are told in status lines. What is in view is the chart’s name, and is not told while it moves.',
    },
    {
      question: 'Can more or less detail be asked for?',
      outcome: 'partly',
      evidence: 'Story, chart and list are three depths. Within one, the amount of text cannot be set.',
    },
  ],
  Flexible: [
    {
      question: 'Are the reader’s own styles respected?',
      outcome: 'partly',
      evidence:
        'Dark, forced colours, more contrast, less motion and wide text spacing, which cuts no text and sets none over another: test/site/reflow.test.ts. Labels in the chart that find no room are shortened; colours and fonts of the reader’s own style sheet were not tried.',
    },
    {
      question: 'Does it fit every width and zoom?',
      outcome: 'holds',
      evidence:
        'From 320 pixels on, and at 400 % nothing sticks: test/site/reflow.test.ts. At 320 by 256 all that the keyboard leads to comes into sight: test/site/focus.test.ts.',
    },
    {
      question: 'Is more contrast given to those who ask for it?',
      outcome: 'holds',
      evidence:
        'With prefers-contrast text has 7 to 1, marks, edges and hairlines 4.5 to 1: test/unit/drawing/contrast.test.ts, test/site/contrast.test.ts.',
    },
    { question: 'Can it be printed?', outcome: 'holds', evidence: 'On paper every event stands with all it rests on.' },
  ],
};
