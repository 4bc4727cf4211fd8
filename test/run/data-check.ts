/** Checks the data against its source, and the project's own words against the list of those that take a side. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeline } from '../../data/timeline.js';
import { dataFaults, faultLine, fileFaults, type Fault } from './data-faults.js';
import { coverageLines, inferenceLines } from './data-report.js';
import { LEDGER, ledgerFaults, publishedLedger } from './ledger.js';
import { textsOfModule, textsOfPage } from './own-texts.js';

/** The modules that hold sentences of the interface, and the words for dates. */
const WORDS = /^src\/words\/|\/date-words\.ts$/;

/** Returns a line for each fault, and the lines of the report. */
export function checkData(root: string): { faults: string[]; report: string[] } {
  return {
    faults: [...dataFaults(timeline), ...ledgerFaults(ledgerOf(root), timeline), ...wordFaults(root)].map(faultLine),
    report: [...coverageLines(timeline), ...inferenceLines(timeline)],
  };
}

/** Adds the ids of the timeline to the list of published ids. */
export const publishIds = (root: string): void =>
  writeFileSync(join(root, LEDGER), publishedLedger(ledgerOf(root), timeline));

const ledgerOf = (root: string): string => readFileSync(join(root, LEDGER), 'utf8');

function wordFaults(root: string): Fault[] {
  const modules = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => WORDS.test(path));
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return [
    ...modules.flatMap((path) => fileFaults(path, textsOfModule(path, read(path)), timeline)),
    ...fileFaults('index.html', textsOfPage(read('index.html')), timeline),
  ];
}
