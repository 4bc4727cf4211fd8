/** The list of all ids that were ever published, one a line. An address that once worked must always work. */
import type { Timeline } from '../../src/timeline/types.js';
import type { Fault } from './data-faults.js';

export const LEDGER = 'data/ids.txt';

const namesOf = ({ events }: Timeline): string[] => events.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
const linesOf = (ledger: string): string[] => ledger.split('\n').map((line) => line.trim());

/** Faults for published ids that no event has as its id or alias. */
export function ledgerFaults(ledger: string, timeline: Timeline): Fault[] {
  const names = new Set(namesOf(timeline));
  return linesOf(ledger).flatMap((id, index) =>
    id === '' || names.has(id)
      ? []
      : [
          {
            file: LEDGER,
            path: `line ${index + 1}`,
            message: `published id without an event: ${id}`,
            advice: 'Give it as an alias to the event that took its place in data/timeline.ts.',
          },
        ],
  );
}

/** The list with the timeline's new ids added at its end. */
export function publishedLedger(ledger: string, timeline: Timeline): string {
  const known = new Set(linesOf(ledger));
  const added = namesOf(timeline).filter((name) => !known.has(name));
  const kept = ledger === '' || ledger.endsWith('\n') ? ledger : `${ledger}\n`;
  return kept + added.map((name) => `${name}\n`).join('');
}
