import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** Scripts of installed packages. Node runs them the same on every system, without npx, a shell or their warnings. */
const TOOLS = {
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  'web-test-runner': '@web/test-runner/dist/bin.js',
};

/** Runs a command in the project's folder, prints what it prints, and returns whether it succeeded. */
export function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error ?? signal) console.error(error?.message ?? `${args[0] ?? command} was ended by ${signal}`);
  return status === 0;
}

/** Runs the script of an installed package, as `run` does. */
export const runTool = (name, args, options) =>
  run(process.execPath, [join(root, 'node_modules', TOOLS[name]), ...args], options);

/** Prints a message and ends the process with a failure. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
