/** Timelines of any size for measuring: the same number and seed give the same events, to the letter. */

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2023, 11, 31);
/** The most quotations there are, about an article's worth; larger timelines share them. */
const QUOTES = 40;
const PER_PARAGRAPH = 2;
/** Paragraphs of an article where each event has one of its own, unless that makes more sources than the format takes. */
const PER_SOURCE = 20;
const MAX_SOURCES = 1000;

const KINDS = {
  background: { label: 'Background', shape: 'circle', tone: 'background' },
  declaration: { label: 'Declaration', shape: 'triangle', tone: 'declaration' },
  war: { label: 'War', shape: 'square', tone: 'war' },
  ceasefire: { label: 'Ceasefire', shape: 'split-disc', tone: 'ceasefire' },
  diplomacy: { label: 'Diplomacy', shape: 'diamond', tone: 'diplomacy' },
  humanitarian: { label: 'Humanitarian', shape: 'house', tone: 'humanitarian' },
};
const WHO = ['Envoys', 'Ministers', 'Delegates', 'Observers', 'Engineers', 'Teachers', 'Farmers', 'Sailors'];
const DOES = ['meet', 'sign a protocol', 'leave the talks', 'open a crossing', 'count the votes', 'publish a report'];
const WHERE = ['in the capital', 'by the river', 'at the border', 'in the old harbour', 'on the plain', 'in the hills'];
const WHY = ['', '', 'after long talks', 'for the second time', 'in spite of heavy snow', 'with neighbours watching'];
/** Where events crowd: the middle, how wide, and the share of all events. */
const CROWDS = [
  { middle: Date.UTC(1918, 10, 11), days: 400, share: 0.08 },
  { middle: Date.UTC(1991, 8, 1), days: 700, share: 0.2 },
  { middle: Date.UTC(2020, 9, 20), days: 40, share: 0.12 },
];

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A valid timeline of `size` events from 1900 to 2023: of a hundred, 60 are moments known to a day, month or year, 30
 * ranges from days to decades, 5 uncertain (one of several years, or about one) and 5 open to one side.
 *
 * @param options.ownTexts - every event cites a paragraph and a quotation of its own; else they share those of one
 *   article. The events are the same in all else.
 */
export function generate(size, { seed = 1, ownTexts = false } = {}) {
  const random = randomNumbers(seed);
  const shared = sharedTexts(size, random);
  // Numbers of their own, so that the events come out the same with either texts.
  const { sources, citationOf } = ownTexts ? textForEach(size, randomNumbers(seed + 1)) : shared;
  const kinds = Object.keys(KINDS);
  return {
    id: 'generated',
    title: `${size} generated events`,
    summary: 'Made for measuring; nothing of it happened.',
    lang: 'en',
    kinds: KINDS,
    sources,
    events: Array.from({ length: size }, (_, number) => ({
      id: `event-${number + 1}`,
      title: sentence(random),
      summary: `${sentence(random)}. ${sentence(random)}.`,
      kind: one(kinds, random),
      date: { ...dates(random), stated: [], basis: 'inferred', reasoning: 'Chance says so.' },
      citations: [{ ...citationOf(number), supports: 'event' }],
    })),
  };
}

/** One article, whose quotations the events cite in turn. */
function sharedTexts(size, random) {
  const quotes = Array.from(
    { length: Math.min(size, QUOTES) },
    (_, number) => `${sentence(random)}, as entry ${number + 1} of the record has it.`,
  );
  const paragraphs = Array.from({ length: Math.ceil(quotes.length / PER_PARAGRAPH) }, (_, number) =>
    quotes.slice(number * PER_PARAGRAPH, (number + 1) * PER_PARAGRAPH).join(' '),
  );
  return {
    sources: { record: article('The record', paragraphs) },
    citationOf: (number) => ({ source: 'record', quote: quotes[number % quotes.length] }),
  };
}

/**
 * Articles with a paragraph for each event. The texts are short, because of 100,000 longer ones the reader would leave
 * some quotations out: searching for them all is more than its limit allows.
 */
function textForEach(size, random) {
  const perSource = Math.max(PER_SOURCE, Math.ceil(size / MAX_SOURCES));
  const quotes = Array.from({ length: size }, (_, number) => `${sentence(random)}, entry ${number + 1}.`);
  const name = (number) => `record-${Math.floor(number / perSource) + 1}`;
  const sources = {};
  for (let first = 0; first < size; first += perSource) {
    const paragraphs = quotes.slice(first, first + perSource).map((quote) => `Item: ${quote}`);
    sources[name(first)] = article(`The record, part ${first / perSource + 1}`, paragraphs);
  }
  return { sources, citationOf: (number) => ({ source: name(number), quote: quotes[number] }) };
}

const article = (title, paragraphs) => ({ publisher: 'Generator', published: '2023-12-31', title, paragraphs });

const one = (list, random) => list[Math.floor(random() * list.length)];

const sentence = (random) =>
  [one(WHO, random), one(DOES, random), one(WHERE, random), one(WHY, random)].filter(Boolean).join(' ');

function dates(random) {
  const time = moment(random);
  const share = random();
  if (share < 0.6) return { start: written(time, one([4, 7, 7, 10, 10, 10], random)) };
  if (share < 0.9) return range(time, random);
  if (share < 0.95) return uncertain(time, random);
  return open(time, random);
}

function moment(random) {
  let share = random();
  for (const crowd of CROWDS) {
    if (share < crowd.share) return within(crowd.middle + (random() + random() + random() - 1.5) * crowd.days * DAY);
    share -= crowd.share;
  }
  return FIRST + random() * (LAST - FIRST);
}

/** From a day to some thirty years, short ones as likely as long ones on a logarithmic scale. */
function range(start, random) {
  const end = within(start + 10 ** (random() * 4) * DAY);
  const precision = end - start < 60 * DAY ? 10 : one([4, 7, 10], random);
  return { start: written(Math.min(start, end), precision), end: written(end, precision) };
}

function uncertain(time, random) {
  const year = new Date(time).getUTCFullYear();
  return { start: one([`[${year}..${year + 2}]`, `[${year},${year + 1}]`, `${year}~`, `${year}?`], random) };
}

function open(time, random) {
  const precision = one([4, 10], random);
  return one([{ start: `[..${written(time, precision)}]` }, { start: written(time, precision), end: '..' }], random);
}

const within = (time) => Math.min(Math.max(time, FIRST), LAST);

/** The first four, seven or ten characters are the year, month or day. */
const written = (time, precision) => new Date(time).toISOString().slice(0, precision);
