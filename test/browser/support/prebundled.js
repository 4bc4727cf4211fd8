import { build } from 'esbuild';

/**
 * Serves large packages as one file each. d3 alone is some 500 modules, and a browser asks for each of them again in
 * every test page.
 */
export function prebundled(names) {
  const prefix = '/__prebundled__/';
  const bundles = new Map();
  return {
    name: 'prebundled',
    resolveImport({ source }) {
      return names.includes(source) ? `${prefix}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}

async function bundle(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}'`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
