import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder, its output on ours, and says whether it went well. */
export function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error ?? signal) console.error(error?.message ?? `${args[0] ?? command} ended by ${signal}`);
  return status === 0;
}

/** Runs the command of an installed package, as `run` does. */
export const runTool = (name, args, options) => run(process.execPath, [tool(name), ...args], options);

/** The script of each command we use. Node runs it the same on every system, without npx, a shell or their warnings. */
const TOOLS = {
  eslint: 'eslint',
  'lit-analyzer': 'lit-analyzer',
  prettier: 'prettier',
  tsc: 'typescript',
  vite: 'vite',
  vitest: 'vitest',
  'web-test-runner': '@web/test-runner',
};

/** The path of a command's script. */
export function tool(name) {
  const folder = join(root, 'node_modules', TOOLS[name]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Installs the packages if there are none or the lock file has changed since. Needs nothing but Node and npm. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org`);
  }
  if (installed() === wanted()) return;
  console.log('Installing packages …');
  // All packages, even where the environment says production. Windows finds npm, a script there, only by its shell.
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if (!run('npm', install, { shell: process.platform === 'win32' }))
    stop('npm ci failed: the packages could not be installed');
}

export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Versions that the lock file asks for, and those npm noted down when it last installed; the parts both files have. */
const wanted = () => versions('package-lock.json');
const installed = () => versions('node_modules/.package-lock.json');

function versions(file) {
  const path = `${root}/${file}`;
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  const optional = new Set(optionalPackages());
  return Object.entries(packages)
    .filter(([name]) => name && !optional.has(name))
    .map(([name, { version }]) => `${name}@${version}`)
    .sort()
    .join('\n');
}

/** Packages for other platforms, which are in the lock file and not in the folder. */
function optionalPackages() {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  return Object.keys(packages).filter((name) => packages[name].optional || packages[name].devOptional);
}
