import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveRequests, type Server } from './server.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What npm notes down of the packages that it has installed, by their folders, such as `node_modules/lit`. */
type Packages = Readonly<Record<string, { readonly version: string }>>;

/**
 * Reads which packages npm has installed in a project.
 *
 * @param project - the project's folder, an absolute path
 * @returns their folders, and of each package its version and what it depends on
 */
export function packagesIn(project: string): Packages {
  const notes = readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8');
  return (JSON.parse(notes) as { packages: Packages }).packages;
}

/** Serves what is installed in this project, as npm's registry does: no test may need the network. */
export function serveRegistry(): Promise<Server> {
  const packages = packagesIn(root);
  return serveRequests((request, response) => {
    const path = decodeURIComponent(request.url!.slice(1));
    const folder = path.replace(/\.tgz$/, '');
    if (folder !== path && packages[folder]) {
      const whatIsThere = ['-C', join(root, dirname(folder)), basename(folder)];
      spawn('tar', ['-czf', '-', '--exclude=node_modules', ...whatIsThere]).stdout.pipe(response);
    } else {
      const description = describePackage(packages, path, `http://${request.headers.host}`);
      response.statusCode = description ? 200 : 404;
      response.end(JSON.stringify(description ?? {}));
    }
  });
}

/** What npm asks for before it chooses a version: each that there is, what it depends on and where it is. */
function describePackage(packages: Packages, name: string, origin: string): object | undefined {
  const copies = Object.entries(packages).filter(([folder]) => folder.endsWith(`node_modules/${name}`));
  const versions = copies.map(([folder, notes]) => {
    return [notes.version, { ...notes, name, dist: { tarball: `${origin}/${folder}.tgz` } }] as const;
  });
  const latest = packages[`node_modules/${name}`]?.version ?? versions[0]?.[0];
  return latest ? { name, 'dist-tags': { latest }, versions: Object.fromEntries(versions) } : undefined;
}

/**
 * Runs `npm install` with an empty cache, and without the settings of whoever runs the tests.
 *
 * @param what - as it is written after the command
 * @param project - the project's folder, an absolute path
 * @param registry - the address of the only registry that npm may ask
 */
export async function npmInstall(what: string, project: string, registry: string): Promise<void> {
  // `npm test` hands on its settings, and a proxy would be asked for the addresses of this machine too.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|_proxy$/i.test(name));
  const settings = { registry, audit: 'false', fund: 'false', update_notifier: 'false' };
  const notThereYet = ['cache', 'userconfig', 'globalconfig'].map((name) => [name, `${project}-${name}`] as const);
  const given = [...Object.entries(settings), ...notThereYet].map(([name, value]) => [`npm_config_${name}`, value]);
  const env = Object.fromEntries([...inherited, ...given]) as NodeJS.ProcessEnv;
  await promisify(execFile)('npm', ['install', what], { cwd: project, env, shell: process.platform === 'win32' });
}
