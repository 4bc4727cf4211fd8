/** Prints what the events rest on and every fault of the data and of our words, and fails if there is a fault. */
import { runnerImport } from 'vite';
import { root } from './commands.js';

const options = { configFile: false, logLevel: 'error' };
const { checkData, publishIds } = (await runnerImport(`${root}/test/run/data-check.ts`, options)).module;

const { faults, report } = checkData(root);
for (const line of report) console.log(line);
for (const line of faults) console.error(line);
if (faults.length === 0 && process.argv.includes('--publish')) publishIds(root);
process.exitCode = faults.length > 0 ? 1 : 0;
