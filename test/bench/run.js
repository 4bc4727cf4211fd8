/**
 * `npm run bench`: what the element costs beside the least a canvas can, in the same run on the same machine.
 *
 *     npm run bench -- [--sizes 10,1000,10000,100000] [--rounds 3] [--peers] [--only SUBJECTS] [--before MODULE]
 *                      [--json FILE] [--profile SIZE]
 *     npm run bench -- --start [--rounds 3]
 *
 * `--only "ours,gravity-ui"` leaves out what is not named. `--start` measures how long a slow phone takes to show the article's events, beside TimelineJS.
 * `--before` measures a `conflict-timeline.js` of another commit beside this one. In the series "with own texts"
 * no two events cite the same paragraph; elsewhere they share those of one article.
 * Only ratios within a run say anything; nothing here is asserted by a test.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder, runnerImport } from 'vite';
import { root, stop } from '../run/commands.js';
import { browserVersion, measure, TooSlow } from './measure.js';
import { installPeers, PEERS } from './peers.js';
import { profile } from './profile.js';
import { measureStart } from './start.js';
import { machineLine, medians, startTable, table } from './table.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    before: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
    start: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds, Number(values.profile ?? 1)].every((number) => Number.isInteger(number) && number > 0)) {
  stop('--sizes, --rounds and --profile take whole numbers above zero');
}

const folder = mkdtempSync(join(tmpdir(), 'timeline-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGTERM', () => process.exit(1));
let interrupted = false;
process.on('SIGINT', () => {
  if (interrupted) process.exit(1);
  interrupted = true;
});

await build(join(folder, 'ours'), Boolean(values.profile));
cpSync(join(root, 'test/bench'), join(folder, 'bench'), { recursive: true });
if (values.before) cpSync(values.before, join(folder, 'before/conflict-timeline.js'));
if ((values.peers || values.start) && !values.profile && !(await installPeers(folder)))
  stop('the peers could not be installed');

const { serveFolder, serveRequests } = (
  await runnerImport(join(root, 'test/site/support/server.ts'), { configFile: false })
).module;
const server = await serveFolder(folder, '/');
const address = (page) => `${server.origin}/bench/${page}`;

if (values.start) console.log(startTable(await measureStart(folder, serveRequests, rounds)));
else if (values.profile) console.log(await profile(address('ours.html'), Number(values.profile)));
else await compare();
await server.close();

async function compare() {
  const all = {
    ours: 'ours.html',
    'ours with own texts': 'ours.html?texts=own',
    ...(values.before ? { before: 'ours.html?build=before' } : {}),
    'canvas limit': 'canvas-limit.html',
    ...(values.peers ? PEERS : {}),
    'empty page': 'empty.html',
  };
  const only = values.only?.split(',');
  const subjects = Object.fromEntries(Object.entries(all).filter(([name]) => !only || only.includes(name)));
  /** By subject and size, one record a round, or the words for why there is none. */
  const results = Object.fromEntries(Object.keys(subjects).map((name) => [name, {}]));
  const slow = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      for (const [name, page] of Object.entries(subjects)) {
        // What has been measured is printed all the same.
        if (interrupted) return report();
        const sofar = (results[name][size] ??= { rounds: [] });
        if (sofar.failed || (slow.has(name) && sofar.rounds.length === 0)) {
          sofar.failed ??= 'skipped: too slow at a smaller size';
          continue;
        }
        process.stderr.write(`round ${round + 1} of ${rounds}: ${name}, ${size} events … `);
        const began = performance.now();
        try {
          sofar.rounds.push(await measure(address(page), size));
        } catch (error) {
          if (interrupted) return report();
          sofar.failed = error.message;
          sofar.partial = error.partial;
          if (error instanceof TooSlow) slow.add(name);
        }
        process.stderr.write(`${sofar.failed ?? 'done'} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
      }
    }
  }
  return report();

  async function report() {
    const summary = medians(results);
    const machine = machineLine(cpus(), await browserVersion(), rounds);
    console.log(`${table(summary, sizes)}\n\n${machine}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, summary, results }, undefined, 2)}\n`);
  }
}

/** Like `npm run build`, but leaves dist/ alone; readable with the names that a profile shows. */
async function build(outDir, readable) {
  const options = { outDir, ...(readable && { minify: false }) };
  const config = { root, logLevel: 'error', build: options, environments: { embed: { build: options } } };
  await (await createBuilder(config)).buildApp();
}
