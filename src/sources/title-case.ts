/** Words that stay in lower case within an English title, as in CSL processors. */
const SMALL = new Set(
  'a an and as at but by down for from in into nor of on onto or over so the till to up via with yet'.split(' '),
);

/** Capitalizes an English title as MLA and Chicago ask: every word but the small ones between the first and the last. */
export const titleCase = (title: string): string =>
  title.replace(/[\p{L}\p{M}\p{N}’']+/gu, (word, at: number) => {
    const before = title.slice(0, at);
    const inside =
      /\p{L}/u.test(before) && !/[:?!.][”"’)]?\s[“"‘(]*$/.test(before) && /\p{L}/u.test(title.slice(at + word.length));
    return inside && SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1);
  });
