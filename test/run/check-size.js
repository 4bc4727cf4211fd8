/** Builds the module for other pages, in memory, and holds it to its limit: 90 kB gzip with all it needs. */
import { gzipSync } from 'node:zlib';
import { createBuilder } from 'vite';
import { root } from './packages.js';

const LIMIT = 90_000;

const builder = await createBuilder({ root, logLevel: 'error', build: { write: false } });
const { output } = await builder.build(builder.environments.embed);
const module = output.find(({ fileName }) => fileName === 'conflict-timeline.js');
const size = gzipSync(module.code, { level: 9 }).length;
console.log(`conflict-timeline.js: ${size.toLocaleString('en')} of ${LIMIT.toLocaleString('en')} bytes gzip`);
if (size > LIMIT) {
  console.error('too large: conflict-timeline.js. Look for what came in with the last change, and what could leave.');
  process.exitCode = 1;
}
