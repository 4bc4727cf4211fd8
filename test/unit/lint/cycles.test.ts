import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Graph = ReadonlyMap<string, readonly string[]>;

/** What each file of the project imports from it, by path. */
function importGraph(): Graph {
  const files = ['src', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  return new Map(files.map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]));
}

function importsOf(path: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts'));
}

/** The first circle of imports that is found, as the paths along it; none if there is no circle. */
function findCycle(graph: Graph): string[] {
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const target of graph.get(path) ?? []) {
      const cycle = follow(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = follow(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the imports of the project', () => {
  it('go in no circle', () => {
    const graph = importGraph();
    expect(graph.get('src/define.ts')).toContain('data/timeline.ts');
    expect(findCycle(graph)).toEqual([]);
  });

  it('would be found in a circle', () => {
    const graph = { a: ['b', 'd'], b: ['c'], c: ['d', 'b'], d: [] };
    expect(findCycle(new Map(Object.entries(graph)))).toEqual(['b', 'c', 'b']);
  });
});
