import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder, its output on ours, and says whether it went well. */
export function run(command, args, options = {}) {
  // Windows finds npm and npx, which are scripts there, only through its shell.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (error) console.error(error.message);
  return status === 0;
}

/** Installs the packages if there are none or the lock file has changed since. Needs nothing but Node and npm. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org`);
  }
  if (installed() === wanted()) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed: the packages could not be installed');
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
