import { firefox, type Browser, type LaunchOptions } from 'playwright-core';

/** The scripts in `test/run` are plain JavaScript, since they run before anything is installed. */
interface BrowserFinder {
  browserArguments: string[];
  ensureBrowser: () => string;
  findFirefox: () => string | undefined;
}

const finder = (await import(new URL('../../run/browser.js', import.meta.url).href)) as BrowserFinder;

/** How the installed browser is started for tests. */
export const browserOptions = (): LaunchOptions => ({
  executablePath: finder.ensureBrowser(),
  args: finder.browserArguments,
});

const executablePath = finder.findFirefox();

/** Starts Firefox; undefined where there is none on this machine. */
export const launchFirefox: (() => Promise<Browser>) | undefined =
  executablePath === undefined ? undefined : () => firefox.launch({ channel: 'moz-firefox', executablePath });
