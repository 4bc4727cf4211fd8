/**
 * Runs before each npm command. Installs the packages if some are missing or the lock file asks for other versions, so
 * that a fresh clone needs nothing but Node and npm.
 */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org`);
  process.exitCode = 1;
} else if (!isInstalled()) {
  console.log('Installing packages …');
  // The option asks for the tools too where the environment says production.
  execSync('npm ci --include=dev', { cwd: root, stdio: 'inherit' });
}

/** Whether npm noted down, when it last installed, every version that the lock file asks for. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  // Optional packages are those of other platforms. The first entry, without a name, is the project itself.
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
