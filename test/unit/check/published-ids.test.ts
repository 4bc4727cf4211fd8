import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { faultLine } from '../../check/data-faults.js';
import { PUBLISHED_IDS_FILE, lostIdFaults, withNewIds } from '../../check/published-ids.js';

const publishedIds = readFileSync(fileURLToPath(new URL(`../../../${PUBLISHED_IDS_FILE}`, import.meta.url)), 'utf8');
const [first, ...others] = timeline.events as [(typeof timeline.events)[0], ...typeof timeline.events];

