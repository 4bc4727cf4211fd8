/**
 * Runs the tests and ends with one line: N passed, N failed. `npm test -- unit browser site` runs those layers only;
 * `npm test -- unit -t axis` gives what follows to the runner of the layer.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { ensurePackages, run, stop } from './packages.js';

/** A zone that is far from UTC and has no summer time: whoever forgets UTC sees another day. */
process.env.TZ = 'Asia/Dubai';

const results = mkdtempSync(join(tmpdir(), 'timeline-tests-'));
const vitest = (project, file, rest) =>
  run('npx', [
    'vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project,
    '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...rest,
  ]); // prettier-ignore

const layers = {
  unit: (file, rest) => vitest('unit', file, rest),
  browser: (file, rest) =>
    run('npx', ['web-test-runner', '--config', 'test/web-test-runner.config.js', ...rest], {
      env: { ...process.env, TEST_RESULTS: file },
    }),
  site: (file, rest) => run('npx', ['vite', 'build', '--logLevel', 'warn']) && vitest('site', file, rest),
};

const wanted = process.argv.slice(2);
const chosen = Object.keys(layers).filter((layer) => wanted.includes(layer));
const rest = wanted.filter((word) => !Object.hasOwn(layers, word));

ensurePackages();
try {
  process.env.CHROME_PATH = ensureBrowser();
} catch (error) {
  stop(error.message);
}

let passed = 0;
let failed = 0;
for (const layer of chosen.length > 0 ? chosen : Object.keys(layers)) {
  console.log(`\n== ${layer}`);
  const file = join(results, `${layer}.json`);
  const well = layers[layer](file, rest);
  const count = countOf(file);
  passed += count.passed;
  // A runner that broke, or ran nothing, is a failure even if no test says so.
  failed += count.failed || (well && count.passed > 0 ? 0 : 1);
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function countOf(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
