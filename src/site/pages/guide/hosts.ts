import { RESERVED_ROOM } from '../../shared/snippets.js';

/** A host of the guide: where the timeline is put, step by step, and the code that goes there. */
export interface Host {
  /** Its folder in the guide. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  /** The file with the code, among those the tests run. */
  readonly example: string;
  readonly notes: readonly string[];
}

/** For pages that have the tag itself. */
const TAG_NOTES = [
  'Below a header that sticks to the window set --timeline-sticky-top to its height, as in conflict-timeline { --timeline-sticky-top: 60px }.',
  `Keep its room until the script is there, so that nothing jumps: ${RESERVED_ROOM}.`,
];
const ROUTER_NOTE =
  'Beside a router leave bookmark away, or use it for period and kinds: a hash such as #/lesson or #tab=2 is left to the page. Keep the open event in your own state, by timeline-select and selected.';
const INSTALL =
  'Install the package: npm install https://your.host/conflict-timeline.tgz, which the build makes. It is on no registry yet.';

const FRAME_NOTES = [
  'Put an event’s id after # to open it, or use the builder to choose a period, kinds and colours.',
  'The frame needs no script of yours, no account and no cookie. It fetches nothing but its own page.',
  'It is a page of its own: it needs no --timeline-sticky-top and no bookmark, and its room is the height that you give it.',
];

/** English. What hosts allow changes; each says what it rests on. */
export const HOSTS: readonly Host[] = [
  {
    id: 'html',
    name: 'Your own HTML page',
    example: 'html.html',
    steps: [
      'Copy the script element into the head of the page.',
      'Put the tag where the timeline should be.',
      'Leave a link inside it: it shows until the timeline is ready, and stays if the script is blocked.',
    ],
    notes: [
      'The script is a module: the server it comes from has to send Access-Control-Allow-Origin, as CDNs and static hosts do, unless it is your own.',
      'Under a Content Security Policy it needs script-src to name its host. It needs nothing of style-src, img-src, font-src or connect-src, unless src names a timeline to fetch. With require-trusted-types-for, allow the policy lit-html.',
      'With bookmark the page’s address says what is open. Without it the address is left alone.',
      ...TAG_NOTES,
    ],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    example: 'frame.html',
    steps: [
      'Add a Page activity or a Text and media area.',
      'In the editor open Tools, then Source code.',
      'Paste the frame and save.',
    ],
    notes: [
      'Forums and other places where students write take frames out. A Page, a Label or a Book keeps them.',
      ...FRAME_NOTES,
    ],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    example: 'frame.html',
    steps: ['Edit a page and choose Insert, then Embed.', 'Paste the frame and submit.', 'Save the page.'],
    notes: ['Canvas takes out scripts and tags it does not know, and keeps frames.', ...FRAME_NOTES],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    example: 'wordpress.html',
    steps: [
      'Add a block “Custom HTML”.',
      'Paste the frame.',
      'Or, where the site’s editors allow it, paste the address of an event’s page on a line of its own.',
    ],
    notes: [
      'WordPress may frame what comes from elsewhere without an origin of its own (sandbox="allow-scripts"). The timeline works there too; copying and sharing may be refused, and then gives a field to copy from.',
      ...FRAME_NOTES,
    ],
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    example: 'frame.html',
    steps: [
      'Choose Insert, then Embed, then Embed code.',
      'Paste the frame and insert it.',
      'Drag the frame to the height you want.',
    ],
    notes: FRAME_NOTES,
  },
  {
    id: 'height',
    name: 'A frame as high as its content',
    example: 'resize.html',
    steps: ['Put the script, 1 kB, after the frames.', 'Each frame of a timeline then takes the height it needs.'],
    notes: [
      'H5P and WordPress have scripts of their own for this; the timeline speaks to those too.',
      'A message changes the height of the frame that it comes from, between 200 and 20,000 pixels, and of no other.',
    ],
  },
  {
    id: 'react',
    name: 'React',
    example: 'react.tsx',
    steps: [
      INSTALL,
      'Import conflict-timeline/define once.',
      'Use the tag; React 19 sets properties and listens to its events.',
    ],
    notes: [
      'For the types of the tag write import type {} from "conflict-timeline/react" once.',
      'A timeline of your own that is still to come is null: React leaves out undefined, and then the article’s would show.',
      ...TAG_NOTES,
      ROUTER_NOTE,
    ],
  },
  {
    id: 'vue',
    name: 'Vue',
    example: 'vue.vue',
    steps: [
      INSTALL,
      'Tell the compiler that the tag is a custom element: isCustomElement: (tag) => tag === "conflict-timeline".',
      'Import conflict-timeline/define and use the tag.',
    ],
    notes: [
      'For the types of the tag in templates write import type {} from "conflict-timeline/vue" once.',
      ...TAG_NOTES,
      ROUTER_NOTE,
    ],
  },
  {
    id: 'svelte',
    name: 'Svelte',
    example: 'svelte.svelte',
    steps: [INSTALL, 'Import conflict-timeline/define and use the tag.'],
    notes: [
      'For the types of the tag write import type {} from "conflict-timeline/svelte" once.',
      ...TAG_NOTES,
      ROUTER_NOTE,
    ],
  },
];
