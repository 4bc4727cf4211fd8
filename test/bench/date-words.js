/**
 * `node test/bench/date-words.js`: how long it takes to put a date into words with the formats of a language kept, and
 * with them made anew for each date, in microseconds a date.
 */
import { runnerImport } from 'vite';
import { root } from '../run/commands.js';

const DATES = 2000;

const options = { configFile: false, logLevel: 'error' };
const { dateInWords } = (await runnerImport(`${root}/src/dates/date-words.ts`, options)).module;
const { englishDates } = (await runnerImport(`${root}/src/dates/english-dates.ts`, options)).module;

/** @param langOf - the language of each date: one that is new has no formats yet */
function timeOf(langOf) {
  const began = performance.now();
  for (let index = 0; index < DATES; index++) {
    dateInWords({ start: `${1900 + (index % 100)}-05-01` }, englishDates, langOf(index));
  }
  return (((performance.now() - began) * 1000) / DATES).toFixed(1);
}

timeOf(() => 'en');
console.log(`formats kept: ${timeOf(() => 'en')} µs a date`);
console.log(`formats made anew: ${timeOf((index) => `en-x-a${index}`)} µs a date`);
