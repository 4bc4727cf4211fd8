import { RESERVED_ROOM } from '../../shared/snippets.js';

/** A part of a reference page: sentences, and names with what they mean. */
export interface ReferenceSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly terms?: Readonly<Record<string, string>>;
}

/** A page of the guide that explains one subject in full. */
export interface Reference {
  /** Its folder in the guide. */
  readonly id: string;
  readonly name: string;
  readonly sections: readonly ReferenceSection[];
}

/** English. What the guide's pages on the element, its use, its data and its site say. */
export const REFERENCES: readonly Reference[] = [
  {
    id: 'element',
    name: 'The tag: attributes, events, styles',
    sections: [
      {
        heading: 'Attributes',
        sentences: [
          'Each is a property too; the property timeline takes a timeline as an object.',
          'A page that will set timeline later sets it to null first, or writes src="": until then the element shows what is between its tags, and not the article’s timeline. Where it never comes, take the tag away.',
        ],
        terms: {
          src: 'The address of a timeline as JSON. Without it the article’s timeline is shown.',
          selected: 'The id of the open event.',
          view: 'The period to show: two EDTF dates, both included, such as 2020-09/2020-11. Without it the whole timeline is shown.',
          kinds: 'The kinds of event to show, with spaces between them. Without it all are shown.',
          theme:
            'auto, light or dark. Without it the colours follow the color-scheme of the page: where that knows no dark, they stay light.',
          'heading-level': 'The level of the headings inside, 1 to 6. Without it 2.',
          bookmark: 'Keeps the address of the page in step, as in ?view=1988/1994#ceasefire-1994.',
          'chart-only': 'Leaves out panel, list and source, for a page that tells of the events itself.',
          lang: 'The language of the interface. English so far; without it the document’s. It reads in the direction of that language in any page; time runs from left to right in all of them. Titles and quotations are in the language of the timeline, each in its own direction.',
        },
      },
      {
        heading: 'Methods',
        sentences: [],
        terms: {
          'select(id)': 'Opens an event; null closes it.',
          'zoomTo(view, smooth?)': 'Shows a period. With true as the second argument the chart moves there.',
          'zoomBy(factor)': 'Zooms about the middle; above 1 is closer. What is no number above 0 is an error.',
          'reset()': 'Shows the whole timeline with nothing open.',
        },
      },
      {
        heading: 'Events',
        sentences: ['The first three report what the reader did, not what the page set.'],
        terms: {
          'timeline-select': 'The reader opened or closed an event: id.',
          'timeline-view': 'The reader moved the view: view.',
          'timeline-kinds': 'The reader chose the kinds to show: kinds.',
          'timeline-load': 'A timeline is shown: timeline, problems.',
          'timeline-error': 'Something is wrong with the data or an attribute: problems.',
        },
      },
      {
        heading: 'Styles',
        sentences: [
          'Parts to style with ::part(): chart and in it drawing; overview; keys, the row below the chart, and in it legend and undated; toolbar, notice, panel, list, source.',
          'Where the part chart has a min-height, the drawing fills it.',
          'What stands between the tags shows until the element is ready. The element fetches nothing but its own file: no fonts, no storage, no cookies.',
        ],
        terms: {
          '--timeline-…':
            'paper, raised, ink, ink-2, ink-3, control, hair, accent, wash: the colours of page and text.',
          '--timeline-… (tones)':
            'background, declaration, war, ceasefire, diplomacy, humanitarian: a colour for each tone.',
          '--timeline-… (sizes, fonts)':
            'radius; density, where less than 1 is tighter; font-size, which text and drawing grow with; serif, display, sans.',
          '--timeline-sticky-top': 'The height of what the page keeps at the top of the window.',
        },
      },
      {
        heading: 'Beside what the page has',
        sentences: [
          'The element inherits no style but those properties, the colour scheme, and what hides or disables it. What stands between its tags has the styles of the page. Its text is as large as the reader’s browser has it, whatever the root of the page says; --timeline-font-size gives another size, in pixels or as a multiple of the reader’s, such as 1.25em.',
          `It takes the width there is. In a box that asks for its width it is 320 to 1,600 pixels wide, and less on a phone. Until the script is there nothing but the page can keep its room, so that nothing jumps: ${RESERVED_ROOM}.`,
          'A header that sticks to the window covers nothing that is scrolled to, where --timeline-sticky-top is its height: conflict-timeline { --timeline-sticky-top: 60px }.',
          'With bookmark a hash that is no id is left to the page, such as #/lesson/3, #!lesson or #tab=2. An anchor of the page stays until the reader opens an event. Beside a router in the hash the open event is not in the address: keep it yourself, by timeline-select and selected.',
          'Escape and the keys are taken only where they do something here, and the wheel only sideways or with Ctrl or ⌘. The page hears of every press of the mouse.',
        ],
      },
    ],
  },
  {
    id: 'reading',
    name: 'Reading it: keys, gestures, links, sources',
    sections: [
      {
        heading: 'In the chart',
        sentences: [
          'The page keeps its own scroll: the plain wheel and an upright swipe move the page.',
          'Ctrl or ⌘ with the wheel, or two fingers, zoom. A drag, a swipe or the wheel sideways moves along. A double click or tap looks closer.',
          'Buttons and keys zoom about what is open or near the middle. Where nothing is dated, the chart says so and leads to what is nearest on either side.',
        ],
        terms: {
          'Arrow keys': 'go from event to event while the focus is in the chart.',
          Enter: 'opens the event; Escape closes what is open.',
          '+ and −': 'zoom; 0 shows all.',
          'Home and End': 'go to the first and the last event; Page Up and Page Down move along.',
        },
      },
      {
        heading: 'On the page',
        sentences: [
          'Story tells the events step by step beside a chart that keeps in step: scroll, use the buttons, or use the left and right arrow keys while the focus is in the story. Where the chart comes more than ten times closer, the story says so, and a bar beside the chart shows how long a year or a month is now. Years in which the article dates nothing are as far to scroll as they were long. When you move the chart it stays yours until you scroll on.',
          'Explore is the chart with its panel, list and source. List has the same events to search, sort and save as CSV or JSON. All three share what is open, in view and filtered.',
          'Printed from any of the three, the page is a handout: the timeline laid out for the sheet with its crowded periods drawn once more, the story, the article.',
        ],
      },
      {
        heading: 'Links',
        sentences: [
          'They combine, on the page, in the frame, in the single file, and on a page whose tag has bookmark.',
          'Copy link and Share give the event’s own page once the site’s address is known. An old id leads to its event for ever; an unknown one names the nearest and shows the whole timeline.',
        ],
        terms: {
          '#ceasefire-1994': 'opens an event.',
          '#paragraph-18': 'opens a paragraph of the article.',
          '?view=1988/1994': 'sets the period.',
          '?kinds=war+ceasefire': 'filters.',
          '?show=explore': 'chooses Explore, and ?show=list the list.',
        },
      },
      {
        heading: 'In the sources',
        sentences: [
          'Every passage that an event rests on is marked in the article and bears the numbers of the events below it; where passages overlap, each piece has its own.',
          'From an event, “Read it in the article” goes to the passage; Back, Escape and the button there return to where you were. A passage opens its event, or leads to the names of those it supports.',
          'Quotes are copied with who says them and where. Event and article are cited in APA, MLA, Chicago (author-date), BibTeX, RIS and CSL-JSON. What comes from elsewhere stands apart, under its own label and address.',
        ],
      },
    ],
  },
  {
    id: 'data',
    name: 'Another timeline: the format and its check',
    sections: [
      {
        heading: 'The format',
        sentences: [
          'src takes any timeline in the format of timeline.schema.json, which lies beside the page.',
          'Dates are EDTF strings (ISO 8601-2): 1994, 2020-09, [1987..1989], [..2023-05-01]. A date’s start may also be an interval, 1991/1994, which is taken apart.',
          'A quotation stands letter for letter, exactly once and within one paragraph in its source.',
          'What is wrong with a timeline is left out, counted and told to the page; the rest is shown.',
        ],
      },
      {
        heading: 'The check',
        sentences: [
          'npx conflict-timeline check timeline.json prints a line for each problem: where, what, and what to do. With - in place of the file it reads what is piped in; --help names the limits.',
          'It ends with 0 if there is no problem, 1 if there are some, 2 if there is nothing to check.',
        ],
      },
    ],
  },
  {
    id: 'site',
    name: 'A site of your own: what the build makes',
    sections: [
      {
        heading: 'Settings',
        sentences: ['npm run build takes two settings from the environment.'],
        terms: {
          SITE_URL:
            'The public address of the site. Pages get canonical addresses and preview cards, and sitemap.xml, feed.xml and oEmbed are added.',
          TIMELINE: 'The path of a timeline as JSON: the site is built of that one.',
        },
      },
      {
        heading: 'What lies in dist',
        sentences: ['Every path works below any address.'],
        terms: {
          'index.html': 'The page.',
          'events/<id>/': 'A page for each event, complete without script, and the picture that its links show.',
          'embed/': 'The page for frames, in one request. embed/build/ puts the code for a page together.',
          'embed/resize.js': '1 kB for the page around a frame: gives the frame the height of its content.',
          'conflict-timeline.html': 'A single file that works from a disk or a USB stick.',
          'conflict-timeline.js': 'One module for other pages: registers the element and carries the timeline.',
          'v/<version>/': 'That module in a copy that never changes, and its hash for integrity.',
          'timeline.json, timeline.schema.json': 'The data, and the JSON Schema of the format.',
          'worksheet/dates/, worksheet/events/':
            'Worksheets to print, with the answers on a page of their own or when asked for.',
          'package/, custom-elements.json': 'Modules with types, and the manifest of the element.',
        },
      },
    ],
  },
];
