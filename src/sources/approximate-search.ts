/** Where the passage ends that comes nearest to a pattern, and how many letters have to be added, left out or changed. */
export interface NearestEnd {
  readonly end: number;
  readonly distance: number;
}

/** What part of a text to look through, and for what. */
export interface SearchRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** How many letters may differ. */
  readonly most: number;
  /** The passage has to begin at `start`, rather than anywhere after it. */
  readonly anchored?: boolean;
}

/** Undefined where more letters differ than may. */
export type Search = (text: string, range: SearchRange) => NearestEnd | undefined;

const WORD = 32;

/**
 * Myers' bit-vector search (https://doi.org/10.1145/316542.316550): each column of the edit distance table as bits that
 * say whether a row is one above the row before or one below, 32 rows a word; words all of whose rows are beyond what may
 * differ are left out. What it takes depends on the lengths alone. The packages that do the same work out every other
 * passage that is as near too, which may be thousands in a text that repeats itself. For the check command.
 */
export function approximateSearch(pattern: string): Search {
  const words = Math.ceil(pattern.length / WORD);
  const { rowOf, equal } = equalities(pattern, words);
  const above = new Int32Array(words);
  const below = new Int32Array(words);
  /** The distance in the last row of each word. */
  const distances = new Int32Array(words);
  const rowsThrough = (word: number): number => Math.min((word + 1) * WORD, pattern.length);
  const lastRows = Int32Array.from({ length: words }, (_, word) => 1 << ((rowsThrough(word) - 1) % WORD));

  /** Takes one word to the next column: by how much its last row changes, given by how much the row above it does. */
  function advance(word: number, letters: number, change: number): number {
    const up = above[word]!;
    const down = below[word]!;
    const same = letters | (change < 0 ? 1 : 0);
    const across = (((same & up) + up) ^ up) | same;
    let more = down | ~(across | up);
    let less = up & across;
    const lastRow = lastRows[word]!;
    const next = more & lastRow ? 1 : less & lastRow ? -1 : 0;
    more = (more << 1) | (change > 0 ? 1 : 0);
    less = (less << 1) | (change < 0 ? 1 : 0);
    const still = letters | down;
    above[word] = less | ~(still | more);
    below[word] = more & still;
    return next;
  }

  function open(word: number, distance: number): void {
    above[word] = -1;
    below[word] = 0;
    distances[word] = distance;
  }

  return (text, { start, end, most, anchored = false }) => {
    if (words === 0) return undefined;
    let last = Math.min(Math.floor(most / WORD), words - 1);
    for (let word = 0; word <= last; word++) open(word, rowsThrough(word));
    let best: NearestEnd | undefined;
    let limit = most;
    for (let at = start; at < end; at++) {
      const row = rowOf[text.charCodeAt(at)]! * words;
      let change = anchored ? 1 : 0;
      for (let word = 0; word <= last; word++) {
        change = advance(word, equal[row + word]!, change);
        distances[word] = distances[word]! + change;
      }
      const before = distances[last]! - change;
      if (last < words - 1 && before <= limit && (change < 0 || equal[row + last + 1]! & 1)) {
        last++;
        open(last, before + rowsThrough(last) - rowsThrough(last - 1));
        distances[last] = distances[last]! + advance(last, equal[row + last]!, change);
      } else while (last > 0 && distances[last]! >= limit + WORD) last--;
      if (last < words - 1) continue;
      const distance = distances[last]!;
      // A letter that differs at the end belongs to the passage: “1994” rather than “199” for “1993”.
      if (distance < (best?.distance ?? limit + 1) || (distance === best?.distance && at === best.end)) {
        best = { end: at + 1, distance };
        limit = distance;
      }
    }
    return best;
  };
}

/** For each letter a row of bits, set where the pattern has it; letters it lacks share row 0. */
function equalities(pattern: string, words: number): { rowOf: Uint16Array; equal: Int32Array } {
  const rowOf = new Uint16Array(0x10000);
  let rows = 1;
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    if (rowOf[code] === 0) rowOf[code] = rows++;
  }
  const equal = new Int32Array(rows * words);
  for (let at = 0; at < pattern.length; at++) {
    const place = rowOf[pattern.charCodeAt(at)]! * words + Math.floor(at / WORD);
    equal[place] = equal[place]! | (1 << (at % WORD));
  }
  return { rowOf, equal };
}
