/** A stretch of a text, from character `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch and how many of its runs of letters stand in a quotation too. */
export interface Candidate extends Stretch {
  readonly shared: number;
}

/** How many runs of a text that begin before each character stand in the quotation too. */
export type SharedRuns = (text: string) => Uint32Array;

const BITS = 18;

/**
 * Finds where a text shares runs of so many letters with a quotation. Runs are told apart by a hash: now and then one
 * counts that is not shared, and none that is shared is missed.
 */
export function sharedRuns(quote: string, length: number): SharedRuns {
  const known = new Uint8Array(1 << BITS);
  for (let at = 0; at + length <= quote.length; at++) known[hashOf(quote, at, length)] = 1;
  return (text) => {
    const before = new Uint32Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      const shared = at + length <= text.length ? known[hashOf(text, at, length)]! : 0;
      before[at + 1] = before[at]! + shared;
    }
    return before;
  };
}

function hashOf(text: string, at: number, length: number): number {
  let hash = 0;
  for (let index = at; index < at + length; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}

const sharedWithin = (before: Uint32Array, start: number, width: number): number =>
  before[Math.min(start + width, before.length - 1)]! - before[start]!;

/** The stretches made of all windows of a width in which so many shared runs begin; those that touch are one. */
export function stretchesSharing(before: Uint32Array, width: number, least: number): Stretch[] {
  const length = before.length - 1;
  const stretches: { start: number; end: number }[] = [];
  for (let start = 0; start < length; start++) {
    if (sharedWithin(before, start, width) < least) continue;
    const end = Math.min(start + width, length);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The windows of a width in which most shared runs begin, one for each half of a width that they may begin in. */
export function windowsSharingMost(before: Uint32Array, width: number): Candidate[] {
  const length = before.length - 1;
  const step = Math.max(width >> 1, 1);
  const windows: Candidate[] = [];
  for (let from = 0; from < length; from += step) {
    let best: Candidate | undefined;
    for (let start = from; start < Math.min(from + step, length); start++) {
      const shared = sharedWithin(before, start, width);
      if (!best || shared > best.shared) best = { start, end: Math.min(start + width, length), shared };
    }
    if (best && best.shared > 0) windows.push(best);
  }
  return windows;
}
