import { MAX_DEPTH, MAX_PROBLEMS } from '../timeline/limits.js';
import { nearestQuote } from './nearest-quote.js';
import type { Source } from '../timeline/types.js';
import type { Fault } from '../timeline/fault.js';
import { readTimeline } from '../timeline/read-timeline.js';
import { adviceOn } from '../words/problem-advice.js';
import { problemOf } from '../words/problem-words.js';

/** What a check has found, in words. */
export interface Report {
  /** A line a problem: where, what, what to do. */
  readonly lines: readonly string[];
  /** All in one line. */
  readonly summary: string;
}

/** To look for the nearest passage takes long, and the first tell what is wrong. */
const HINTS = 50;
/** Keys that reach into the prototype of whatever they are copied to. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Checks the text of a timeline.
 *
 * @throws SyntaxError where it is no JSON, with the line and the column
 */
export function checkText(text: string): Report {
  const data = parse(text);
  const strange = strangeKeys(data);
  let hints = HINTS;
  const nearest = (quote: string, source: Source): string | undefined =>
    hints-- > 0 ? nearestQuote(quote, source) : undefined;
  const { timeline, skipped, faults } = readTimeline(data, nearest);
  const all = [...strange, ...faults];
  return {
    lines: [...all.map(problemLine), ...(faults.length < MAX_PROBLEMS ? [] : [`These are the first ${MAX_PROBLEMS}.`])],
    summary: summaryOf(all.length, timeline?.events.length, skipped),
  };
}

function summaryOf(problems: number, shown: number | undefined, skipped: number): string {
  const found = problems === 0 ? 'fine' : problems === 1 ? '1 problem' : `${problems} problems`;
  if (shown === undefined) return `${found}; this is no timeline`;
  return `${found}; ${shown} of ${shown + skipped} events can be shown`;
}

function problemLine(fault: Fault): string {
  const { path, message } = problemOf(fault);
  return oneLine(`${path || 'timeline'}: ${message}${/[.!?]$/.test(message) ? '' : '.'} ${adviceOn(fault)}`);
}

/** Foreign text in one line that no terminal takes for orders: what cannot be seen is spelled out. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    // Some of Node's messages quote the place, others count up to it.
    const position = /position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, Number(position)).split('\n');
    const place = position ? `line ${before.length}, column ${before.at(-1)!.length + 1}: ` : '';
    throw new SyntaxError(`not JSON: ${place}${message.slice(0, 200)}`, { cause: error });
  }
}

type Trail = (string | number)[];

const pathOf = (trail: Trail): string =>
  trail.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    '',
  );

/** @returns the keys that no timeline has, and the nesting deeper than any has use for */
function strangeKeys(data: unknown): Fault[] {
  const faults: Fault[] = [];
  collectStrangeKeys(data, [], faults);
  return faults;
}

function collectStrangeKeys(value: unknown, trail: Trail, faults: Fault[]): void {
  if (typeof value !== 'object' || value === null || faults.length >= MAX_PROBLEMS) return;
  if (trail.length >= MAX_DEPTH) {
    faults.push({ path: pathOf(trail), code: 'nested-too-deep', limit: MAX_DEPTH });
    return;
  }
  if (Array.isArray(value)) return value.forEach((item, index) => collectStrangeKeys(item, [...trail, index], faults));
  // What is wrong with a key of kinds or sources is said where they are read.
  const areKeysRead = trail.length === 1 && (trail[0] === 'kinds' || trail[0] === 'sources');
  for (const [key, inner] of Object.entries(value)) {
    const place = [...trail, key];
    if (FORBIDDEN.has(key) && !areKeysRead) faults.push({ path: pathOf(place), code: 'forbidden-key', value: key });
    collectStrangeKeys(inner, place, faults);
  }
}
