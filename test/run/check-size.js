/**
 * Builds the module for other pages in memory, compares its size with the limit, and names the ten packages and rooms
 * that contribute most.
 */
import { gzipSync } from 'node:zlib';
import { rollups } from 'd3-array';
import { transformSync } from 'esbuild';
import { createBuilder } from 'vite';
import { root } from './commands.js';

const MAX_BYTES = 90_000;
const CONTRIBUTORS = 10;

const builder = await createBuilder({ root, logLevel: 'error', build: { write: false } });
const { output } = await builder.build(builder.environments.embed);
const module = output.find(({ fileName }) => fileName === 'conflict-timeline.js');
const size = compressedSize(module.code);

console.log(`conflict-timeline.js: ${withCommas(size)} of ${withCommas(MAX_BYTES)} bytes gzip`);
console.log(`The ${CONTRIBUTORS} largest contributors, each minified and compressed by itself:`);
for (const { name, bytes } of contributors(module.modules).slice(0, CONTRIBUTORS)) {
  console.log(`${withCommas(bytes).padStart(8)} ${name}`);
}
if (size > MAX_BYTES) {
  console.error('too large: conflict-timeline.js. Look for what the last change brought in, and for what could leave.');
  process.exitCode = 1;
}

/** The packages and rooms that a built module is made of, the largest first. */
function contributors(modules) {
  const files = Object.entries(modules).filter(([, { code }]) => code);
  const together = (members) => members.map(([, { code }]) => code).join('\n');
  return rollups(files, together, ([path]) => originOf(path))
    .map(([name, code]) => ({ name, bytes: compressedSize(transformSync(code, { minify: true, format: 'esm' }).code) }))
    .toSorted((one, other) => other.bytes - one.bytes);
}

/** The package that a file belongs to, or else its room: `d3-zoom`, `@lit/task`, `src/layout`, `data`. */
function originOf(path) {
  const inPackage = path.split('/node_modules/').at(-1);
  if (inPackage !== path) return /^(@[^/]+\/)?[^/]+/.exec(inPackage)[0];
  const [folder, room] = path.replace(root, '').split('/').filter(Boolean);
  return folder === 'src' ? `src/${room}` : folder;
}

function compressedSize(code) {
  return gzipSync(code, { level: 9 }).length;
}

function withCommas(number) {
  return number.toLocaleString('en');
}
