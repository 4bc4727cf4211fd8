import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { faultLine } from '../../check/data-faults.js';
import { PUBLISHED_IDS_FILE, lostIdFaults, withNewIds } from '../../check/published-ids.js';

const publishedIds = readFileSync(fileURLToPath(new URL(`../../../${PUBLISHED_IDS_FILE}`, import.meta.url)), 'utf8');
const [first, ...others] = timeline.events as [(typeof timeline.events)[0], ...typeof timeline.events];

describe('the list of published ids', () => {
  it('holds every id and alias of the timeline, and no other', () => {
    expect(lostIdFaults(publishedIds, timeline)).toEqual([]);
    expect(withNewIds(publishedIds, timeline)).toBe(publishedIds);
  });

  it('reports an id that no event has any more, and says what to do', () => {
    const [fault, ...more] = lostIdFaults(publishedIds, { ...timeline, events: others });
    expect(more).toEqual([]);
    expect(faultLine(fault!)).toBe(
      'data/ids.txt: line 1: published id without an event: early-20th-century-roots. Give it as an alias to the event that took its place in data/timeline.ts.',
    );
  });

  it('accepts an id that has become an alias', () => {
    const renamed = { ...first, id: 'roots', aliases: [first.id] };
    expect(lostIdFaults(publishedIds, { ...timeline, events: [renamed, ...others] })).toEqual([]);
  });

  it('gains the new ids and loses none', () => {
    const renamed = { ...first, id: 'roots', aliases: [first.id] };
    expect(withNewIds(publishedIds.trimEnd(), { ...timeline, events: [renamed] })).toBe(`${publishedIds}roots\n`);
    expect(withNewIds('', { ...timeline, events: [renamed] })).toBe(`roots\n${first.id}\n`);
  });
});
