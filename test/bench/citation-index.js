/**
 * `node test/bench/citation-index.js`: how long it takes to look up what is cited from each paragraph of a source, with
 * the index kept from one paragraph to the next and with the index made anew for each, in milliseconds.
 */
import { runnerImport } from 'vite';
import { root } from '../run/commands.js';

const PARAGRAPHS = 200;
const EVENTS = 10_000;

const { citedFrom } = (
  await runnerImport(`${root}/src/sources/citation-index.ts`, { configFile: false, logLevel: 'error' })
).module;

const events = Array.from({ length: EVENTS }, (_, index) => ({
  citations: [{ source: 'source', quote: `quote ${index}`, paragraph: index % PARAGRAPHS, start: 0, end: 1 }],
}));

function timeOf(timelineOf) {
  const began = performance.now();
  for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) citedFrom(timelineOf(), 'source', paragraph);
  return (performance.now() - began).toFixed(1);
}

const timeline = { events };
console.log(`${EVENTS} citations of ${PARAGRAPHS} paragraphs, index kept: ${timeOf(() => timeline)} ms`);
console.log(`${EVENTS} citations of ${PARAGRAPHS} paragraphs, index made anew: ${timeOf(() => ({ events }))} ms`);
