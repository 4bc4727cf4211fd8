/** The built site for a measurement, and the browser to read it with. Needs `npm run build` first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { browserArguments, ensureBrowser } from '../run/browser.js';
import { root, stop } from '../run/commands.js';

const { serveFolder } = (await runnerImport(join(root, 'test/site/support/server.ts'), { configFile: false })).module;

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'embed/index.html'))) stop('dist/ not found: run `npm run build` first');

const server = await serveFolder(dist, '/site/');

/** Address of the site's folder, with its slash. */
export const url = `${server.origin}/site/`;

export const close = () => server.close();

export const launch = (...args) =>
  chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments, ...args] });

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
