import { writeFileSync } from 'node:fs';
import { missingEngines } from '../../run/browser.js';

/** Writes counts and failures to a file in the form of vitest's JSON report. */
export const countsReporter = (file) => ({
  stop({ sessions }) {
    const all = [...sessions];
    const { passed, failed } = countsOf(all);
    const testResults = all.map(({ testFile, browser, testResults: results, errors }) => ({
      name: `${testFile} in ${browser.name}`,
      message: errors.map(({ message }) => message).join('; '),
      assertionResults: (results ? testsIn(results) : []).map(({ name, passed, skipped, error, duration }) => ({
        fullName: name,
        duration,
        status: passed ? 'passed' : skipped ? 'skipped' : 'failed',
        failureMessages: error ? [error.message] : [],
      })),
    }));
    writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }));
  },
});

/** Prints a line with the engines that ran, their versions and counts, and the engines that are not installed. */
export const enginesReporter = () => ({
  stop({ sessions }) {
    const all = [...sessions];
    const ran = [...new Set(all.map(({ browser }) => browser))].map((browser) => {
      const counts = Object.entries(countsOf(all.filter((session) => session.browser === browser)));
      const said = counts.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
      return `${[browser.name.toLowerCase(), browser.version].filter(Boolean).join(' ')} (${said.join(', ')})`;
    });
    const missing = missingEngines();
    console.log(`engines: ${ran.join(', ')}${missing.length > 0 ? `; not installed: ${missing.join(', ')}` : ''}`);
  },
});

/** Counts a file that ended with an error as a failure, besides its tests. */
function countsOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken,
    skipped: tests.filter(({ skipped }) => skipped).length,
  };
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];
