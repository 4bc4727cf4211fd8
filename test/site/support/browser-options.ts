import { chromium, firefox, type Browser, type LaunchOptions } from 'playwright-core';

/** The scripts in `test/run` are plain JavaScript, since they run before anything is installed. */
interface BrowserFinder {
  browserArguments: string[];
  ensureBrowser: () => string;
  findFirefox: () => string | undefined;
}

const finder = (): Promise<BrowserFinder> =>
  import(new URL('../../run/browser.js', import.meta.url).href) as Promise<BrowserFinder>;

/** How the installed browser is started for tests. */
export async function browserOptions(): Promise<LaunchOptions> {
  const { browserArguments, ensureBrowser } = await finder();
  return { executablePath: ensureBrowser(), args: browserArguments };
}

/** How to start each engine this machine has, by name. */
export async function engines(): Promise<Record<string, () => Promise<Browser>>> {
  const executablePath = (await finder()).findFirefox();
  return {
    chromium: async () => chromium.launch(await browserOptions()),
    ...(executablePath && { firefox: () => firefox.launch({ channel: 'moz-firefox', executablePath }) }),
  };
}
