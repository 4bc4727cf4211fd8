/**
 * Runs the tests and ends with the line "N passed, N failed".
 *
 *     npm test                      all layers: unit, browser, site
 *     npm test -- unit site         these layers
 *     npm test -- gestures          the files with this word in their path, in all layers
 *     npm test -- unit -t "a name"  what begins with a hyphen, and all after it, is passed on to the layer's runner
 *
 * `ENGINES=chromium,webkit` chooses the engines of the layer `browser`; without it the tests run in each that is
 * installed. The layer `site` builds `dist/` first.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginesToTest, ensureBrowser } from './browser.js';
import { root, runTool } from './commands.js';
import { readReport } from './report.js';

/** A zone far from UTC and without summer time: code that forgets UTC sees another day. */
process.env.TZ = 'Asia/Dubai';

/** Each layer runs its tests, writes a report to the file and returns whether the runner succeeded. */
const LAYERS = {
  unit: (file) => vitest('unit', file),
  browser: (file) => findEngines() && webTestRunner(file),
  site: (file) => findBrowser() && runTool('vite', ['build', '--logLevel', 'warn']) && vitest('site', file),
};

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const options = firstOption < 0 ? [] : words.splice(firstOption);
const named = words.filter((word) => Object.hasOwn(LAYERS, word));
const filters = words.filter((word) => !Object.hasOwn(LAYERS, word));
const chosen = named.length > 0 ? named : Object.keys(LAYERS).filter((layer) => testFiles(layer).length > 0);

const folder = mkdtempSync(join(tmpdir(), 'timeline-tests-'));
const results = chosen.map(runLayer);
rmSync(folder, { recursive: true, force: true });

const failures = results.flatMap((result) => result.failures);
if (chosen.length === 0) failures.push(`no test file with this in its path: ${filters.join(' ')}`);
// Failures are printed again at the end, because those of an early layer are far up in a long run's output.
if (failures.length > 0) console.log(['\n== failed', ...failures].join('\n'));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.length > 0 ? results.reduce((sum, result) => sum + result.failed, 0) : 1;
console.log();
for (const { layer, seconds } of results) console.log(`${layer}: ${seconds} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a layer. A runner that broke, or that ran no test, counts as a failure even if no test failed. */
function runLayer(layer) {
  console.log(`\n== ${layer}`);
  const file = join(folder, `${layer}.json`);
  const began = performance.now();
  const succeeded = LAYERS[layer](file);
  const seconds = Math.round((performance.now() - began) / 1000);
  const { passed, failed, failures } = readReport(file);
  const isBroken = failed === 0 && (!succeeded || passed === 0);
  const broken = isBroken ? [`${layer}: the runner failed, or ran no test`] : [];
  return { layer, seconds, passed, failed: failed + broken.length, failures: [...failures, ...broken] };
}

function vitest(project, file) {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return runTool('vitest', ['run', '--project', project, ...report, ...filters, ...options]);
}

function webTestRunner(file) {
  const files = filters.length > 0 ? ['--files', ...testFiles('browser')] : [];
  const env = { ...process.env, TEST_RESULTS: file };
  return runTool('web-test-runner', ['--config', 'test/web-test-runner.config.js', ...files, ...options], { env });
}

/** The test files of a layer, or those of them with one of the words in their path. */
function testFiles(layer) {
  return readdirSync(join(root, 'test', layer), { recursive: true })
    .map((path) => `test/${layer}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => filters.length === 0 || filters.some((word) => path.includes(word)));
}

function findEngines() {
  return succeeds(() => (process.env.ENGINES = Object.keys(enginesToTest()).join(',')));
}

function findBrowser() {
  return succeeds(() => (process.env.CHROME_PATH = ensureBrowser()));
}

function succeeds(task) {
  try {
    task();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}
