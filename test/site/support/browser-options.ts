import type { LaunchOptions } from 'playwright-core';

/** The scripts in `test/run` are plain JavaScript, since they run before anything is installed. */
interface BrowserFinder {
  browserArguments: string[];
  ensureBrowser: () => string;
}

/** How the installed browser is started for tests. */
export async function browserOptions(): Promise<LaunchOptions> {
  const finder = new URL('../../run/browser.js', import.meta.url).href;
  const { browserArguments, ensureBrowser } = (await import(finder)) as BrowserFinder;
  return { executablePath: ensureBrowser(), args: browserArguments };
}
