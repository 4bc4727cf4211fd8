/**
 * Builds environments of the site into a folder, as `npm run build` does, but without the files of the package, which
 * take longest. `TIMELINE` and `SITE_URL` say what is built, as they do for `npm run build`.
 *
 *     node test/site/support/build-variant.js FOLDER ENVIRONMENT…
 */
import { join } from 'node:path';
import { createBuilder, loadConfigFromFile } from 'vite';

const root = join(import.meta.dirname, '../../..');
const [outDir, ...environments] = process.argv.slice(2);
const configEnv = { command: 'build', mode: 'production' };
const { config } = await loadConfigFromFile(configEnv, join(root, 'vite.config.ts'));
const plugins = config.plugins.flat().filter(({ name }) => name !== 'timeline:package-files');

const build = { ...config.build, outDir, emptyOutDir: true };
const builder = await createBuilder({ ...config, root, configFile: false, plugins, build, logLevel: 'warn' });
for (const name of environments) await builder.build(builder.environments[name]);
