import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeline } from '../../data/timeline.js';
import { dataFaults, faultLine, fileFaults, type Fault } from './data-faults.js';
import { coverageLines, inferenceLines } from './data-report.js';
import { lostIdFaults, PUBLISHED_IDS_FILE, withNewIds } from './published-ids.js';
import { textsOfModule, textsOfPage } from './own-texts.js';

/** The modules that hold the sentences of the interface and the words for dates. */
const WORD_MODULES = /^src\/words\/|\/(date-words|english-dates)\.ts$/;

/**
 * Compares the data with its source, and searches everything that we say ourselves for terms that take a side.
 *
 * @param root - the project's folder
 * @returns lines to print: the faults, and a report on how much of the article is cited and which dates are inferred
 */
export function checkData(root: string): { faults: string[]; report: string[] } {
  const faults = [...dataFaults(timeline), ...lostIdFaults(readIds(root), timeline), ...wordFaults(root)];
  return {
    faults: faults.map(faultLine),
    report: [...coverageLines(timeline), ...inferenceLines(timeline)],
  };
}

/**
 * Adds the ids of all events to the file of published ids.
 *
 * @param root - the project's folder
 */
export function publishIds(root: string): void {
  writeFileSync(join(root, PUBLISHED_IDS_FILE), withNewIds(readIds(root), timeline));
}

function readIds(root: string): string {
  return readFileSync(join(root, PUBLISHED_IDS_FILE), 'utf8');
}

function wordFaults(root: string): Fault[] {
  const modules = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => WORD_MODULES.test(path));
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return [
    ...modules.flatMap((path) => fileFaults(path, textsOfModule(path, read(path)), timeline)),
    ...fileFaults('index.html', textsOfPage(read('index.html')), timeline),
  ];
}
