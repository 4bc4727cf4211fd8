/**
 * Properties that nobody outside knows: where the module is minified they get short names. 0.6 kB gzip. A name may stand
 * here if it is never a string, in a template, in the data or in the document; a test holds them to that.
 */
const NAMES = {
  words: `chartHelp skipChart wholeTimeline inView sourceEnds viewStart
    viewEnd wheelHint clusterList listed panelEmpty sourceIntroduction recordsUntil siteLink citedBy uncited
    readInSource backTo copyQuote attribution citeEntry citeSource citationStyle copyLink copyView readAt copyByHand
    loadFailed unknownEvent perhaps invalidView noDate noDateGiven asOurReading withoutDate noDateFor articleSays
    allKinds spokenBy sourceLine alsoInParagraph orBefore quoted onOrBefore onOrAfter someTimeBetween`,
  dates: 'earliestStart latestStart earliestEnd latestEnd moment approximate uncertain members precision',
  checking: 'places optional',
  chart: `byAnchor byStart byEnd bars whiskers byId minimum countPassing crowded crossed placeOf labelWidth
    laneHeight lineHeight tickSpacing passing spans clusters bounds extent surface geometry settings scene lane
    lanes takesLabel addStem takesMark clearLabels viewInto viewOn beyond zoomed veils feet ticks stems
    widths textWidth covering drawing counter wrapped doubt hint measure placed lines
    milliseconds times`,
  zooming: 'moveView openAddress passWheel takeHold approach moving coast',
  elements: `undated copied passages whole refused rested likeness glideTo showHeading notice printing choose member
    choice derived reader copyButton meant corrected follow found fault legend parts arrive goBack lead pages`,
};

/** The same of what comes along, by module: Lit's and the controllers' hooks, and what a gesture of d3-zoom keeps. */
const LIBRARY_NAMES = {
  '@lit/reactive-element/reactive-element.js': `isUpdatePending getPropertyOptions getPropertyDescriptor enableUpdating
    elementStyles getUpdateComplete createProperty finalizeStyles scheduleUpdate performUpdate shouldUpdate
    shadowRootOptions hasChanged useDefault noAccessor toAttribute fromAttribute converter hostConnected
    hostDisconnected hostUpdate hostUpdated addController hasUpdated willUpdate firstUpdated createRenderRoot`,
  'lit-html/lit-html.js': 'creationScope setConnected',
  'lit-element/lit-element.js': 'renderOptions renderBefore',
  'd3-zoom/dist/d3-zoom.mjs': 'touch0 touch1 taps moved sourceEvent scaleExtent translateExtent wheelDelta __zooming',
};

const namesIn = (list: string): string[] => list.split(/\s+/);

export const shortened: readonly string[] = Object.values(NAMES).flatMap(namesIn);
export const shortenedOf = Object.entries(LIBRARY_NAMES).map(([path, names]) => ({ path, names: namesIn(names) }));

/** What Lit has shortened already, in a way that its modules can tell each other by: `_$AH`. */
const SHORTER = String.raw`_\$[A-Z]\w?_?`;

/** For terser's `mangle.properties`. */
export const shortenedPattern = new RegExp(
  `^(?:${[...shortened, ...shortenedOf.flatMap(({ names }) => names), SHORTER].join('|')})$`,
);
