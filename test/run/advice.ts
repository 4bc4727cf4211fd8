/** What to do about a fault of the data, by what it says; the first that fits. */
const ADVICE: readonly (readonly [fault: RegExp, advice: string])[] = [
  [/missing reasoning$/, 'Say in one sentence how the date was worked out.'],
  [/; nearest: across paragraphs$/, 'Make it two citations, one for each paragraph.'],
  [/missing quote: /, 'Copy the quote from data/article.ts, letter for letter; correct the quote, never the article.'],
  [/ambiguous quote: /, 'Quote more of the sentence, until it stands in the article only once.'],
  [/quote of a (site link|heading): /, 'Quote a sentence of the report; links of the site and headings are none.'],
  [
    /words in none of its quotations: /,
    'Mend its quotations, add one that holds these words, or take them out of `stated`.',
  ],
  [/stated, with inferred ends: /, 'Make the basis `inferred` and give the reasoning, or take out `inferredEnds`.'],
  [/missing end: /, 'Give the date an end, or take `end` out of `inferredEnds`.'],
  [/date ends before it begins: /, 'Exchange or correct `start` and `end`.'],
  [/invalid edtf: /, 'Write an EDTF date, such as 1994, 2020-09, 2023-05-01 or [1987..1989].'],
  [/missing day: /, 'Give the day of the correction, such as 2027-01-31.'],
  [/invalid id: /, 'Use lower-case ASCII letters and digits, words joined by hyphens.'],
  [/duplicate id: /, 'Give it an id or alias of its own; one that was published stays where it is.'],
  [/unknown event: /, 'Name an event by its id or an alias of it.'],
  [/skipped event: /, 'Mend the event it names first.'],
  [/unknown kind: /, 'Use a key of `kinds`, or add the kind there.'],
  [/unknown source: /, 'Use a key of `sources`, or add the source there.'],
  [/unknown (shape|tone|role|basis|end|supports): /, 'Use one of the values that src/model/types.ts lists.'],
  [/invalid address: /, 'Use an address of the web, which begins with https://, or leave it out.'],
  [/invalid key: /, 'Use letters, digits, hyphens, dots, colons and underscores.'],
  [/^(missing citation|empty quote)/, 'Quote the words of the article that this rests on.'],
  [/^missing reference$/, 'Say who published it, and where: a note from outside carries its own source.'],
  [/^longer than |^more than /, 'Shorten it.'],
  [/altered article: /, 'Put it back: `git diff data/article.ts` shows what differs. The article is never changed.'],
  [/^empty text$/, 'Write it, or take out the record that holds it.'],
];

const OTHERWISE = 'See src/model/types.ts for what belongs here.';

/** A sentence that says what to do about a fault. */
export const adviceOn = (message: string): string => ADVICE.find(([fault]) => fault.test(message))?.[1] ?? OTHERWISE;
