/**
 * `node test/bench/ticks.js`: how long it takes to make the ticks of a view with the formats of a language kept, and
 * with them made anew for each view, in milliseconds a view.
 */
import { runnerImport } from 'vite';
import { root } from '../run/commands.js';

const VIEWS = 200;
const WIDTH_PX = 1200;
const SPACING_PX = 76;

const { axisOf } = (await runnerImport(`${root}/src/layout/ticks.ts`, { configFile: false, logLevel: 'error' })).module;

/** @param langOf - the language of each view: one that is new has no formats yet */
function timeOf(langOf) {
  const began = performance.now();
  for (let view = 0; view < VIEWS; view++) {
    const start = Date.UTC(1988 + (view % 10), 0);
    axisOf({ start, end: start + (view + 1) * 86_400_000 * 30 }, WIDTH_PX, SPACING_PX, langOf(view));
  }
  return ((performance.now() - began) / VIEWS).toFixed(3);
}

axisOf({ start: 0, end: 1e12 }, WIDTH_PX, SPACING_PX, 'en');
console.log(`formats kept: ${timeOf(() => 'en')} ms a view`);
console.log(`formats made anew: ${timeOf((view) => `en-x-a${view}`)} ms a view`);
