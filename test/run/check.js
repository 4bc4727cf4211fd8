/**
 * Types, lint, templates, format, data and size, as many at a time as there are cores: a line each, what the data
 * rest on, and what is wrong. `-- --publish` adds new ids to the ledger of those that were published.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, root, tool } from './packages.js';

ensurePackages();

const typesCache = join(root, 'node_modules', '.cache', 'types.tsbuildinfo');

/** The longest first: the short ones fill the gaps. Lint keeps no cache, which would miss types changed elsewhere. */
const parts = {
  lint: [tool('eslint'), '--config', 'test/eslint.config.js', '--max-warnings', '0', '.'],
  templates: [
    tool('lit-analyzer'), 'src/elements/**/*.ts', '--strict', '--rules.no-invalid-css', 'off', '--quiet',
  ], // prettier-ignore
  types: [tool('tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', typesCache, '--project', '.'],
  format: [tool('prettier'), '--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'],
  data: ['test/run/check-data.js', ...process.argv.slice(2)],
  size: ['test/run/check-size.js'],
};

/** What they say is worth reading when nothing is wrong; the others only count what they looked at. */
const reports = new Set(['data', 'size']);

const waiting = Object.entries(parts);
process.exitCode = 0;
await Promise.all(Array.from({ length: availableParallelism() }, checkNext));

async function checkNext() {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    if (!(await check(part))) process.exitCode = 1;
  }
}

function check([name, args]) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let [said, output] = ['', ''];
    child.stdout.on('data', (chunk) => (said += chunk));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const lines = (code !== 0 ? output : reports.has(name) ? said : '').trimEnd().replace(/^(?=.)/gm, '       ');
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${lines && `\n${lines}`}`);
      resolve(code === 0);
    });
  });
}
