import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where installers put Chrome, Chromium and Edge, by platform. */
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

/** Arguments for Chromium: no network traffic of its own, and no sandbox for root, who cannot have one. */
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

/** The path of an installed Chromium, or undefined. `CHROME_PATH` has priority. */
const findBrowser = () => pathFrom('CHROME_PATH') ?? first([...onPath(...NAMES), ...(PLACES[process.platform] ?? [])]);

/** The path of an installed Firefox, or undefined. `FIREFOX_PATH` has priority. */
export function findFirefox() {
  const places = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(process.env.PROGRAMFILES ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe')],
  };
  const found = [...onPath('firefox', 'firefox-esr'), ...(places[process.platform] ?? [])];
  return pathFrom('FIREFOX_PATH') ?? first(found);
}

/** The path of WebKitGTK's MiniBrowser, or undefined if it, its driver or a virtual screen is missing. */
function findWebkit() {
  if (!first(onPath('WebKitWebDriver')) || !first(onPath('Xvfb'))) return undefined;
  const folders = [
    '/usr/libexec',
    '/usr/lib',
    '/usr/lib64',
    ...foldersIn('/usr/lib').filter((path) => /-linux-/.test(path)),
  ];
  const editions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return first(folders.flatMap((folder) => editions.map((edition) => join(folder, edition, 'MiniBrowser'))));
}

/** The path in an environment variable, or undefined. Throws if no file is there. */
function pathFrom(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names no file: ${path}`);
  return path || undefined;
}

const first = (paths) => paths.find((path) => existsSync(path));
const onPath = (...names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
const foldersIn = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** How to find each engine, and the Debian packages that contain it. */
const ENGINES = {
  chromium: { find: findBrowser, packages: ['chromium'] },
  firefox: { find: findFirefox, packages: ['firefox-esr'] },
  webkit: { find: findWebkit, packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** Returns the path of Chromium, which it installs on Debian as root. Throws a message that says what to install. */
export function ensureBrowser() {
  if (!findBrowser()) installOnDebian(['chromium']);
  const found = findBrowser();
  if (found) return found;
  throw new Error('no browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one');
}

/**
 * Returns the paths of the engines to test in, by name: those that `ENGINES` names, or all that are installed. On Debian
 * as root it first installs Chromium, and in CI every engine.
 *
 * Throws if an engine is unknown, or if one is missing that was named or should have been installed.
 */
export function enginesToTest() {
  const chosen = process.env.ENGINES?.split(',');
  const unknown = chosen?.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown !== undefined) throw new Error(`unknown engine: ${unknown}`);
  const names = chosen ?? Object.keys(ENGINES);
  installOnDebian(names.filter((name) => (name === 'chromium' || process.env.CI) && !ENGINES[name].find()));
  const found = Object.fromEntries(names.map((name) => [name, ENGINES[name].find()]).filter(([, path]) => path));
  const missing = names.filter((name) => !found[name]);
  // A run must not succeed without an engine that was asked for, or that this machine could have installed.
  if (missing.length > 0 && (chosen || (process.env.CI && isDebianAsRoot()))) {
    const packages = missing.flatMap((name) => ENGINES[name].packages);
    throw new Error(`missing engine: ${missing.join(', ')}; on Debian: apt-get install ${packages.join(' ')}`);
  }
  if (missing.length === names.length) return { chromium: ensureBrowser() };
  return found;
}

/** The names of the engines that are not installed. */
export const missingEngines = () => Object.keys(ENGINES).filter((name) => !ENGINES[name].find());

/** Excludes Ubuntu, whose packages of those names only install snaps. */
function isDebianAsRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID="?debian"?$/m.test(release) && process.getuid?.() === 0;
}

function installOnDebian(engines) {
  if (engines.length === 0 || !isDebianAsRoot()) return;
  console.log(`Installing ${engines.join(', ')} …`);
  const packages = engines.flatMap((name) => ENGINES[name].packages);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}
