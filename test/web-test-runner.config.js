import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { commands } from './browser/support/commands.js';
import { prebundled } from './browser/support/prebundled.js';
import { browserArguments, ensureBrowser } from './run/browser.js';
import { root } from './run/packages.js';

process.env.TZ = 'Asia/Dubai';

/** Counts for whoever runs all layers, in the words of vitest's own report. */
const jsonReporter = (file) => ({
  stop({ sessions }) {
    const results = [...sessions].flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
    const broken = [...sessions].filter(({ errors }) => errors.length > 0).length;
    const numPassedTests = results.filter(({ passed }) => passed).length;
    const numFailedTests = results.filter(({ passed, skipped }) => !passed && !skipped).length + broken;
    writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }));
  },
});

/** Real browsers, by the name that `ENGINES` gives them: `ENGINES=chromium`. */
const engines = {
  chromium: () =>
    chromeLauncher({
      // One page at a time: those behind others get no frames and no real input.
      concurrency: 1,
      launchOptions: { executablePath: ensureBrowser(), args: browserArguments, env: process.env },
    }),
};

function launcher(name) {
  if (!Object.hasOwn(engines, name)) throw new Error(`unknown engine: ${name}`);
  return engines[name]();
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

export default {
  rootDir: root,
  files: `${root}/test/browser/**/*.test.ts`,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    prebundled(['d3']),
    esbuildPlugin({ ts: true, tsconfig: `${root}/tsconfig.json`, target: 'auto' }),
    commands(),
  ],
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.TEST_RESULTS ? [jsonReporter(process.env.TEST_RESULTS)] : []),
  ],
  browsers: (process.env.ENGINES ?? 'chromium').split(',').map(launcher),
};
