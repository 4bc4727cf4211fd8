/** Words that English titles keep small inside, as CSL processors have them. */
const SMALL = new Set(
  'a an and as at but by down for from in into nor of on onto or over so the till to up via with yet'.split(' '),
);

/** An English title with capitals as MLA and Chicago want them: on all words but small ones inside. */
export const titleCase = (title: string): string =>
  title.replace(/[\p{L}\p{M}\p{N}’']+/gu, (word, at: number) => {
    const before = title.slice(0, at);
    const inside =
      /\p{L}/u.test(before) && !/[:?!.][”"’)]?\s[“"‘(]*$/.test(before) && /\p{L}/u.test(title.slice(at + word.length));
    return inside && SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1);
  });
