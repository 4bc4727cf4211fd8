/** Finds everything that is wrong with the data, with its place and what to do about it. */
import { createHash } from 'node:crypto';
import { articleDigest, articleKey } from '../../data/article.js';
import { loadedTerms } from './loaded-terms.js';
import { adviceOn, type Advice } from '../../src/command/advice.js';
import { checkTimeline, type Problem } from '../../src/timeline/check.js';
import { paragraphRole, paragraphText } from '../../src/timeline/locate-quote.js';
import { parseEdtf } from '../../src/dates/edtf.js';
import { nearestQuote } from '../../src/command/nearest-quote.js';
import type { Timeline } from '../../src/timeline/types.js';
import { wordingFaults, type OwnText } from './wording-faults.js';
import { textsOfTimeline } from './own-texts.js';

/** A problem with the file to change and what to change in it. */
export interface Fault extends Problem {
  readonly file: string;
  readonly advice: string;
}

/** A fault as a line: file, path, message and advice. */
export const faultLine = ({ file, path, message, advice }: Fault): string =>
  `${file}: ${path}: ${message}${/[.!?]$/.test(message) ? '' : '.'} ${advice}`;

/** Advice on problems that only this project's own data can have, or that name its files. */
const OWN_ADVICE: Advice = [
  [
    /missing quote: (?!.*; nearest: across)/,
    'Copy the quote from data/article.ts, letter for letter; correct the quote, never the article.',
  ],
  [/altered article: /, 'Put it back: `git diff data/article.ts` shows what differs. The article is never changed.'],
  [/missing day: /, 'Give the day of the correction, such as 2027-01-31.'],
  [/^missing reference$/, 'Say who published it, and where: a note from outside carries its own source.'],
  [/^empty text$/, 'Write it, or take out the record that holds it.'],
];

/** The faults of this project's own timeline, which must satisfy more than a foreign one. */
export function dataFaults(timeline: Timeline): Fault[] {
  const { problems } = checkTimeline(timeline, nearestQuote);
  const all = [...articleProblems(timeline), ...problems, ...noteProblems(timeline), ...correctionProblems(timeline)];
  return [
    ...all.map((problem) => ({
      ...problem,
      file: fileOf(problem.path),
      advice: adviceOn(problem.message, OWN_ADVICE),
    })),
    ...wordingProblems(textsOfTimeline(timeline), timeline).map((fault) => ({ ...fault, file: fileOf(fault.path) })),
  ];
}

/** Faults for words that take a side, in a file that is not data. */
export const fileFaults = (file: string, texts: readonly OwnText[], timeline: Timeline): Fault[] =>
  wordingProblems(texts, timeline).map((fault) => ({ ...fault, file }));

const FILES: Readonly<Record<string, string>> = { sources: 'data/article.ts', corrections: 'data/corrections.ts' };
const fileOf = (path: string): string => FILES[/^\w*/.exec(path)![0]] ?? 'data/timeline.ts';

/** Compares the article with its digest: a change where nothing is quoted would break no quotation. */
function articleProblems({ sources }: Timeline): Problem[] {
  const text = sources[articleKey]?.paragraphs.map(paragraphText).join('\n') ?? '';
  const digest = createHash('sha256').update(text).digest('hex');
  if (digest === articleDigest) return [];
  const message = `altered article: SHA-256 ${digest.slice(0, 8)}…, not ${articleDigest.slice(0, 8)}…`;
  return [{ path: `sources.${articleKey}.paragraphs`, message }];
}

const noteProblems = ({ events }: Timeline): Problem[] =>
  events.flatMap(({ notes = [] }, event) =>
    notes.flatMap(({ references = [] }, note) => {
      const path = `events[${event}].notes[${note}].references`;
      return references.some(({ publisher, url }) => publisher && url) ? [] : [{ path, message: 'missing reference' }];
    }),
  );

function correctionProblems({ corrections = [] }: Timeline): Problem[] {
  return corrections.flatMap(({ date, what, why }, index) => {
    const path = `corrections[${index}]`;
    const read = parseEdtf(date);
    const isDay = read && !read.set && read.precision === 'day';
    return [
      ...(read && !isDay ? [{ path: `${path}.date`, message: `missing day: ${date}` }] : []),
      ...Object.entries({ what, why }).flatMap(([part, text]) =>
        text?.trim() === '' ? [{ path: `${path}.${part}`, message: 'empty text' }] : [],
      ),
    ];
  });
}

function wordingProblems(texts: readonly OwnText[], { sources }: Timeline): Omit<Fault, 'file'>[] {
  const paragraphs = Object.values(sources).flatMap((source) =>
    source.paragraphs.filter((paragraph) => !paragraphRole(paragraph)).map(paragraphText),
  );
  return wordingFaults(texts, loadedTerms, paragraphs).map(({ path, found, term }) => ({
    path,
    message: `“${found}” ${term.why}`,
    advice: term.instead ? `Say instead: ${term.instead}.` : 'Leave it out.',
  }));
}
