/** The libraries that `--peers` measures beside the element. They are put into a folder and are no part of the project. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { run } from '../run/commands.js';

const PACKAGES = [
  'vis-timeline@8.5.4',
  '@knight-lab/timelinejs@3.9.11',
  '@gravity-ui/timeline@1.26.1',
  // The one before imports it, but does not name it among its dependencies.
  'lodash@4.18.1',
];

/** The page of each peer by the name it has in the table. */
export const PEERS = { 'vis-timeline': 'vis.html', TimelineJS: 'timelinejs.html', 'gravity-ui': 'gravity.html' };

/** Installs the peers below a folder and returns whether that succeeded. */
export async function installPeers(folder) {
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  if (!run('npm', ['install', ...options, ...PACKAGES], { cwd: folder })) return false;
  // It comes as modules that name no file endings, which no browser can load as they are.
  await build({
    entryPoints: [join(folder, 'node_modules/@gravity-ui/timeline/build/index.js')],
    outfile: join(folder, 'gravity/timeline.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
  return true;
}
