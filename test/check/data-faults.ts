/** Finds everything that is wrong with the data, with its place and what to do about it. */
import { createHash } from 'node:crypto';
import { articleDigest, articleKey } from '../../data/article.js';
import { loadedTerms } from './loaded-terms.js';
import { paragraphRole, paragraphText } from '../../src/timeline/locate-quote.js';
import { parseEdtf } from '../../src/dates/edtf.js';
import { nearestQuote } from '../../src/command/nearest-quote.js';
import { readTimeline } from '../../src/timeline/read-timeline.js';
import type { Fault as ReadFault } from '../../src/timeline/fault.js';
import type { Timeline } from '../../src/timeline/types.js';
import { ACROSS_PARAGRAPHS, adviceOn } from '../../src/words/problem-advice.js';
import { problemOf } from '../../src/words/problem-words.js';
import { wordingFaults, type OwnText } from './wording-faults.js';
import { textsOfTimeline } from './own-texts.js';

/** Something wrong with our own data, and what to do about it. */
interface OwnFault {
  readonly path: string;
  readonly message: string;
  readonly advice: string;
}

/** A fault with the file to change. */
export interface Fault extends OwnFault {
  readonly file: string;
}

/** A fault as a line: file, path, message and advice. */
export const faultLine = ({ file, path, message, advice }: Fault): string =>
  `${file}: ${path}: ${message}${/[.!?]$/.test(message) ? '' : '.'} ${advice}`;

/** The faults of this project's own timeline, which must satisfy more than a foreign one. */
export function dataFaults(timeline: Timeline): Fault[] {
  const all = [
    ...articleFaults(timeline),
    ...readTimeline(timeline, nearestQuote).faults.map(ownFaultOf),
    ...noteFaults(timeline),
    ...correctionFaults(timeline),
    ...wordingOwnFaults(textsOfTimeline(timeline), timeline),
  ];
  return all.map((fault) => ({ ...fault, file: fileOf(fault.path) }));
}

/** A fault that reading has found, with advice that names the files of our own data. */
function ownFaultOf(fault: ReadFault): OwnFault {
  const { path, message } = problemOf(fault);
  const isInOneParagraph = fault.code === 'missing-quote' && fault.nearest !== ACROSS_PARAGRAPHS;
  const advice = isInOneParagraph
    ? 'Copy the quote from data/article.ts, letter for letter; correct the quote, never the article.'
    : adviceOn(fault);
  return { path, message, advice };
}

/** Faults for words that take a side, in a file that is not data. */
export const fileFaults = (file: string, texts: readonly OwnText[], timeline: Timeline): Fault[] =>
  wordingOwnFaults(texts, timeline).map((fault) => ({ ...fault, file }));

const FILES: Readonly<Record<string, string>> = { sources: 'data/article.ts', corrections: 'data/corrections.ts' };
const fileOf = (path: string): string => FILES[/^\w*/.exec(path)![0]] ?? 'data/timeline.ts';

/** Compares the article with its digest: a change where nothing is quoted would break no quotation. */
function articleFaults({ sources }: Timeline): OwnFault[] {
  const text = sources[articleKey]?.paragraphs.map(paragraphText).join('\n') ?? '';
  const digest = createHash('sha256').update(text).digest('hex');
  if (digest === articleDigest) return [];
  const message = `altered article: SHA-256 ${digest.slice(0, 8)}…, not ${articleDigest.slice(0, 8)}…`;
  const advice = 'Put it back: `git diff data/article.ts` shows what differs. The article is never changed.';
  return [{ path: `sources.${articleKey}.paragraphs`, message, advice }];
}

const MISSING_REFERENCE = {
  message: 'missing reference',
  advice: 'Say who published it, and where: a note from outside carries its own source.',
};

const noteFaults = ({ events }: Timeline): OwnFault[] =>
  events.flatMap(({ notes = [] }, event) =>
    notes.flatMap(({ references = [] }, note) => {
      const path = `events[${event}].notes[${note}].references`;
      return references.some(({ publisher, url }) => publisher && url) ? [] : [{ path, ...MISSING_REFERENCE }];
    }),
  );

const EMPTY_TEXT = { message: 'empty text', advice: 'Write it, or take out the record that holds it.' };
const DAY_ADVICE = 'Give the day of the correction, such as 2027-01-31.';

function correctionFaults({ corrections = [] }: Timeline): OwnFault[] {
  return corrections.flatMap(({ date, what, why }, index) => {
    const path = `corrections[${index}]`;
    const read = parseEdtf(date);
    const isDay = read && !read.set && read.precision === 'day';
    return [
      ...(read && !isDay ? [{ path: `${path}.date`, message: `missing day: ${date}`, advice: DAY_ADVICE }] : []),
      ...Object.entries({ what, why }).flatMap(([part, text]) =>
        text?.trim() === '' ? [{ path: `${path}.${part}`, ...EMPTY_TEXT }] : [],
      ),
    ];
  });
}

function wordingOwnFaults(texts: readonly OwnText[], { sources }: Timeline): OwnFault[] {
  const paragraphs = Object.values(sources).flatMap((source) =>
    source.paragraphs.filter((paragraph) => !paragraphRole(paragraph)).map(paragraphText),
  );
  return wordingFaults(texts, loadedTerms, paragraphs).map(({ path, found, term }) => ({
    path,
    message: `“${found}” ${term.why}`,
    advice: term.instead ? `Say instead: ${term.instead}.` : 'Leave it out.',
  }));
}
