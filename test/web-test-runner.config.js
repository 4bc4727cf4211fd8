import { defaultReporter } from '@web/test-runner';
import { bundledModules } from './browser/support/bundled-modules.js';
import { commands } from './browser/support/commands.js';
import { launchers, withVersion } from './browser/support/engines/launchers.js';
import { freePort, webkitDriver } from './browser/support/engines/webkit-driver.js';
import { countsReporter, enginesReporter } from './browser/support/reporters.js';
import { enginesToTest } from './run/browser.js';
import { root } from './run/commands.js';

/** A zone far from UTC and without summer time: code that forgets UTC sees another day. */
process.env.TZ = 'Asia/Dubai';

/** The engines to test in: all that are installed, or those that `ENGINES` names, such as `ENGINES=chromium,webkit`. */
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
  testsFinishTimeout: process.env.MONKEY || process.env.FUZZ ? 3_600_000 : 480_000,
  // Long enough for the slowest test on a busy machine: a test that exceeds it would disturb the next one.
  testFramework: { config: { timeout: 60_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    enginesReporter(),
    ...(process.env.TEST_RESULTS ? [countsReporter(process.env.TEST_RESULTS)] : []),
  ],
  // Two cores can take all engines side by side.
  concurrentBrowsers: engines.length,
  browsers: engines.map(([name, path]) => withVersion(launchers[name](path, webkitPort))),
};
