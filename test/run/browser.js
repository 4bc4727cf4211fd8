import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where installers put Chrome, Chromium and Edge. */
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((path) => join(process.env[variable] ?? 'C:\\', path)),
  ),
};

/** Nothing of a test browser talks to the network by itself; as root Chromium has no sandbox. */
export const browserArguments = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--touch-events=enabled',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The path of an installed browser, or undefined. `CHROME_PATH` wins. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...(PLACES[process.platform] ?? [])].find(
    (path) => path && existsSync(path),
  );
}

/** The path of an installed Firefox, or undefined: what is tested in it is then left out. `FIREFOX_PATH` wins. */
export function findFirefox() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'firefox'));
  const places = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(process.env.PROGRAMFILES ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe')],
  };
  return [process.env.FIREFOX_PATH, ...onPath, ...(places[process.platform] ?? [])].find(
    (path) => path && existsSync(path),
  );
}

/** The path of a browser, installed first where that can be done. Throws with what to install. */
export function ensureBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`);
  const found = findBrowser() ?? installOnDebian();
  if (found) return found;
  throw new Error('no browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one');
}

function installOnDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  // Not Ubuntu: its package of that name is a stub that wants snap.
  if (!/^ID="?debian"?$/m.test(release) || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
  return findBrowser();
}
