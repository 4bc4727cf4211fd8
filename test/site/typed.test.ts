import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from './support/it.js';
import { npmInstall, packagesIn, serveRegistry } from './support/npm.js';
import { serveFolder } from './support/server.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** A framework: what checks its files, and its example in the guide. */
interface Framework {
  readonly name: string;
  /** The tool's script, and what it takes beside the project's folder. */
  readonly tool: readonly [script: string, ...options: string[]];
  /** What a project of this framework has of its own. */
  readonly ownPackages: readonly string[];
  readonly example?: string;
  readonly compilerOptions?: object;
  readonly vueCompilerOptions?: object;
}

const FRAMEWORKS: readonly Framework[] = [
  { name: 'typescript', tool: ['typescript/bin/tsc', '--pretty', 'false', '-p'], ownPackages: [] },
  {
    name: 'react',
    tool: ['typescript/bin/tsc', '--pretty', 'false', '-p'],
    ownPackages: ['react', 'react-dom', '@types/react', '@types/react-dom'],
    example: 'react.tsx',
    compilerOptions: { jsx: 'react-jsx' },
  },
  {
    name: 'vue',
    tool: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p'],
    ownPackages: ['vue'],
    example: 'vue.vue',
    vueCompilerOptions: { strictTemplates: true },
  },
  {
    name: 'svelte',
    tool: ['svelte-check/bin/svelte-check', '--output', 'machine', '--workspace'],
    ownPackages: ['svelte'],
    example: 'svelte.svelte',
  },
];

/**
 * `file(line,column): error …` of the compilers, whose messages go on in lines that are indented, and
 * `ERROR "file" line:column …` of svelte-check.
 */
const ERROR =
  /^(?:(?<file>[^(\s]+)\((?<line>\d+),\d+\): error|\d+ ERROR "(?<otherFile>[^"]+)" (?<otherLine>\d+):\d+) (?<message>.*(?:\n .*)*)/gm;
/** At the end of a line that is wrong. */
const MARK = /(?:\/\/|<!--) wrong: (?<reason>.+?)(?: -->)?$/;

/** A module that another imports. */
const IMPORT = /^(?:import|export) (?:.* from )?['"](?<module>.+)['"];$/gm;

/** A compiler computes for ten seconds and more, which on a busy machine is a minute. */
const PATIENT = { timeout: 240_000 };

/** The modules of d3 that the package imports, and what those need. */
const OF_D3 = {
  imported: ['d3-array', 'd3-ease', 'd3-interpolate', 'd3-scale', 'd3-selection', 'd3-time', 'd3-zoom'],
  needed: ['d3-color', 'd3-dispatch', 'd3-drag', 'd3-format', 'd3-time-format', 'd3-timer', 'd3-transition'],
};

/** Installed as the guide says it, from the file that the build makes: where that lies is the only difference. */
describe('with the package alone', () => {
  let folder: string;
  let alone: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'timeline-typed-'));
    alone = join(folder, 'alone');
    mkdirSync(alone);
    writeFileSync(join(alone, 'package.json'), '{ "type": "module" }');
    const [site, registry] = await Promise.all([serveFolder(dist, '/course/'), serveRegistry()]);
    try {
      await npmInstall(`${site.origin}/course/conflict-timeline.tgz`, alone, registry.origin);
    } finally {
      await Promise.all([site.close(), registry.close()]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The same project with a framework: what is installed beside this test cannot be found from there. */
  function project({ name, ownPackages, example, compilerOptions, ...more }: Framework): string {
    const root = join(folder, name);
    cpSync(alone, root, { recursive: true });
    for (const one of ownPackages) {
      mkdirSync(dirname(join(root, 'node_modules', one)), { recursive: true });
      symlinkSync(join(modules, one), join(root, 'node_modules', one), 'junction');
    }
    cpSync(join(here, 'typed', name), root, { recursive: true });
    if (example) cpSync(join(here, 'hosts', example), join(root, example));
    const options = { strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler' };
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...options, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], ...compilerOptions },
        ...more,
        include: ['*'],
      }),
    );
    return root;
  }

  it.each(FRAMEWORKS)('$name takes what is right and refuses what is wrong, for the reason', PATIENT, (framework) => {
    const root = project(framework);
    const [script, ...options] = framework.tool;
    const { stdout } = spawnSync(process.execPath, [join(modules, script), ...options, root], {
      cwd: root,
      encoding: 'utf8',
    });
    const files = readdirSync(root).filter((file) => /\.(tsx?|vue|svelte)$/.test(file));
    const marks = files.flatMap((file) => marksIn(file, readFileSync(join(root, file), 'utf8')));
    const refused = [...stdout.matchAll(ERROR)].map(({ groups }) => {
      const { file, otherFile, line, otherLine, message } = groups!;
      const place = `${file ?? otherFile}:${line ?? otherLine}`;
      const mark = marks.find((one) => one.place === place);
      const isForTheReason = mark && message!.replaceAll('\\"', '"').includes(mark.reason);
      return `${place} ${isForTheReason ? mark.reason : message}`;
    });
    const expected = marks.map(({ place, reason }) => `${place} ${reason}`);
    expect([...new Set(refused)].toSorted(), stdout).toEqual(expected.toSorted());
    expect(marks.length).toBeGreaterThanOrEqual(5);
    const wrong = new Set(marks.map(({ file }) => file));
    expect(files.filter((file) => !wrong.has(file)).length).toBeGreaterThanOrEqual(3);
  });

  it('imports what it depends on, and nothing else', () => {
    const place = join(alone, 'node_modules/conflict-timeline');
    const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { dependencies: object };
    const files = readdirSync(join(place, 'dist/package'), { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...readFileSync(join(place, 'dist/package', file), 'utf8').matchAll(IMPORT)])
      .map(({ groups }) => groups!['module']!)
      .filter((module) => !/^(\.|node:)/.test(module))
      .map((module) => /^(@[^/]+\/)?[^/]+/.exec(module)![0]);
    expect([...new Set(imported)].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  it('brings the modules of d3 that it imports with what those need, and not the whole of d3', () => {
    const names = Object.keys(packagesIn(alone)).map((path) => path.replace(/^node_modules\//, ''));
    expect(names.filter((name) => name.includes('d3')).toSorted()).toEqual(
      [...OF_D3.imported, ...OF_D3.needed].toSorted(),
    );
    // Nor a framework, though it has types for three.
    expect(names.filter((name) => /react$|vue|svelte|typescript/.test(name))).toEqual([]);
  });
});

/** A line that is wrong, and a piece of what the message about it says. */
interface Mark {
  readonly file: string;
  readonly place: string;
  readonly reason: string;
}

function marksIn(file: string, text: string): Mark[] {
  return text.split('\n').flatMap((line, index) => {
    const reason = MARK.exec(line)?.groups!['reason'];
    return reason === undefined ? [] : [{ file, place: `${file}:${index + 1}`, reason }];
  });
}
