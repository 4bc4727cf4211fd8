import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './commands.js';

/** Builds the site for `vitest --project site` if `dist/` is missing. `npm test` always builds it first. */
export default function buildIfMissing() {
  if (existsSync(join(root, 'dist', 'index.html'))) return;
  if (!runTool('vite', ['build', '--logLevel', 'warn'])) throw new Error('the site could not be built');
}
