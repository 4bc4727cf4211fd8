/** How long it takes to build the site with its pages and pictures: of the article, and of a thousand events. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../run/commands.js';
import { generate } from './generate.js';

const folder = mkdtempSync(join(tmpdir(), 'timeline-build-'));
const data = join(folder, 'thousand.json');
writeFileSync(data, JSON.stringify(generate(1000)));

const SITES = { 'the article': undefined, '1,000 events': data };
console.log(`${availableParallelism()} cores`);
for (const [name, TIMELINE] of Object.entries(SITES)) {
  const env = { ...process.env, SITE_URL: 'https://timeline.example/', ...(TIMELINE && { TIMELINE }) };
  const began = performance.now();
  const well = runTool('vite', ['build', '--logLevel', 'error', '--outDir', join(folder, 'dist'), '--emptyOutDir'], {
    env,
  });
  console.log(`${name}: ${well ? `${((performance.now() - began) / 1000).toFixed(1)} s` : 'failed'}`);
}
rmSync(folder, { recursive: true, force: true });
