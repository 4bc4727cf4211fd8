/** Holds the data to its source, and all words of ours to the list of those that take a side. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeline } from '../../data/timeline.js';
import { dataFaults, faultLine, fileFaults, type Fault } from './data-faults.js';
import { coverageLines, inferenceLines } from './data-report.js';
import { LEDGER, ledgerFaults, publishedLedger } from './ledger.js';
import { textsOfModule, textsOfPage } from './own-texts.js';

/** The modules that hold sentences of the interface, and the words for dates. */
const WORDS = /^src\/words\/|\/date-words\.ts$/;

/** What is wrong and what is worth knowing, a line each. */
export function checkData(root: string): { faults: string[]; report: string[] } {
  return {
    faults: [...dataFaults(timeline), ...ledgerFaults(ledgerOf(root), timeline), ...wordFaults(root)].map(faultLine),
    report: [...coverageLines(timeline), ...inferenceLines(timeline)],
  };
}

/** Adds the ids that are about to be published to the ledger of those that never die. */
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
