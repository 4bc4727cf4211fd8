import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './commands.js';

/** For a bare `vitest --project site`. `npm test` builds afresh each time, before it starts the runner. */
export default function buildIfMissing() {
  if (existsSync(join(root, 'dist', 'index.html'))) return;
  if (!runTool('vite', ['build', '--logLevel', 'warn'])) throw new Error('the site could not be built');
}
