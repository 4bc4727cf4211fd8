import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { faultLine } from '../../run/data-faults.js';
import { LEDGER, ledgerFaults, publishedLedger } from '../../run/ledger.js';

const ledger = readFileSync(fileURLToPath(new URL(`../../../${LEDGER}`, import.meta.url)), 'utf8');
const [first, ...others] = timeline.events as [(typeof timeline.events)[0], ...typeof timeline.events];

describe('the list of published ids', () => {
  it('holds every id and alias of the timeline, and no other', () => {
    expect(ledgerFaults(ledger, timeline)).toEqual([]);
    expect(publishedLedger(ledger, timeline)).toBe(ledger);
  });

  it('reports an id that no event has any more, and says what to do', () => {
    const [fault, ...more] = ledgerFaults(ledger, { ...timeline, events: others });
    expect(more).toEqual([]);
    expect(faultLine(fault!)).toBe(
      'data/ids.txt: line 1: published id without an event: early-20th-century-roots. Give it as an alias to the event that took its place in data/timeline.ts.',
    );
  });

  it('accepts an id that has become an alias', () => {
    const renamed = { ...first, id: 'roots', aliases: [first.id] };
    expect(ledgerFaults(ledger, { ...timeline, events: [renamed, ...others] })).toEqual([]);
  });

  it('gains the new ids and loses none', () => {
    const renamed = { ...first, id: 'roots', aliases: [first.id] };
    expect(publishedLedger(ledger.trimEnd(), { ...timeline, events: [renamed] })).toBe(`${ledger}roots\n`);
    expect(publishedLedger('', { ...timeline, events: [renamed] })).toBe(`roots\n${first.id}\n`);
  });
});
