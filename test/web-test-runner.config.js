import { defaultReporter } from '@web/test-runner';
import { bundledModules } from './browser/support/bundled-modules.js';
import { commands } from './browser/support/commands.js';
import { launchers, withVersion } from './browser/support/engines/launchers.js';
import { freePort, webkitDriver } from './browser/support/engines/webkit-driver.js';
import { countsReporter, enginesReporter } from './browser/support/reporters.js';
import { enginesToTest } from './run/browser.js';
import { root } from './run/commands.js';

process.env.TZ = 'Asia/Dubai';

/** Real browsers: all that are here, or those that `ENGINES` names: `ENGINES=chromium,webkit`. */
const engines = Object.entries(enginesToTest());
const webkitPort = await freePort();

export default {
  rootDir: root,
  files: `${root}/test/browser/**/*.test.ts`,
  plugins: [
    bundledModules(root),
    commands(),
    ...engines.filter(([name]) => name === 'webkit').map(() => webkitDriver(webkitPort)),
  ],
  testsFinishTimeout: process.env.MONKEY ? 3_600_000 : 480_000,
  // For what hangs, not for what is slow: a test that goes on after its time spoils those that follow it.
  testFramework: { config: { timeout: 60_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    enginesReporter(),
    ...(process.env.TEST_RESULTS ? [countsReporter(process.env.TEST_RESULTS)] : []),
  ],
  concurrentBrowsers: engines.length,
  browsers: engines.map(([name, path]) => withVersion(launchers[name](path, webkitPort))),
};
