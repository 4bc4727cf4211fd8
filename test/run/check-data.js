/** Holds data/timeline.ts to its source: prints every fault by path, and fails if there is one. */
import { runnerImport } from 'vite';
import { root } from './packages.js';

const load = async (path) => (await runnerImport(`${root}/${path}`, { configFile: false, logLevel: 'error' })).module;
const { timeline } = await load('data/timeline.ts');
const { checkTimeline } = await load('src/model/check.ts');
const { nearestQuote } = await load('src/model/nearest-quote.ts');

const { problems } = checkTimeline(timeline, nearestQuote);
for (const { path, message } of problems) console.error(`data/timeline.ts: ${path}: ${message}`);
if (problems.length > 0) {
  console.error(
    'Quotes stand in data/article.ts letter for letter and exactly once: correct the quote, never the article.',
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;
