/**
 * The rooms of the project from the first to the last. A file imports from its own room and from those in the rows above;
 * rooms in one row do not import each other.
 */
const ROWS = [
  ['src/dates'],
  ['src/timeline'],
  ['src/sources'],
  ['src/url'],
  ['src/layout'],
  ['src/words'],
  ['src/drawing'],
  ['src/controllers'],
  ['src/elements'],
  // Types of the tag for those who write in a framework.
  ['src/frameworks'],
  ['src/command'],
  ['data'],
  ['src/site/shared'],
  ['src/site/client', 'src/site/pages'],
  ['src/site/plugins'],
];

/** Rooms that compute and never draw, so that they run everywhere. */
const WITHOUT_DOM = ['src/dates', 'src/timeline', 'src/sources', 'src/url', 'src/layout', 'src/words', 'src/command'];

/** Rooms whose files run in Node. */
const IN_NODE = ['src/command', 'src/site/pages', 'src/site/plugins'];

const PAGE_GLOBALS = [
  'customElements',
  'document',
  'history',
  'HTMLElement',
  'location',
  'navigator',
  'requestAnimationFrame',
  'SVGElement',
  'window',
];

/** Packages and modules that only some rooms may import. */
const RESTRICTED = [
  {
    isAllowed: (room) => room === 'src/controllers',
    pattern: { regex: '^d3-zoom$', message: 'Only src/controllers uses d3-zoom.' },
  },
  {
    isAllowed: (room) => room.startsWith('src/site/'),
    pattern: { regex: '^d3$', message: 'The package has the modules of d3 that it needs: only the site imports all.' },
  },
  {
    isAllowed: (room) => !WITHOUT_DOM.includes(room),
    pattern: { regex: '^(lit|@lit|d3-drag|d3-selection|d3-transition)(/|$)', message: 'This room has no DOM.' },
  },
  {
    isAllowed: (room) => room === 'src/command',
    pattern: { regex: '^approx-string-match$', message: 'No module that a reader loads searches for quotations.' },
  },
  {
    isAllowed: (room) => IN_NODE.includes(room),
    pattern: { regex: '^node:', message: 'Files of this room run in the browser too.' },
  },
  {
    isAllowed: (room) => room.startsWith('src/site/'),
    pattern: {
      regex: String.raw`^(\.\./)+(src/)?(define|embed|index|model)\.js$`,
      message: 'Import from the file itself, not from an entry of the package.',
    },
  },
];

/** ESLint's configuration that holds the order of the rooms, one object a room. */
export const roomRules = ROWS.flatMap((row, index) => row.map((room) => ruleOf(room, index)));

function ruleOf(room, index) {
  const others = ROWS.slice(index).flat().filter((other) => other !== room); // prettier-ignore
  const restricted = RESTRICTED.filter(({ isAllowed }) => !isAllowed(room)).map(({ pattern }) => pattern);
  return {
    files: [`${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...others.map((other) => patternOf(room, other)), ...restricted] },
      ],
      ...(WITHOUT_DOM.includes(room) && { 'no-restricted-globals': ['error', ...PAGE_GLOBALS] }),
    },
  };
}

/** A relative path into another room, as files of any depth in any room write it. */
function patternOf(room, other) {
  const [, site = '', name] = /^(?:src\/)?(site\/)?(.+)$/.exec(other);
  const path = site ? `(${site})?${name}` : name;
  return { regex: String.raw`^(\.\./)+(src/)?${path}/`, message: `${room} may not import ${other}.` };
}
