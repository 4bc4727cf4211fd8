/**
 * Checks the data and the project's own wording. Prints a report and every fault, and fails if there is a fault. With
 * `--publish` it adds new ids to the list of published ones.
 */
import { runnerImport } from 'vite';
import { root } from './commands.js';

const options = { configFile: false, logLevel: 'error' };
const { checkData, publishIds } = (await runnerImport(`${root}/test/check/check-data.ts`, options)).module;

const { faults, report } = checkData(root);
for (const line of report) console.log(line);
for (const line of faults) console.error(line);
if (faults.length === 0 && process.argv.includes('--publish')) publishIds(root);
process.exitCode = faults.length > 0 ? 1 : 0;
