/**
 * Runs the tests and ends with one line: N passed, N failed. `npm test -- unit browser site` runs those layers only;
 * `npm test -- gestures` only the files with that word in their path. What begins with a hyphen, and all that
 * follows it, goes to the layer's runner: `npm test -- unit -t axis`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginesToTest, ensureBrowser } from './browser.js';
import { ensurePackages, root, runTool } from './packages.js';

/** A zone that is far from UTC and has no summer time: whoever forgets UTC sees another day. */
process.env.TZ = 'Asia/Dubai';

const results = mkdtempSync(join(tmpdir(), 'timeline-tests-'));
const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const options = firstOption < 0 ? [] : words.splice(firstOption);

/** Each runs its tests, writes their counts to the file and says whether the runner went well. */
const layers = {
  unit: (file) => vitest('unit', file),
  browser: (file) => finds(() => (process.env.ENGINES = Object.keys(enginesToTest()).join(','))) && webTestRunner(file),
  site: (file) =>
    finds(() => (process.env.CHROME_PATH = ensureBrowser())) &&
    runTool('vite', ['build', '--logLevel', 'warn']) &&
    vitest('site', file),
};
const named = words.filter((word) => Object.hasOwn(layers, word));
const filters = words.filter((word) => !Object.hasOwn(layers, word));
const chosen = named.length > 0 ? named : Object.keys(layers).filter((layer) => testFiles(layer).length > 0);
if (chosen.length === 0) console.error(`no test file with this in its path: ${filters.join(' ')}`);

ensurePackages();
let passed = 0;
let failed = chosen.length > 0 ? 0 : 1;
const failures = [];
for (const layer of chosen) {
  console.log(`\n== ${layer}`);
  const file = join(results, `${layer}.json`);
  const well = layers[layer](file);
  const count = countOf(file);
  passed += count.passed;
  failures.push(...count.failures);
  if (!count.reported) failures.push(`${layer}: its runner ended without a report`);
  // A runner that broke, or ran nothing, is a failure even if no test says so.
  failed += count.failed || (well && count.passed > 0 ? 0 : 1);
}
rmSync(results, { recursive: true, force: true });
// Once more at the end: what failed in an early layer is far up in what a long run prints.
if (failures.length > 0) console.log(['\n== failed', ...failures].join('\n'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function vitest(project, file) {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const config = ['--config', 'test/vitest.config.ts', '--project', project];
  return runTool('vitest', ['run', ...config, ...report, ...filters, ...options]);
}

function webTestRunner(file) {
  const files = filters.length > 0 ? ['--files', ...testFiles('browser')] : [];
  const env = { ...process.env, TEST_RESULTS: file };
  return runTool('web-test-runner', ['--config', 'test/web-test-runner.config.js', ...files, ...options], { env });
}

/** The test files of a layer, those with a wanted word in their path. */
function testFiles(layer) {
  return readdirSync(join(root, 'test', layer), { recursive: true })
    .map((path) => `test/${layer}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => filters.length === 0 || filters.some((word) => path.includes(word)));
}

/** Looks for browsers when they are needed, so that the unit tests run without one. */
function finds(look) {
  try {
    look();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** The counts of a report, and for each failure a line: where, which test, and how its message begins. */
function countOf(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const failures = testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}: ${beginningOf(message)}`] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${name} › ${fullName}: ${beginningOf(failureMessages.join('; '))}`),
    ]);
    return { passed: numPassedTests, failed: numFailedTests, failures, reported: true };
  } catch {
    return { passed: 0, failed: 0, failures: [], reported: false };
  }
}

function beginningOf(message) {
  return message.replaceAll(/\s+/g, ' ').slice(0, 300);
}
