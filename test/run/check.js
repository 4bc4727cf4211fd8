/** Types, lint, format, templates and data, side by side; prints what is wrong and a line for each. */
import { spawn } from 'node:child_process';
import { ensurePackages, root } from './packages.js';

ensurePackages();

const parts = {
  types: ['npx', 'tsc', '--noEmit', '--project', '.'],
  lint: ['npx', 'eslint', '--config', 'test/eslint.config.js', '--max-warnings', '0', '.'],
  templates: ['npx', 'lit-analyzer', 'src/elements/**/*.ts', '--strict', '--rules.no-invalid-css', 'off', '--quiet'],
  format: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'],
  data: ['node', 'test/run/check-data.js'],
};

const began = performance.now();
const results = await Promise.all(Object.entries(parts).map(check));
process.exitCode = results.every(Boolean) ? 0 : 1;

function check([name, [command, ...args]]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`);
      resolve(code === 0);
    });
  });
}
