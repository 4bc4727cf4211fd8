/**
 * `node test/bench/time-scale.js`: how long it takes to map the times of 100,000 events to pixels, by d3's scale and by
 * plain arithmetic, as the median of 201 rounds in milliseconds.
 */
import { runnerImport } from 'vite';
import { root } from '../run/commands.js';

const TIMES = 100_000;
const ROUNDS = 201;
const WIDTH = 1280;

const { timeScale } = (await runnerImport(`${root}/src/layout/time-scale.ts`, { configFile: false, logLevel: 'error' }))
  .module;

const view = { start: Date.UTC(1900, 0), end: Date.UTC(2023, 0) };
const step = (view.end - view.start) / TIMES;
const times = Float64Array.from({ length: TIMES }, (_, index) => view.start + index * step);
const pixels = new Float64Array(TIMES);

function medianOf(mapAll) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    mapAll();
    return performance.now() - began;
  });
  return rounds.sort((a, b) => a - b)[(ROUNDS - 1) / 2].toFixed(2);
}

// Each loop stands in a function of its own, as it would in the sweep: the engine then inlines the arithmetic.
function byScale() {
  const scale = timeScale(view, WIDTH);
  for (let index = 0; index < TIMES; index++) pixels[index] = scale(times[index]);
}

function byArithmetic() {
  const rate = WIDTH / (view.end - view.start);
  for (let index = 0; index < TIMES; index++) pixels[index] = (times[index] - view.start) * rate;
}

console.log(`d3's scale: ${medianOf(byScale)} ms`);
console.log(`plain arithmetic: ${medianOf(byArithmetic)} ms`);
