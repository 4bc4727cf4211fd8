import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { browserArguments } from '../../../run/browser.js';
import { uncompiled } from './uncompiled.js';

/** Launchers for each engine, given its path. They open one page at a time: a page behind another gets no real input. */
export const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath, args: [...browserArguments, ...uncompiled.chromium], env: process.env },
    }),

  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        // Needed to emulate media.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'dom.w3c_touch_events.enabled': 1,
          'dom.w3c_touch_events.legacy_apis.enabled': true,
          ...uncompiled.firefox,
        },
        env: process.env,
      },
    }),

  webkit: (binary, port) => {
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
      },
    });
    const initialize = launcher.initialize.bind(launcher);
    return Object.assign(launcher, {
      concurrency: 1,
      async initialize(config) {
        // With more than one at a time the runner would put the tests into frames.
        await initialize({ ...config, concurrency: 1 });
        launcher.name = 'WebKit';
      },
    });
  },
};

/** Sets `version` of a launcher once its engine has started. */
export function withVersion(launcher) {
  const start = launcher.startSession.bind(launcher);
  return Object.assign(launcher, {
    async startSession(...session) {
      await start(...session);
      launcher.version ??= await versionOf(launcher);
    },
  });
}

/** The major version; for WebKitGTK with the minor version, which tells its releases apart. */
async function versionOf({ type, browser, driver }) {
  if (type === 'puppeteer') return /\d+/.exec(await browser.version())[0];
  return /\d+\.\d+/.exec(driver.capabilities.browserVersion)[0];
}
