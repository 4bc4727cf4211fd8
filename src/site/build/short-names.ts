/**
 * Properties that nobody outside knows: where the module is minified they get short names. 0.4 kB gzip. A name may stand
 * here if it is never a string, in a template, in the data or in the document; a test holds them to that.
 */
const NAMES = {
  words: `chartHelp chartSummary skipChart wholeTimeline inView sourceEnds viewStart
    viewEnd wheelHint clusterList listed panelEmpty sourceIntroduction recordsUntil siteLink citedBy uncited
    readInSource backTo copyQuote attribution citeEntry citeSource citationStyle copyLink copyView readAt copyByHand
    loadFailed unknownEvent perhaps invalidView noDate noDateGiven asOurReading withoutDate noDateFor articleSays
    spokenBy sourceLine alsoInParagraph orBefore quoted onOrBefore onOrAfter someTimeBetween`,
  dates: 'earliestStart latestStart earliestEnd latestEnd moment approximate uncertain members',
  checking: 'places optional',
  chart: `byAnchor byStart byEnd bars whiskers byId minimum countPassing crowded withoutStems placeOf labelWidth
    addBox laneHeight lineHeight tickSpacing passing spans clusters bounds extent surface`,
  zooming: 'moveView openAddress passWheel takeHold',
  elements: 'undated copied passages whole',
};

export const shortened: readonly string[] = Object.values(NAMES).flatMap((names) => names.split(/\s+/));

/** For terser's `mangle.properties`. */
export const shortenedPattern = new RegExp(`^(?:${shortened.join('|')})$`);
