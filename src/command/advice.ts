/** What to do about a fault, by what it says. */
export type Advice = readonly (readonly [fault: RegExp, advice: string])[];

const ADVICE: Advice = [
  [/missing reasoning$/, 'Say in one sentence how the date was worked out.'],
  [/; nearest: across paragraphs$/, 'Make it two citations, one for each paragraph.'],
  [/missing quote: /, 'Copy the quote from its source, letter for letter; correct the quote, never the source.'],
  [/ambiguous quote: /, 'Quote more of the sentence, until it stands in its source only once.'],
  [/quote of a (site link|heading): /, 'Quote a sentence of the report; links of the site and headings are none.'],
  [
    /words in none of its quotations: /,
    'Mend its quotations, add one that holds these words, or take them out of `stated`.',
  ],
  [/stated, with inferred ends: /, 'Make the basis `inferred` and give the reasoning, or take out `inferredEnds`.'],
  [/missing end: /, 'Give the date an end, or take `end` out of `inferredEnds`.'],
  [/date ends before it begins: /, 'Exchange or correct `start` and `end`.'],
  [/invalid edtf: /, 'Write an EDTF date, such as 1994, 2020-09, 2023-05-01 or [1987..1989].'],
  [/invalid id: /, 'Use lower-case ASCII letters and digits, words joined by hyphens.'],
  [/duplicate id: /, 'Give it an id or alias of its own; one that was published stays where it is.'],
  [/unknown event: /, 'Name an event by its id or an alias of it.'],
  [/skipped event: /, 'Mend the event it names first.'],
  [/unknown kind: /, 'Use a key of `kinds`, or add the kind there.'],
  [/unknown source: /, 'Use a key of `sources`, or add the source there.'],
  [/unknown (shape|tone|role|basis|end|supports): /, 'Use one of the values that the schema lists.'],
  [/invalid address: /, 'Use an address of the web, which begins with https://, or leave it out.'],
  [/invalid key: /, 'Use letters, digits, hyphens, dots, colons and underscores.'],
  [/^(missing citation|empty quote)/, 'Quote the words of the article that this rests on.'],
  [/^more than /, 'Shorten the list: what is beyond is left out.'],
  [/^longer than /, 'Shorten it.'],
  [/^nested deeper than /, 'Take out what a timeline has no use for.'],
  [/^forbidden key: /, 'Give it another name: this one reaches into the prototype of objects.'],
  [/^too much to search$/, 'Shorten the source to what is cited, or cite fewer passages of it.'],
  [/^missing /, 'Add it.'],
];

const OTHERWISE = 'See timeline.schema.json for what belongs here.';

/** A sentence that says what to do about a fault; `own` advice comes first, and of several the first that fits. */
export const adviceOn = (message: string, own: Advice = []): string =>
  [...own, ...ADVICE].find(([fault]) => fault.test(message))?.[1] ?? OTHERWISE;
