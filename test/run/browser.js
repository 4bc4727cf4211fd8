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
const findBrowser = () => asked('CHROME_PATH') ?? first([...onPath(...NAMES), ...(PLACES[process.platform] ?? [])]);

/** The path of an installed Firefox, or undefined: what is tested in it is then left out. `FIREFOX_PATH` wins. */
export function findFirefox() {
  const places = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(process.env.PROGRAMFILES ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe')],
  };
  const found = [...onPath('firefox', 'firefox-esr'), ...(places[process.platform] ?? [])];
  return asked('FIREFOX_PATH') ?? first(found);
}

/** The path of WebKitGTK's small browser, or undefined; it needs its driver and a screen beside it. */
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

/** The path that a variable of the environment gives, or undefined. */
function asked(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names no file: ${path}`);
  return path || undefined;
}

const first = (paths) => paths.find((path) => existsSync(path));
const onPath = (...names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
const foldersIn = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** The engines that tests know, how each is found, and the Debian packages it comes in. */
const ENGINES = {
  chromium: { find: findBrowser, packages: ['chromium'] },
  firefox: { find: findFirefox, packages: ['firefox-esr'] },
  webkit: { find: findWebkit, packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** The path of a browser, installed first where that can be done. Throws with what to install. */
export function ensureBrowser() {
  if (!findBrowser()) installOnDebian(['chromium']);
  const found = findBrowser();
  if (found) return found;
  throw new Error('no browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one');
}

/**
 * The paths of the engines to test in, by name: those that `ENGINES` asks for, or all that are here. Chromium, and in CI
 * every engine, is installed first where that can be done. Throws with what is missing.
 */
export function enginesToTest() {
  const chosen = process.env.ENGINES?.split(',');
  const unknown = chosen?.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown !== undefined) throw new Error(`unknown engine: ${unknown}`);
  const names = chosen ?? Object.keys(ENGINES);
  installOnDebian(names.filter((name) => (name === 'chromium' || process.env.CI) && !ENGINES[name].find()));
  const found = Object.fromEntries(names.map((name) => [name, ENGINES[name].find()]).filter(([, path]) => path));
  const missing = names.filter((name) => !found[name]);
  // Whoever asked for an engine, or has a machine that could have installed it, is not told later that all went well.
  if (missing.length > 0 && (chosen || (process.env.CI && isDebianAsRoot()))) {
    const packages = missing.flatMap((name) => ENGINES[name].packages);
    throw new Error(`missing engine: ${missing.join(', ')}; on Debian: apt-get install ${packages.join(' ')}`);
  }
  if (missing.length === names.length) return { chromium: ensureBrowser() };
  return found;
}

/** The names of the engines that are not on this machine. */
export const missingEngines = () => Object.keys(ENGINES).filter((name) => !ENGINES[name].find());

/** Not Ubuntu: its packages of those names are stubs that want snap. */
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
