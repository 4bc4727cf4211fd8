/**
 * `node test/bench/reading.js [commit]`: how long it takes to read a timeline of 200,000 events, as the median of three
 * readings in milliseconds. With a commit that code is measured too, in turns with this one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/commands.js';
import { generate } from './generate.js';

const SIZE = 200_000;
const ROUNDS = 3;

const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;

/** The reader of a commit, from a copy of its sources. */
async function readerOf(commit, folder) {
  execFileSync('sh', ['-c', `git archive ${commit} src | tar -x -C "${folder}"`], { cwd: root });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const path = ['src/words/check-timeline.ts', 'src/timeline/check.ts', 'src/model/check.ts']
    .map((name) => join(folder, name))
    .find((name) => existsSync(name));
  return (await load(path)).checkTimeline;
}

const commit = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'reading-'));
try {
  const { checkTimeline } = await load(join(root, 'src/words/check-timeline.ts'));
  const readers = { here: checkTimeline, ...(commit && { [commit]: await readerOf(commit, folder) }) };
  const text = JSON.stringify(generate(SIZE));
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const data = JSON.parse(text);
      const began = performance.now();
      const { timeline, problems } = read(data);
      times[name].push(performance.now() - began);
      if (timeline.events.length !== SIZE || problems.length > 0) throw new Error(`${name}: not all events were read`);
    }
  }
  for (const [name, all] of Object.entries(times)) {
    const [median] = all.toSorted((a, b) => a - b).slice(ROUNDS >> 1);
    console.log(`${name}: ${median.toFixed(0)} ms`);
  }
  console.log(`${SIZE} events, median of ${ROUNDS}; ${cpus()[0].model}, ${cpus().length} cores.`);
} finally {
  rmSync(folder, { recursive: true });
}
