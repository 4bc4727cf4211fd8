/**
 * `node test/bench/quotes.js`: how long it takes to place a quotation in a source of 100 kB, in milliseconds.
 *
 * A quotation that is found is only located; for one that is missing the nearest passage is searched too. The
 * best of three, each with a source that nobody has looked at yet. Nothing here is asserted by a test.
 */
import { cpus } from 'node:os';
import { runnerImport } from 'vite';
import { root } from '../run/commands.js';
import { randomNumbers } from './generate.js';

const SIZE = 100_000;
const QUOTES = 60;
const LENGTHS = [8, 24, 64, 120, 270, 1000, 5000];

const load = async (path) => (await runnerImport(`${root}/${path}`, { configFile: false, logLevel: 'error' })).module;
const { article } = await load('data/article.ts');
const { locateQuote, paragraphText } = await load('src/timeline/locate-quote.ts');
const { findNearest } = await load('src/command/nearest-quote.ts');

const random = randomNumbers(1);
const below = (limit) => Math.floor(random() * limit);
const letters = (count, alphabet) => Array.from({ length: count }, () => alphabet[below(alphabet.length)]).join('');
const words = Array.from({ length: 2000 }, () => letters(2 + below(9), 'eeeetttaaooiinnsshhrrdlucmfwygpbvk'));
const prose = (length) => {
  let text = '';
  while (text.length < length) text += `${words[Math.floor(2000 * random() ** 3)]} `;
  return text.slice(0, length);
};
const articleText = article.paragraphs.map(paragraphText).join(' ');
const repeated = articleText.repeat(Math.ceil(SIZE / articleText.length)).slice(0, SIZE);
const cut = (text, length) => text.match(new RegExp(`.{1,${length}}`, 'gsu'));

/** Paragraphs of sources that try the search in different ways. */
const SOURCES = {
  'prose, 250 a paragraph': () => cut(prose(SIZE), 250),
  'prose, one paragraph': () => [prose(SIZE)],
  'prose, 20 a paragraph': () => cut(prose(SIZE), 20),
  'the article over and over': () => cut(repeated, 250),
  'one letter over and over': () => ['a'.repeat(SIZE)],
  'random letters of four': () => [letters(SIZE, 'acgt')],
};

/** Three letters changed, left out or put in. */
const corrupt = (quote) => {
  for (let count = 0; count < 3; count++) {
    const at = below(quote.length);
    quote = quote.slice(0, at) + ['', '#', `#${quote[at]}`][count] + quote.slice(at + 1);
  }
  return quote;
};
const unlike = 'Pack my box with five dozen liquor jugs; the quick brown fox jumps over a lazy dog, judge my vow. ';

/** Makes a quotation of a text. */
const KINDS = {
  found: (text) => text,
  corrupted: corrupt,
  'half of it wrong': (text) => [...text].map((letter) => (random() < 0.45 ? '#' : letter)).join(''),
  'alien words': (text) => prose(text.length).split('').reverse().join(''),
  'other sentences': (text) => unlike.repeat(Math.ceil(text.length / unlike.length)).slice(0, text.length),
  'another script': (text) => 'Ж'.repeat(text.length),
};

function timeOf(quote, source) {
  const began = performance.now();
  if (locateQuote(quote, source).fault === 'missing quote') findNearest(quote, source);
  return performance.now() - began;
}

const rows = [];
for (const [name, paragraphs] of Object.entries(SOURCES)) {
  for (const [kind, quoteOf] of Object.entries(KINDS)) {
    const source = { ...article, paragraphs: paragraphs() };
    const times = LENGTHS.flatMap((length) =>
      Array.from({ length: length > 1000 ? 3 : Math.ceil(QUOTES / LENGTHS.length) }, () => {
        const text = source.paragraphs[below(source.paragraphs.length)];
        const at = below(Math.max(text.length - length, 1));
        const quote = quoteOf(text.slice(at, at + length).padEnd(length, '.'));
        return { time: Math.min(...[1, 2, 3].map(() => timeOf(quote, { ...source }))), length };
      }),
    ).sort((a, b) => a.time - b.time);
    const slowest = times.at(-1);
    rows.push([name, kind, times[times.length >> 1].time.toFixed(1), slowest.time.toFixed(1), slowest.length]);
  }
}

const row = (cells) => `| ${cells.join(' | ')} |`;
console.log(row(['source of 100 kB', 'quotation', 'median, ms', 'max, ms', 'letters of the slowest']));
console.log(row(['---', '---', '--:', '--:', '--:']));
for (const cells of rows) console.log(row(cells));
console.log(
  `\n${QUOTES} quotations of ${LENGTHS.join(', ')} letters a row; ${cpus()[0].model}, ${cpus().length} cores.`,
);
