import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Serves each TypeScript module with all that it imports as one file. Otherwise every test page would ask for some 200
 * modules.
 */
export function bundledModules(root) {
  const bundles = new Map();
  return {
    name: 'bundled-modules',
    async serve({ path }) {
      if (!path.endsWith('.ts')) return undefined;
      // The engines ask for the same files.
      if (!bundles.has(path)) bundles.set(path, bundle(join(root, path)));
      return { body: await bundles.get(path), type: 'js' };
    },
  };
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // The runner's own modules, which its server has.
    external: ['/__web-dev-server__*'],
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
  });
  return outputFiles[0].text;
}
